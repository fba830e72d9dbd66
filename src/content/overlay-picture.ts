import { pageElementOf } from '../boards/page/dom.ts';
import { openCovers } from './covers.ts';
import { drawBoxes, lookOf } from './looks.ts';
import type { Sheet } from './sheet.ts';
import { freshMemory, type HighlightedRange, parentOf, type Spot, spotsFor } from './spots.ts';

const REST_MS = 150;
const PATIENCE_MS = 500;
// A page that takes the element out again and again has the last word.
const MOST_RETURNS = 50;

type ByParent = ReadonlyMap<Element, readonly HighlightedRange[]>;

/** Draws with the next picture of the page, and once more when nothing has asked for it for a while; until closed. */
function openBeat(view: Window, draw: (isAtRest: boolean) => unknown, closed: AbortSignal) {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const atOnce = () => {
    view.cancelAnimationFrame(frame);
    frame = 0;
    draw(false);
  };
  closed.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(rest);
  });
  return {
    atOnce,
    soon() {
      frame ||= view.requestAnimationFrame(atOnce);
      clearTimeout(rest);
      rest = setTimeout(() => draw(true), REST_MS);
    },
  };
}

/** What there is to draw, and what has happened to it since the last picture. */
type Shown = {
  /** The elements near the window: only places in these are measured. */
  readonly inView: Set<Element>;
  byParent: ByParent;
  flashed: HighlightedRange | null;
  memory: ReturnType<typeof freshMemory>;
  mayBeLost: boolean;
  /** Anything but the window has moved. */
  isStale: boolean;
};

/** What is known of a page that may have changed anywhere. */
const unsure = () => ({ memory: freshMemory(), mayBeLost: true, isStale: true });

/** Puts the sheet back where the page has taken it out; false once that has happened too often. */
function openReturn(document: Document, { host }: Sheet): () => boolean {
  let returns = 0;
  return () => {
    if (host.isConnected) return true;
    returns += 1;
    if (returns > MOST_RETURNS) return false;
    pageElementOf(document)?.append(host);
    return true;
  };
}

/** Draws what is shown on the sheet, unless that would look as the last picture does. */
function createDraw(view: Window & typeof globalThis, sheet: Sheet, quiet: boolean, shown: Shown) {
  const forced = view.matchMedia('(forced-colors: active)');
  const covers = openCovers(view);
  let picture: readonly Spot[] = [];
  let drawnAt = Number.NEGATIVE_INFINITY;
  return (isAtRest: boolean) => {
    // What the page has just taken away is looked for again at once; until then the last picture stands.
    const now = view.performance.now();
    shown.mayBeLost &&= isLost(shown.byParent);
    if (shown.mayBeLost && now - drawnAt < PATIENCE_MS) return;
    drawnAt = now;
    if (isAtRest) shown.memory.spots.clear();
    const next = covers.uncovered(spotsAmong(view, shown), isAtRest);
    // The sheet moves with the document by itself.
    if (!shown.isStale && !isAtRest && sheet.reaches() && looksAlike(picture, next, view)) return;
    shown.isStale = false;
    picture = next;
    const context = sheet.wipe();
    // The flash over all.
    for (const [layer, spots] of Map.groupBy(next, ({ place }) => place.layer))
      if (layer) drawBoxes(context, spots, lookOf(layer, quiet, forced.matches));
  };
}

/** Draws places on the sheet until closed, anew with the next picture of the page and once more when it has come to rest. */
export function openPicture(
  document: Document,
  view: Window & typeof globalThis,
  sheet: Sheet,
  quiet: boolean,
  closed: AbortSignal,
) {
  const shown: Shown = { inView: new Set(), byParent: new Map(), flashed: null, ...unsure() };
  const isOnPage = openReturn(document, sheet);
  const draw = createDraw(view, sheet, quiet, shown);
  const { soon, atOnce } = openBeat(view, isAtRest => isOnPage() && draw(isAtRest), closed);
  const changed = () => {
    Object.assign(shown, unsure());
    soon();
  };
  return {
    inView: shown.inView,
    /** Draws when the page draws next. */
    soon,
    /** The page has changed. */
    changed,
    /** Something has moved; not everything alike, if so told. */
    moved(isAlone: boolean) {
      if (isAlone) {
        shown.memory.spots.clear();
        shown.isStale = true;
      }
      soon();
    },
    /** Shows these places, by the elements that hold them. */
    show(places: ByParent) {
      shown.byParent = places;
      changed();
      // At once, while the ranges are sure to stand: a page that rewrites itself may have moved them by the next picture.
      shown.mayBeLost = false;
      atOnce();
    },
    /** Shows where a jump has led to, or no such place. */
    flash(range: Range | null) {
      shown.flashed = range && { range, layer: 'flash' };
      shown.isStale = true;
      soon();
    },
    /** What is shown. */
    ranges: () => [...shown.byParent.values()].flat().map(({ range }) => range),
  };
}

/** Where places lie, those of elements near the window and last the flashed one. */
function spotsAmong(view: Window, { inView, byParent, flashed, memory }: Shown): readonly Spot[] {
  const spotsOf = spotsFor(view, memory);
  const spots: Spot[] = [];
  const put = (place: HighlightedRange, parent: Element) => {
    for (const spot of spotsOf(place, parent)) spots.push(spot);
  };
  for (const parent of inView)
    for (const place of byParent.get(parent) ?? []) if (place.range !== flashed?.range) put(place, parent);
  if (flashed) {
    const parent = parentOf(flashed.range.startContainer);
    if (parent) put(flashed, parent);
  }
  return spots;
}

/** True where the page has taken highlighted text away, and nobody has looked since. */
function isLost(byParent: ReadonlyMap<Element, readonly HighlightedRange[]>): boolean {
  return [...byParent].some(
    ([parent, places]) => !parent.isConnected || places.some(({ range }) => range.collapsed),
  );
}

/** True where two pictures show the same in the window. */
function looksAlike(
  before: readonly Spot[],
  now: readonly Spot[],
  { scrollY, innerHeight }: Window,
): boolean {
  const isInWindow = ({ top, bottom }: Spot) => bottom > scrollY && top < scrollY + innerHeight;
  const shown = before.filter(isInWindow);
  const wanted = now.filter(isInWindow);
  return shown.length === wanted.length && shown.every((spot, nth) => isAlike(spot, wanted[nth]));
}

const EDGES = ['left', 'top', 'right', 'bottom'] as const;

function isAlike(a: Spot, b: Spot | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && a.place === b.place && EDGES.every(edge => Math.abs(a[edge] - b[edge]) < 0.1);
}
