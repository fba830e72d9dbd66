import { pageElementOf } from '../boards/page/dom.ts';
import { openCovers } from './covers.ts';
import { drawBoxes, lookOf } from './looks.ts';
import type { Sheet } from './sheet.ts';
import { freshMemory, type HighlightedRange, parentOf, type Spot, spotsFor } from './spots.ts';

const REST_MS = 150;
const PATIENCE_MS = 500;
// If the page removes the element again and again, it stays removed.
const MOST_RETURNS = 50;

type ByParent = ReadonlyMap<Element, readonly HighlightedRange[]>;

/** Draws with the page's next frame after each request, and once more when there was no request for a while. Stops when closed. */
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

/** What has to be drawn, and what has changed since the last picture. */
type Shown = {
  /** The elements near the window. Only places in these are measured. */
  readonly inView: Set<Element>;
  byParent: ByParent;
  flashed: HighlightedRange | null;
  memory: ReturnType<typeof freshMemory>;
  mayBeLost: boolean;
  /** True if anything but the window has moved. */
  isStale: boolean;
};

/** The state after a change that may have moved anything. */
const unsure = () => ({ memory: freshMemory(), mayBeLost: true, isStale: true });

/** Puts the sheet back if the page has removed it; false once that has happened too often. */
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

/** Draws the places on the sheet, unless that would look like the last picture. */
function createDraw(view: Window & typeof globalThis, sheet: Sheet, quiet: boolean, shown: Shown) {
  const forced = view.matchMedia('(forced-colors: active)');
  const covers = openCovers(view);
  let picture: readonly Spot[] = [];
  let drawnAt = Number.NEGATIVE_INFINITY;
  return (isAtRest: boolean) => {
    // The caller searches at once for text that the page has just removed; until then the last picture stays.
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
    // The flash comes last, over all others.
    for (const [layer, spots] of Map.groupBy(next, ({ place }) => place.layer))
      if (layer) drawBoxes(context, spots, lookOf(layer, quiet, forced.matches));
  };
}

/** Draws places on the sheet until closed: with the page's next frame after a change, and once more when the page has come to rest. */
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
    /** Draws with the page's next frame. */
    soon,
    /** The page has changed. */
    changed,
    /** Something has moved; `isAlone` if it did not move together with everything else. */
    moved(isAlone: boolean) {
      if (isAlone) {
        shown.memory.spots.clear();
        shown.isStale = true;
      }
      soon();
    },
    /** Shows these places, by the elements that contain them. */
    show(places: ByParent) {
      shown.byParent = places;
      changed();
      // At once, while the ranges are sure to be right: a page that rewrites itself may move them before the next frame.
      shown.mayBeLost = false;
      atOnce();
    },
    /** Flashes the place that a jump has led to; null ends the flash. */
    flash(range: Range | null) {
      shown.flashed = range && { range, layer: 'flash' };
      shown.isStale = true;
      soon();
    },
    /** The ranges that are shown. */
    ranges: () => [...shown.byParent.values()].flat().map(({ range }) => range),
  };
}

/** The spots of places in elements near the window; the flashed place comes last. */
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

/** True if the page has removed highlighted text and nobody has searched since. */
function isLost(byParent: ReadonlyMap<Element, readonly HighlightedRange[]>): boolean {
  return [...byParent].some(
    ([parent, places]) => !parent.isConnected || places.some(({ range }) => range.collapsed),
  );
}

/** True if two pictures look the same in the window. */
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
