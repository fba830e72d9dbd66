import { isLetter } from './letters.ts';
import type { PageText } from './page-text.ts';

// Between two letters of a context there may be a line’s worth of signs and white space, not a page’s.
const widestGap = 400;

/** True where the letters before or after a place, everything else ignored, are those of the context. */
export function contextFits(raw: string, place: number, context: string, side: 'before' | 'after'): boolean {
  const step = side === 'before' ? -1 : 1;
  let at = side === 'before' ? place - 1 : place;
  let gap = 0;
  for (let nth = 0; nth < context.length; at += step) {
    if (at < 0 || at >= raw.length || gap > widestGap) return false;
    const unit = raw.charCodeAt(at);
    if (!isLetter(unit)) {
      gap += 1;
      continue;
    }
    if (unit !== context.charCodeAt(side === 'before' ? context.length - 1 - nth : nth)) return false;
    nth += 1;
    gap = 0;
  }
  return true;
}

/** The last `count` letters and digits before a place, unlike anything where there are fewer near. */
export function lettersBefore(raw: string, place: number, count: number): string {
  let letters = '';
  for (let at = place - 1; at >= 0 && at >= place - widestGap; at -= 1) {
    if (isLetter(raw.charCodeAt(at))) letters = raw.charAt(at) + letters;
    if (letters.length === count) return letters;
  }
  return '\n';
}

/** True where a place lies within a word of one text node: “Java” must not light up in “JavaScript”. */
export function isWithinWord({ raw, starts }: PageText, place: number): boolean {
  if (place <= 0 || place >= raw.length) return false;
  if (!isLetter(raw.charCodeAt(place - 1)) || !isLetter(raw.charCodeAt(place))) return false;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return starts[low] !== place;
}
