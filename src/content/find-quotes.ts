import type { TextQuote } from '../browser/page/highlight-term.ts';
import { PADDING } from '../core/text/plain-letters.ts';
import { kept } from '../core/text/remembered.ts';
import { hasLetter, lettersIn } from './letters.ts';
import { contextFits, isWithinWord, lettersAround } from './letters-around.ts';
import type { PageText } from './page-text.ts';

/** A found place: a range of `PageText.raw`, without `end`. */
export type Found = { readonly start: number; readonly end: number };

/** A place with the words of a quote, whatever is around it. */
type Candidate = Found & { readonly words: string };

/** A quote, its parts joined (`whole`), and its exact words without white space (`words`). */
type Needle = TextQuote & { readonly whole: string; readonly words: string; readonly places: Found[] };

const LEAST_CONTEXT = 6;
const MOST_CANDIDATES = 200_000;
const MOST_COMPARISONS = 5_000_000;
const blank = /[\s\p{Cf}]+/gu;

/** Finds each quote with the same letters around it as in the description. If the page breaks the context on one side, the other side is enough. */
export function findQuotes(page: PageText, quotes: readonly TextQuote[]): readonly (readonly Found[])[] {
  const asked = needlesOf(quotes);
  const needles = [...new Set(asked)];
  const candidates = candidatesIn(page.raw, needles);
  const left = place(page, candidates, needles, asPrinted);
  place(page, left, needles, byLetters);
  const unplaced = needles.filter(({ places }) => places.length === 0);
  if (unplaced.length > 0) place(page, candidates, unplaced, byHalf);
  return asked.map(({ places }) => places);
}

/** A needle for each quote. Equal quotes share one, as a page may repeat a line a thousand times. */
function needlesOf(quotes: readonly TextQuote[]): readonly Needle[] {
  const known = new Map<string, Needle>();
  return quotes.map(({ before, exact, after }) =>
    kept(known, `${before}\n${exact}\n${after}`, () => ({
      before,
      exact,
      after,
      whole: before + exact + after,
      words: exact.replace(blank, ''),
      places: [],
    })),
  );
}

/** A way to decide whether a needle stands at a candidate. */
type Way = {
  /** A key that a needle shares with its places and with few others; null if too little text is around the needle. */
  readonly keyOf: (text: string, start: number, end: number) => string | number | null;
  readonly fits: (page: PageText, candidate: Candidate, needle: Needle) => boolean;
};

const KEY_CHARS = 10;

/** Most pages print a quote just as it was counted. The browser compares such text far faster than a script could. */
const asPrinted: Way = {
  keyOf: (text, start, end) => text.slice(Math.max(0, start - KEY_CHARS), end + KEY_CHARS),
  fits: (page, candidate, needle) => {
    const { whole, before, after } = needle;
    const printed = page.raw.slice(candidate.start - before.length, candidate.end + after.length);
    return printed === whole && isBounded(page, candidate, needle);
  },
};

const byLetters: Way = {
  keyOf: lettersAround,
  fits: (page, candidate, needle) =>
    contextFits(page.raw, candidate.start, needle.before, 'before') &&
    contextFits(page.raw, candidate.end, needle.after, 'after') &&
    isBounded(page, candidate, needle),
};

/** True if the place does not cut a word on a side where the context has no letters to compare. */
const isBounded: Way['fits'] = (page, { start, end }, { before, after }) =>
  (hasLetter(before) || !isWithinWord(page, start)) && (hasLetter(after) || !isWithinWord(page, end));

const byHalf: Way = {
  keyOf: () => null,
  fits: (page, candidate, needle) =>
    byLetters.fits(page, candidate, needle) ||
    (lettersIn(needle.before).length >= LEAST_CONTEXT &&
      contextFits(page.raw, candidate.start, needle.before, 'before') &&
      !isWithinWord(page, candidate.end)) ||
    (lettersIn(needle.after).length >= LEAST_CONTEXT &&
      contextFits(page.raw, candidate.end, needle.after, 'after') &&
      !isWithinWord(page, candidate.start)),
};

/** Gives each needle the candidates that fit it, and returns the candidates that fit none. */
function place(
  page: PageText,
  candidates: readonly Candidate[],
  needles: readonly Needle[],
  { keyOf, fits }: Way,
): readonly Candidate[] {
  const keyed = Map.groupBy(needles, ({ whole, before, after }) =>
    keyOf(whole, before.length, whole.length - after.length),
  );
  const keyless = Map.groupBy(keyed.get(null) ?? [], ({ words }) => words);
  const left: Candidate[] = [];
  let comparisons = 0;
  for (const candidate of candidates) {
    const { words, start, end } = candidate;
    const key = keyOf(page.raw, start, end);
    const sign = page.raw.charAt(end);
    let isLeft = true;
    for (const tried of [key === null ? null : keyed.get(key), keyless.get(words)]) {
      for (const needle of tried ?? []) {
        comparisons += 1;
        if (comparisons > MOST_COMPARISONS) return [];
        // “C” must not be highlighted in “C++”, whose letters are the same.
        const isOther = (sign === '+' || sign === '#') && needle.after.charAt(0) !== sign;
        if (needle.words !== words || isOther || !fits(page, candidate, needle)) continue;
        needle.places.push(candidate);
        isLeft = false;
      }
    }
    if (isLeft) left.push(candidate);
  }
  return left;
}

/** Every place of the page with the words of a quote. */
function candidatesIn(raw: string, needles: readonly Needle[]): readonly Candidate[] {
  const printed = new Map(needles.map(({ words, exact }) => [words, exact.trim()]));
  const words = [...printed.keys()].filter(hasLetter);
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
      const last = one === longest ? start + found.length : endOf(raw, start, one.length);
      const end = raw.charAt(last) === PADDING ? last + 1 : last;
      candidates.push({ start, end, words: one });
    }
    if (candidates.length >= MOST_CANDIDATES) break;
  }
  return candidates;
}

/** The index after `length` units that are not blank. */
function endOf(raw: string, start: number, length: number): number {
  let at = start;
  for (let left = length; left > 0; at += 1) if (raw.charAt(at).replace(blank, '') !== '') left -= 1;
  return at;
}

// Invisible characters. They are searched one by one, as the first run of a pattern is interpreted, which is slow on a long page.
const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'];
const special = /[.*+?^${}()|[\]\\/]/g;

/** A pattern for any of these words in a text, the longest first. Allows white space and invisible characters between any two characters. */
function wordsPattern(words: readonly string[], text: string): RegExp {
  const parts = [...words].sort((a, b) => b.length - a.length);
  if (!unseen.some(sign => text.includes(sign))) return new RegExp(parts.map(spaced).join('|'), 'g');
  const hidden = parts.map(part =>
    [...part.replace(/\s+/g, '')].map(sign => sign.replace(special, '\\$&')).join('[\\s\\p{Cf}]*'),
  );
  return new RegExp(hidden.join('|'), 'gu');
}

function spaced(words: string): string {
  return words
    .split(/\s+/)
    .map(word => word.replace(special, '\\$&'))
    .join('\\s*');
}
