import { isName } from '../keywords/is-name.ts';
import { skillByName } from '../lexicon/lexicon.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Place, Quote, Resume, Span } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';

/** A name with a slip of the keys: how the resume writes it, in which line, and where that is. */
export type Misspelt = { readonly wording: string; readonly quote: Quote; readonly place: Place };

// Of shorter words too many are one letter apart.
const LEAST_LETTERS = 7;
const NAMES_IN_LIST = 2;
const item = /[^\s,;|/()•·:][^,;|/()•·:\n]*/g;
const word = /^[A-Za-z][\w.+#-]*$/;

/**
 * Answers where a resume lists a tool under a name that one slip of the keys makes of it (“Postgress, MongoDB, Redis”). Only items of lists
 * are looked at that mostly name skills, and only such as name none themselves.
 */
export function findMisspelt(
  { text }: Resume,
  { lines, namedIn, placeAt }: Pick<ResumeFacts, 'lines' | 'namedIn' | 'placeAt'>,
): (name: string) => Misspelt | null {
  const unknownOf = (line: Span): readonly Misspelt[] => {
    const items = [...text.slice(line.start, line.end).matchAll(item)].map(({ 0: found, index }) => {
      const start = line.start + index;
      return {
        start,
        end: start + found.length,
        isSkill: namedIn({ start, end: start + found.length }).size > 0,
      };
    });
    // What stands before a colon is a label, and no item.
    const unknown = items.filter(({ isSkill, end }) => !isSkill && text[end] !== ':');
    if (unknown.length * 2 > items.length) return [];
    return unknown.flatMap(({ start, end }) => {
      const wording = text.slice(start, end).trim().replace(/\.$/, '');
      if (wording.length < LEAST_LETTERS || !word.test(wording)) return [];
      const quote = { ...line, text: joinLines(text.slice(line.start, line.end)), level: 'listed' } as const;
      return [{ wording, quote, place: placeAt(start) }];
    });
  };
  let unknown: readonly Misspelt[] | null = null;
  return name => {
    const skill = skillByName(name);
    if (!skill || !isName(skill)) return null;
    const spellings = skill.aliases
      .map(alias => alias.text)
      .filter(spelling => spelling.length >= LEAST_LETTERS && word.test(spelling));
    if (spellings.length === 0) return null;
    unknown ??= lines
      .filter(line => namedIn(line).size >= NAMES_IN_LIST)
      .flatMap(({ start, end }) => unknownOf({ start, end }));
    return unknown.find(({ wording }) => spellings.some(spelling => isSlip(wording, spelling))) ?? null;
  };
}

/**
 * Is the one the other with one letter more, less, changed or swapped with the next? Nobody gets the first wrong, and with another last one it
 * is rather another word (“systems”, “SystemC”).
 */
function isSlip(wording: string, spelling: string): boolean {
  const [one, other] = [wording.toLowerCase(), spelling.toLowerCase()];
  if (one === other || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rests = (mine: number, theirs: number) => one.slice(at + mine) === other.slice(at + theirs);
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return rests(1, 0) || rests(0, 1) || rests(1, 1) || (isSwapped && rests(2, 2));
}
