import { skillByName } from '../lexicon/lexicon.ts';
import { isName } from '../lexicon/skill.ts';
import { isSlip } from '../text/is-slip.ts';
import { joinLines } from '../text/join-lines.ts';
import { once } from '../text/remembered.ts';
import type { Place, Quote, Resume, Span } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';

/** A name with a typing mistake: how the resume writes it, in which line, and in which part. */
export type Misspelt = { readonly wording: string; readonly quote: Quote; readonly place: Place };

const NAMES_IN_LIST = 2;
const item = /[^\s,;|/()•·:][^,;|/()•·:\n]*/g;
const word = /^[A-Za-z][\w.+#-]*$/;

/** Returns a function that finds a tool listed with one typing mistake (“Terrafrom, Docker, AWS”), among items that name skills; null if there is none. */
export function findMisspelt(
  { text }: Resume,
  { lines, namedIn, placeAt }: Pick<ResumeFacts, 'lines' | 'namedIn' | 'placeAt'>,
): (name: string) => Misspelt | null {
  const unknownOf = (line: Span): readonly Misspelt[] => {
    const items = [...text.slice(line.start, line.end).matchAll(item)].map(({ 0: found, index }) => {
      const span = { start: line.start + index, end: line.start + index + found.length };
      return { ...span, isSkill: namedIn(span).size > 0 };
    });
    // Words before a colon are a label, not an item.
    const unknown = items.filter(({ isSkill, end }) => !isSkill && text[end] !== ':');
    if (unknown.length * 2 > items.length) return [];
    return unknown.flatMap(({ start, end }) => {
      const wording = text.slice(start, end).trim().replace(/\.$/, '');
      if (!word.test(wording)) return [];
      const said = joinLines(text.slice(line.start, line.end));
      const quote = { start: line.start, end: line.end, text: said, level: 'listed' } as const;
      return [{ wording, quote, place: placeAt(start) }];
    });
  };
  const unknown = once(() => lines.filter(line => namedIn(line).size >= NAMES_IN_LIST).flatMap(unknownOf));
  return name => {
    const skill = skillByName(name);
    if (!skill || !isName(skill)) return null;
    const spellings = skill.aliases.map(alias => alias.text).filter(spelling => word.test(spelling));
    return unknown().find(({ wording }) => spellings.some(spelling => isSlip(wording, spelling))) ?? null;
  };
}
