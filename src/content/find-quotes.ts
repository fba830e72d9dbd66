import type { TextQuote } from '../browser/highlight-terms.ts';
import { isLetter, lettersIn } from './letters.ts';
import type { PageText } from './page-text.ts';

/** A found place: a half-open range of `PageText.raw`. */
export type Found = { readonly start: number; readonly end: number };

/** What is searched for: a run of letters, the exact words inside it, and whether either side lacks its context. */
type Needle = {
  readonly letters: string;
  readonly exactAt: number;
  readonly exact: Exact;
  /** What follows the exact words in the description. */
  readonly next: string;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
};

/** The words as printed: their letters, and the signs at either end that belong to them (`.NET`, `C++`). */
type Exact = {
  readonly printed: string;
  readonly letters: string;
  readonly lead: string;
  readonly trail: string;
};

const leastContext = 6;
const mostFound = 20_000;
const blank = /[\s\p{Cf}]+/gu;

/**
 * Finds each quote by its context, ignoring everything but letters and digits there, while the exact words must
 * stand as printed. A quote whose context the page breaks on one side is found by the other. Answers in the order asked.
 */
export function findQuotes(page: PageText, quotes: readonly TextQuote[]): readonly (readonly Found[])[] {
  const whole = quotes.map(quote => needleOf(quote, true, true));
  const found = search(page, whole);
  const lost = found.flatMap((places, index) => (places.length === 0 ? [index] : []));
  if (lost.length === 0) return found;
  const halves = lost.flatMap(index => {
    const quote = quotes[index];
    return quote ? [needleOf(quote, true, false), needleOf(quote, false, true)] : [];
  });
  const second = search(page, halves);
  lost.forEach((index, nth) => {
    const before = second[2 * nth] ?? [];
    found[index] = before.length > 0 ? before : (second[2 * nth + 1] ?? []);
  });
  return found;
}

function needleOf(quote: TextQuote, useBefore: boolean, useAfter: boolean): Needle | null {
  const exact = exactOf(quote.exact);
  if (!exact) return null;
  const before = useBefore ? lettersIn(quote.before) : '';
  const after = useAfter ? lettersIn(quote.after) : '';
  const half = useBefore !== useAfter;
  if (half && before.length + after.length < leastContext) return null;
  return {
    letters: before + exact.letters + after,
    exactAt: before.length,
    exact,
    next: quote.after.charAt(0),
    openBefore: before === '',
    openAfter: after === '',
  };
}

function exactOf(printed: string): Exact | null {
  const letters = lettersIn(printed);
  if (letters === '') return null;
  let first = 0;
  while (!isLetter(printed.charCodeAt(first))) first += 1;
  let last = printed.length - 1;
  while (!isLetter(printed.charCodeAt(last))) last -= 1;
  return {
    printed: printed.replace(blank, ''),
    letters,
    lead: printed.slice(0, first).replace(blank, ''),
    trail: printed.slice(last + 1).replace(blank, ''),
  };
}

/** Searches for each needle once, however many quotes are alike: a page may say the same line a thousand times. */
function search(page: PageText, needles: readonly (Needle | null)[]): (readonly Found[])[] {
  const unlike = new Map<string, Needle>();
  const names = needles.map(needle => {
    if (!needle) return '';
    const name = `${needle.exactAt} ${needle.exact.printed} ${needle.next} ${needle.letters}`;
    if (!unlike.has(name)) unlike.set(name, needle);
    return name;
  });
  const found = searchEach(page, [...unlike.values()]);
  const byName = new Map([...unlike.keys()].map((name, index) => [name, found[index] ?? []] as const));
  return names.map(name => byName.get(name) ?? []);
}

/** All places of all needles in one pass: a rolling hash of their first letters, then a comparison. */
function searchEach(page: PageText, needles: readonly Needle[]): (readonly Found[])[] {
  const found: Found[][] = needles.map(() => []);
  const byLength = groupByWindow(needles);
  let total = 0;
  for (const [window, byHash] of byLength) {
    const table = new Uint8Array(0x10000);
    for (const hash of byHash.keys()) table[(hash ^ (hash >>> 16)) & 0xffff] = 1;
    forEachHash(page.letters, window, (hash, at) => {
      if (table[(hash ^ (hash >>> 16)) & 0xffff] === 0) return;
      for (const index of byHash.get(hash) ?? []) {
        const needle = needles[index];
        if (!needle || total >= mostFound || !page.letters.startsWith(needle.letters, at)) continue;
        const place = placeOf(page, needle, at);
        if (place) {
          found[index]?.push(place);
          total += 1;
        }
      }
    });
  }
  return found;
}

// Long needles share one pass over 12-letter windows; each shorter length (a posting of a few words) costs its own.
const longestWindow = 12;

function groupByWindow(needles: readonly Needle[]): Map<number, Map<number, number[]>> {
  const groups = new Map<number, Map<number, number[]>>();
  needles.forEach((needle, index) => {
    const window = Math.min(longestWindow, needle.letters.length);
    const group = groups.get(window) ?? new Map<number, number[]>();
    groups.set(window, group);
    const hash = hashOf(needle.letters, window);
    group.set(hash, [...(group.get(hash) ?? []), index]);
  });
  return groups;
}

const base = 0x01000193;

function hashOf(letters: string, window: number): number {
  let hash = 0;
  for (let at = 0; at < window; at += 1) hash = (Math.imul(hash, base) + letters.charCodeAt(at)) | 0;
  return hash;
}

function forEachHash(letters: string, window: number, visit: (hash: number, at: number) => void): void {
  if (letters.length < window) return;
  let top = 1;
  for (let nth = 1; nth < window; nth += 1) top = Math.imul(top, base);
  let hash = hashOf(letters, window);
  visit(hash, 0);
  for (let at = 1; at + window <= letters.length; at += 1) {
    const rest = (hash - Math.imul(letters.charCodeAt(at - 1), top)) | 0;
    hash = (Math.imul(rest, base) + letters.charCodeAt(at + window - 1)) | 0;
    visit(hash, at);
  }
}

/** The exact words’ place in the raw text, where they stand there as printed. */
function placeOf(page: PageText, needle: Needle, at: number): Found | null {
  const { exact } = needle;
  const firstLetter = page.places[at + needle.exactAt];
  const lastLetter = page.places[at + needle.exactAt + exact.letters.length - 1];
  if (firstLetter === undefined || lastLetter === undefined) return null;
  const start = backOver(page.raw, firstLetter, exact.lead);
  const end = forwardOver(page.raw, lastLetter + 1, exact.trail);
  if (start === null || end === null) return null;
  if (page.raw.slice(start, end).replace(blank, '') !== exact.printed) return null;
  // “C” must not light up in “C++”, whose letters are the same.
  const sign = page.raw.charAt(end);
  if ((sign === '+' || sign === '#') && needle.next !== sign) return null;
  if (needle.openBefore && joined(page, start)) return null;
  if (needle.openAfter && joined(page, end)) return null;
  return { start, end };
}

function backOver(raw: string, from: number, signs: string): number | null {
  let at = from;
  for (let nth = signs.length - 1; nth >= 0; nth -= 1) {
    at -= 1;
    if (raw[at] !== signs[nth]) return null;
  }
  return at;
}

function forwardOver(raw: string, from: number, signs: string): number | null {
  return raw.startsWith(signs, from) ? from + signs.length : null;
}

/** True where a place lies within a word of one text node: “Java” must not light up in “JavaScript”. */
function joined(page: PageText, place: number): boolean {
  if (place <= 0 || place >= page.raw.length) return false;
  const inWord = isLetter(page.raw.charCodeAt(place - 1)) && isLetter(page.raw.charCodeAt(place));
  return inWord && !isNodeStart(page, place);
}

function isNodeStart(page: PageText, place: number): boolean {
  let low = 0;
  let high = page.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return page.starts[low] === place;
}
