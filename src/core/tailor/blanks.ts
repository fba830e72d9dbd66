import type { DraftLine } from './draft.ts';

/** What `from` begins with for a line that came from a pattern. */
export const PATTERN = 'pattern:';

const blank = /\[\s?(?:…|\.{3})\s?\]/;
const named = /\[[^\][]{1,80}\]/;

/** Has a text a blank that is still to be filled? Brackets with words in them are blanks only in patterns. */
export const hasBlank = ({ text, from }: Pick<DraftLine, 'text' | 'from'>): boolean =>
  blank.test(text) || (named.test(text) && from?.startsWith(PATTERN) === true);
