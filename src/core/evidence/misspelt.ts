import { skillByName } from '../lexicon/lexicon.ts';
import { isName } from '../lexicon/skill.ts';
import { joinLines } from '../text/join-lines.ts';
import { once } from '../text/remembered.ts';
import { slipOf } from '../text/slip-of.ts';
import type { Place, Quote, Resume, Span } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';

/** A name with a slip of the keys: how the resume writes it, in which line, and where that is. */
export type Misspelt = { readonly wording: string; readonly quote: Quote; readonly place: Place };

const NAMES_IN_LIST = 2;
const item = /[^\s,;|/()•·:][^,;|/()•·:\n]*/g;
// A name is written large in a sentence.
const written = /(?<![\w@./-])[A-Z][\w+#]*(?:\.js)?(?![\w@/-])/g;
const word = /^[A-Za-z][\w.+#-]*$/;

/** Answers where a resume lists a tool under a name that is one slip of the keys away (“Terrafrom, Docker, AWS”), among items that name skills; or names it in a sentence with a slip that can be nothing else (“in Pyhton”). */
export function findMisspelt(
  { text }: Resume,
  { lines, namedIn, placeAt }: Pick<ResumeFacts, 'lines' | 'namedIn' | 'placeAt'>,
): (name: string) => Misspelt | null {
  const unknownOf = ({ start, end }: Span): readonly Misspelt[] => {
    const line = { start, end };
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
      return [{ wording, quote: quoteOf(line), place: placeAt(start) }];
    });
  };
  const quoteOf = ({ start, end }: Span): Quote => ({
    ...{ start, end, text: joinLines(text.slice(start, end)), level: 'listed' },
  });
  const unknown = once(() => lines.filter(line => namedIn(line).size >= NAMES_IN_LIST).flatMap(unknownOf));
  const words = once(() =>
    lines.flatMap(line =>
      [...text.slice(line.start, line.end).matchAll(written)]
        .map(({ 0: wording, index }) => ({ wording, line, start: line.start + index }))
        .filter(({ wording, start }) => namedIn({ start, end: start + wording.length }).size === 0),
    ),
  );
  return name => {
    const skill = skillByName(name);
    if (!skill || !isName(skill)) return null;
    const spellings = skill.aliases.map(alias => alias.text).filter(spelling => word.test(spelling));
    const listed = unknown().find(({ wording }) => spellings.some(spelling => slipOf(wording, spelling)));
    if (listed) return listed;
    const told = words().find(({ wording }) =>
      spellings.some(spelling => slipOf(wording, spelling) === 'sure'),
    );
    return told ? { wording: told.wording, quote: quoteOf(told.line), place: placeAt(told.start) } : null;
  };
}
