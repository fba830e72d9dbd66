import type { TextQuote } from '../browser/page/highlight-term.ts';
import { lettersIn } from './letters.ts';
import { contextFits, isWithinWord, lettersBefore } from './letters-around.ts';
import type { PageText } from './page-text.ts';
import { wordsPattern } from './words-pattern.ts';

/** A found place: a half-open range of `PageText.raw`. */
export type Found = { readonly start: number; readonly end: number };

/** A place where the words of a quote stand, whatever is around. */
type Candidate = Found & { readonly words: string };

/** A quote as it is compared: context as letters alone, the exact words without white space. */
type Needle = {
  readonly exact: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What follows the exact words in the description. */
  readonly next: string;
  readonly places: Found[];
};

const leastContext = 6;
const keyLetters = 4;
const mostCandidates = 200_000;
const mostComparisons = 5_000_000;
const blank = /[\s\p{Cf}]+/gu;

/**
 * Finds each quote: the exact words as printed, between the same letters as in the description, where anything but letters
 * and digits is ignored. A quote whose context the page breaks on one side is found by the other. Answers in the order asked.
 */
export function findQuotes(page: PageText, quotes: readonly TextQuote[]): readonly (readonly Found[])[] {
  const asked = needlesOf(quotes);
  const needles = [...new Set(asked)];
  const candidates = candidatesIn(page.raw, needles);
  place(page, candidates, needles, isWhole);
  place(
    page,
    candidates,
    needles.filter(({ places }) => places.length === 0),
    isHalf,
  );
  return asked.map(({ places }) => places);
}

/** A needle for each quote; quotes that are alike share one, as a page may say the same line a thousand times. */
function needlesOf(quotes: readonly TextQuote[]): readonly Needle[] {
  const known = new Map<string, Needle>();
  return quotes.map(({ before, exact, after }) => {
    const name = `${before}\n${exact}\n${after}`;
    const needle = known.get(name) ?? {
      exact,
      words: exact.replace(blank, ''),
      before: lettersIn(before),
      after: lettersIn(after),
      next: after.charAt(0),
      places: [],
    };
    known.set(name, needle);
    return needle;
  });
}

type Fits = (page: PageText, candidate: Candidate, needle: Needle) => boolean;

const isWhole: Fits = (page, { start, end }, { before, after }) =>
  contextFits(page.raw, start, before, 'before') &&
  contextFits(page.raw, end, after, 'after') &&
  (before !== '' || !isWithinWord(page, start)) &&
  (after !== '' || !isWithinWord(page, end));

const isHalf: Fits = (page, { start, end }, { before, after }) =>
  (before.length >= leastContext &&
    contextFits(page.raw, start, before, 'before') &&
    !isWithinWord(page, end)) ||
  (after.length >= leastContext && contextFits(page.raw, end, after, 'after') && !isWithinWord(page, start));

/** Gives each needle the candidates that fit it. Of many needles with the same words, those with the same four letters before are tried. */
function place(
  page: PageText,
  candidates: readonly Candidate[],
  needles: readonly Needle[],
  fits: Fits,
): void {
  const keyed = new Map<string, Needle[]>();
  for (const needle of needles) {
    const isKeyed = fits === isWhole && needle.before.length >= keyLetters;
    const key = isKeyed ? needle.words + needle.before.slice(-keyLetters) : needle.words;
    const alike = keyed.get(key);
    if (alike) alike.push(needle);
    else keyed.set(key, [needle]);
  }
  let comparisons = 0;
  for (const candidate of candidates) {
    const { words, start, end } = candidate;
    const sign = page.raw.charAt(end);
    for (const key of [words + lettersBefore(page.raw, start, keyLetters), words]) {
      for (const needle of keyed.get(key) ?? []) {
        comparisons += 1;
        if (comparisons > mostComparisons) return;
        // “C” must not light up in “C++”, whose letters are the same.
        const isOther = (sign === '+' || sign === '#') && needle.next !== sign;
        if (needle.words === words && !isOther && fits(page, candidate, needle))
          needle.places.push(candidate);
      }
    }
  }
}

/** Every place of the page that has the words of a quote. */
function candidatesIn(raw: string, needles: readonly Needle[]): readonly Candidate[] {
  const printed = new Map(needles.map(({ words, exact }) => [words, exact.trim()]));
  const words = [...printed.keys()].filter(one => lettersIn(one) !== '');
  if (words.length === 0) return [];
  const beginnings = new Map(words.map(one => [one, words.filter(other => one.startsWith(other))]));
  const pattern = wordsPattern(
    words.map(one => printed.get(one) ?? one),
    raw,
  );
  const candidates: Candidate[] = [];
  for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
    const { 0: found, index: start } = match;
    // Places may overlap: “Boot” in “Spring Boot”, or “SQL” in “SQL Server”, which begins where the longer one does.
    pattern.lastIndex = start + 1;
    const longest = beginnings.has(found) ? found : found.replace(blank, '');
    for (const one of beginnings.get(longest) ?? []) {
      const end = one === longest ? start + found.length : endOf(raw, start, one.length);
      candidates.push({ start, end, words: one });
    }
    if (candidates.length >= mostCandidates) break;
  }
  return candidates;
}

/** Where `length` units that are not blank end. */
function endOf(raw: string, start: number, length: number): number {
  let at = start;
  for (let left = length; left > 0; at += 1) if (raw.charAt(at).replace(blank, '') !== '') left -= 1;
  return at;
}
