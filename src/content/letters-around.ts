import { isLetter } from './letters.ts';
import { indexAt, type PageText } from './page-text.ts';

// Two letters of a context may be a line of signs and white space apart, but not a page. Outside the page, `charCodeAt` is NaN, which is no letter.
const WIDEST_GAP = 400;

type Side = 'before' | 'after';

/** True if the letters before or after a place are those of the context; everything else is ignored. */
export function contextFits(raw: string, place: number, context: string, side: Side): boolean {
  const isBefore = side === 'before';
  const step = isBefore ? -1 : 1;
  let at = isBefore ? place - 1 : place;
  let gap = 0;
  for (let nth = isBefore ? context.length - 1 : 0; nth >= 0 && nth < context.length; nth += step) {
    const wanted = context.charCodeAt(nth);
    if (!isLetter(wanted)) continue;
    while (!isLetter(raw.charCodeAt(at))) {
      gap += 1;
      if (gap > WIDEST_GAP) return false;
      at += step;
    }
    if (raw.charCodeAt(at) !== wanted) return false;
    at += step;
    gap = 0;
  }
  return true;
}

const KEY_LETTERS = 8;

/** A number computed from the next letters and digits before and after a piece of text; null if too few are near. */
export function lettersAround(raw: string, start: number, end: number): number | null {
  const before = lettersFrom(raw, start - 1, -1, 0);
  return before === null ? null : lettersFrom(raw, end, 1, before);
}

function lettersFrom(raw: string, from: number, step: 1 | -1, seed: number): number | null {
  let hash = seed;
  let count = 0;
  let gap = 0;
  for (let at = from; gap <= WIDEST_GAP; at += step) {
    const unit = raw.charCodeAt(at);
    if (!isLetter(unit)) {
      gap += 1;
      continue;
    }
    hash = (hash * 31 + unit) & 0x3fffffff;
    gap = 0;
    count += 1;
    if (count === KEY_LETTERS) return hash;
  }
  return null;
}

/** True if a place lies within a word of one text node: “Java” must not be highlighted in “JavaScript”. */
export function isWithinWord({ raw, starts }: PageText, place: number): boolean {
  if (!isLetter(raw.charCodeAt(place - 1)) || !isLetter(raw.charCodeAt(place))) return false;
  return starts[indexAt(starts, place, false)] !== place;
}
