import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

// “C’est”; a letter that was struck out: “R*****”.
const GOES_ON = /^(?:['’]\p{L}|\*)/u;
// “(m/w/d)”, “H/F/X”: who may apply.
const SEXES = /(?:^|[^\p{L}])[mfwhdxi](?:\s?[/|]\s?[mfwhdxi*]){1,3}(?![\p{L}/])/iu;
const DOCTOR = /\bPh\.\s?$/;
const CURRENCIES = new Set(['PHP', 'CAD', 'SEK', 'USD']);
const SUM_AFTER = /^\s?(?:\d{1,3}[,. ]\d{3}|\d{2,3}\s?k\b)/i;
const SUM_BEFORE = /(?:\d[,. ]\d{3}|\d{2,3}\s?k)\s?$/i;

/** True where a letter or an abbreviation is a sign of something else: “C’est”, “(m/w/d)”, “Ph.D.”, “PHP 30,000”. */
export function isMark({ first, end }: Candidate, text: string, tokens: readonly Token[]): boolean {
  const token = tokens[first];
  if (!token || end - first > 1 || token.text.length > 3) return false;
  const [before, after] = [
    text.slice(Math.max(0, token.start - 8), token.start),
    text.slice(token.end, token.end + 8),
  ];
  if (CURRENCIES.has(token.text)) return SUM_AFTER.test(after) || SUM_BEFORE.test(before);
  if (token.text.length > 1) return false;
  if (GOES_ON.test(after) || DOCTOR.test(before)) return true;
  const isSlashed = token.gap === '/' || after.trimStart().startsWith('/') || /[|]\s?$/.test(before);
  return isSlashed && SEXES.test(`${before}${token.text}${after}`);
}
