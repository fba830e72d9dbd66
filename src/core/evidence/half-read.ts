import { skillByName } from '../lexicon/lexicon.ts';
import type { Quote, Resume, ResumeLine } from '../types.ts';

// The replacement character, and the private use area, in which fonts without names for their glyphs put them.
const lost = /[\ufffd\ue000-\uf8ff]/;
// A glyph without text may stand for a letter or a ligature of up to three letters.
const anyLetters = '[\\p{L}\\p{N}+#.]{1,3}';

// A word of lost glyphs alone was a bullet or an icon.
const hasLetter = (word: string): boolean => word.replace(new RegExp(lost, 'g'), '') !== '';

/** True if letters of the text are lost. */
export const losesText = ({ text }: Pick<Resume, 'text'>): boolean =>
  text.split(/\s+/).some(word => lost.test(word) && hasLetter(word));

/** Returns the lines that may name a skill in which letters were lost when the file was read: “Ka\ufffdka”. */
export type HalfRead = (name: string) => readonly Quote[];

/** Prepares the search for names with lost letters; costs nothing and finds nothing if no text was lost. */
export function findHalfRead(resume: Resume, lines: readonly ResumeLine[]): HalfRead {
  const damaged = lost.test(resume.text)
    ? lines
        .map(({ start, end }) => ({ start, end, text: resume.text.slice(start, end) }))
        .filter(({ text }) => lost.test(text))
        .map(line => ({ ...line, words: line.text.split(/[\s,;|()•]+/).filter(hasLetter) }))
    : [];
  return name => {
    const spellings = skillByName(name)?.aliases.map(({ text }) => text) ?? [name];
    return (
      damaged
        .filter(({ words }) => spellings.some(spelling => mayBe(words, spelling)))
        // The lowest level above missing, since nobody can be sure.
        .map(({ start, end, text }) => ({ start, end, text, level: 'covered' }))
    );
  };
}

/** True if consecutive words, with lost letters among them, may be this spelling and most of its letters are there. */
function mayBe(words: readonly string[], spelling: string): boolean {
  const length = spelling.split(' ').length;
  return words.some((_, index) => {
    const whole = words.slice(index, index + length).join(' ');
    const part = whole.replace(/[.:]$/, '');
    const known = part.replace(new RegExp(lost, 'g'), '').length;
    if (known === part.length || known < 2 || known < spelling.length / 2) return false;
    const pattern = part.split(lost).map(escaped).join(anyLetters);
    return new RegExp(`^${pattern}$`, 'iu').test(spelling);
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
