import { plainLetters } from './plain-letters.ts';

// Soft hyphens, joiners and direction marks. https://trojansource.codes/
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text without invisible characters: sites put them into long words, which they would split in two. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/** A text from a page or from the clipboard, without invisible characters and with plain letters. */
export const plainText = (text: string): string => plainLetters(withoutUnseen(text));

const LONGEST_FIELD = 300;

// A page prints one of these where its template or its program found no value.
const UNFILLED = /^(?:undefined|null|NaN|\[object Object\]|\{\{[^{}]*\}\}|[$#%]\{[^{}]*\}|<%[^<>]*%>)$/;

/** A text from outside as one trimmed line of limited length; null if nothing is left, or only the mark of a value that is missing. */
export function oneLine(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const line = plainText(text.slice(0, LONGEST_FIELD * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_FIELD);
  return line && !UNFILLED.test(line) ? line : null;
}
