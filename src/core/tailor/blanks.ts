import type { DraftLine } from './draft.ts';

/** The prefix of `from` for a line that came from a pattern. */
export const PATTERN = 'pattern:';

const blank = /\[\s?(?:…|\.{3})\s?\]/;
const named = /\[[^\][]{1,80}\]/;

/** True if the line still has a blank to fill in: `[…]`, or, in a line from a pattern, any words in square brackets. */
export const hasBlank = ({ text, from }: Pick<DraftLine, 'text' | 'from'>): boolean =>
  blank.test(text) || (named.test(text) && from?.startsWith(PATTERN) === true);
