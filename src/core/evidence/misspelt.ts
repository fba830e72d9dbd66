import { skillByName } from '../lexicon/lexicon.ts';
import { isName } from '../lexicon/skill.ts';
import { isSlip } from '../text/is-slip.ts';
import { joinLines } from '../text/join-lines.ts';
import { once } from '../text/remembered.ts';
import type { Place, Quote, Resume, Span } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';

/** A name with a slip of the keys: how the resume writes it, in which line, and where that is. */
export type Misspelt = { readonly wording: string; readonly quote: Quote; readonly place: Place };

const NAMES_IN_LIST = 2;
const item = /[^\s,;|/()•·:][^,;|/()•·:\n]*/g;
const word = /^[A-Za-z][\w.+#-]*$/;

/** Answers where a resume lists a tool under a name that is one slip of the keys away (“Terrafrom, Docker, AWS”), among items that name skills. */
export function findMisspelt(
  { text }: Resume,
  { lines, namedIn, placeAt }: Pick<ResumeFacts, 'lines' | 'namedIn' | 'placeAt'>,
): (name: string) => Misspelt | null {
  const unknownOf = (line: Span): readonly Misspelt[] => {
    const items = [...text.slice(line.start, line.end).matchAll(item)].map(({ 0: found, index }) => {
      const span = { start: line.start + index, end: line.start + index + found.length };
      return { ...span, isSkill: namedIn(span).size > 0 };
    });
    // What stands before a colon is a label, and no item.
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
