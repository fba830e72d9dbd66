import type { SectionKind } from '../types.ts';
import { VOCABULARIES } from './vocabularies.ts';

const FEWEST_LETTERS = 6;

/** Whether a heading is one that people know for such a section, in any language; `inPart` is true where it only holds the word for it. */
export function opens(heading: string, kinds: readonly SectionKind[], inPart = false): boolean {
  const folded = foldPhrase(heading);
  return VOCABULARIES.some(({ headings }) =>
    kinds.some(kind =>
      headings[kind].split(/\s*\|+/).some(phrase => {
        // The last letter is bent in many languages: “an Kenntnissen”.
        const isWord = phrase.length >= FEWEST_LETTERS && !phrase.includes(' ');
        return phrase === folded || (inPart && isWord && folded.includes(phrase.slice(0, -1)));
      }),
    ),
  );
}

/** A heading as the vocabularies write it: in small letters, without signs; `&` and `/` read as “and”. */
export function foldPhrase(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // What the Turkish İ leaves behind.
      .replace(/\u0307/g, '')
      .replace(/\s*[&+/]\s*/g, ' and ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** What people call the paper itself, at its head; alternatives of a pattern. */
export const PAPER_TITLES =
  'résumé|resumé|resume|curriculum(?: vitae)?|cv|lebenslauf|currículum(?: vitae)?|hoja de vida';
