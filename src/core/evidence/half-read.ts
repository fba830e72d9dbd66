import { skillByName } from '../lexicon/lexicon.ts';
import type { Quote, Resume, ResumeLine } from '../types.ts';

const lost = /[\ufffd\ue000-\uf8ff]/;
// A glyph without text may have been a letter or a ligature of up to three.
const anyLetters = '[\\p{L}\\p{N}+#.]{1,3}';

// What is nothing but a lost sign was a bullet or an icon.
const hasLetter = (word: string): boolean => word.replace(new RegExp(lost, 'g'), '') !== '';

/** True where letters of the text are lost, and not only put together again. */
export const losesText = ({ text }: Pick<Resume, 'text'>): boolean =>
  text.split(/\s+/).some(word => lost.test(word) && hasLetter(word));

/** Answers with the lines that may name a skill, where letters of its name have no text behind them. */
export type HalfRead = (name: string) => readonly Quote[];

/** Looks for half-read names in a resume; finds nothing, at no cost, where all of it could be read. */
export function findHalfRead(resume: Resume, lines: readonly ResumeLine[]): HalfRead {
  const damaged = lost.test(resume.text)
    ? lines
        .map(({ start, end }) => ({ start, end, text: resume.text.slice(start, end) }))
        .filter(({ text }) => lost.test(text))
        .map(line => ({ ...line, words: line.text.split(/[\s,;|()•]+/).filter(hasLetter) }))
    : [];
  return name => {
    const spellings = skillByName(name)?.aliases.map(({ text }) => text) ?? [name];
    return damaged
      .filter(({ words }) => spellings.some(spelling => mayBe(words, spelling)))
      .map(({ start, end, text }) => ({ start, end, text, level: 'covered' }));
  };
}

/** Do some of the words, one of them damaged, spell this with most of its letters there? */
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
