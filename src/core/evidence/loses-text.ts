import type { Resume } from '../types.ts';

// The replacement character, and the private use area, in which fonts without names for their glyphs put them, beside a letter. Alone, such a glyph
// was a bullet or an icon.
const lostLetter =
  /[\ufffd\ue000-\uf8ff][^\s\ufffd\ue000-\uf8ff]|[^\s\ufffd\ue000-\uf8ff][\ufffd\ue000-\uf8ff]/;

/** True if letters of the text are lost. */
export const losesText = ({ text }: Pick<Resume, 'text'>): boolean => lostLetter.test(text);
