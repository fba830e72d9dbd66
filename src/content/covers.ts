import { documentOf, rootOf, windowOf } from '../boards/page/dom.ts';
import { kept } from '../core/text/remembered.ts';
import type { Box } from './looks.ts';
import { parentOf, type Spot } from './spots.ts';

/** Leaves out spots that another opaque element covers. */
export type Covers = {
  /** The spots that nothing covers. Those outside the window are kept without a test. At rest all others are tested, else only a part. */
  uncovered(spots: readonly Spot[], isAtRest: boolean): readonly Spot[];
};

// Sticky bars at an edge of the window cover what scrolls below them.
const EDGE_PX = 160;
const OUTERMOST = 2;
const TAKING_TURNS = 4;
const MOST_KNOWN = 40;

/** Finding what lies over a spot is slow. Known covers are remembered; of other spots, only those near the window's edges and some in turn are tested. */
export function openCovers(view: Window): Covers {
  const known = new Set<Element>();
  let turn = 0;
  return {
    uncovered(spots, isAtRest) {
      const { scrollX, scrollY, innerHeight } = view;
      const top = scrollY;
      const bottom = scrollY + innerHeight;
      const inWindow = spots.filter(spot => spot.bottom >= top && spot.top <= bottom);
      for (const cover of known) if (!cover.isConnected) known.delete(cover);
      const areas = [...known].map(cover => areaOf(cover, scrollX, scrollY));
      const opaque = new Map<Element, boolean>();
      const asked = new Map<Spot, boolean>();
      const ask = (spot: Spot) => {
        if (asked.has(spot)) return;
        const cover = coverOf(spot, scrollX, scrollY, opaque);
        asked.set(spot, cover !== null);
        if (!cover || known.has(cover)) return;
        known.add(cover);
        areas.push(areaOf(cover, scrollX, scrollY));
      };
      if (isAtRest) inWindow.forEach(ask);
      else {
        const open = inWindow.filter(spot => !areas.some(area => isIn(spot, area)));
        const atTop = open.filter(spot => spot.top < top + EDGE_PX).sort((a, b) => a.top - b.top);
        const atBottom = open
          .filter(spot => spot.bottom > bottom - EDGE_PX)
          .sort((a, b) => b.bottom - a.bottom);
        turn += 1;
        for (const edge of [atTop, atBottom]) some(edge, turn).forEach(ask);
        for (const spot of inWindow) if (areas.some(area => isIn(spot, area))) ask(spot);
      }
      // The latest covers come last, so the oldest are dropped.
      for (const cover of known) if (known.size > MOST_KNOWN) known.delete(cover);
      return spots.filter(spot => !asked.get(spot));
    },
  };
}

/** The first two spots of an edge, and about four of the others at equal distances. Each turn takes the next ones. */
function some(edge: readonly Spot[], turn: number): readonly Spot[] {
  const step = Math.ceil(edge.length / TAKING_TURNS);
  return edge.filter((_, nth) => nth < OUTERMOST || nth % step === turn % step);
}

function areaOf(element: Element, scrollX: number, scrollY: number): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
}

/** True if the middle of a spot lies in an area. */
function isIn(spot: Box, area: Box): boolean {
  const x = (spot.left + spot.right) / 2;
  const y = (spot.top + spot.bottom) / 2;
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

const PICTURES: ReadonlySet<string> = new Set(['IMG', 'VIDEO', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED']);

/** The opaque element over the middle of a spot that does not contain the spot's text; null if there is none. */
function coverOf(
  { place, parent, left, top, right, bottom }: Spot,
  scrollX: number,
  scrollY: number,
  known: Map<Element, boolean>,
): Element | null {
  const root = rootOf(place.range.startContainer) as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2 - scrollX, (top + bottom) / 2 - scrollY);
  if (!hit || hit.contains(parent) || parent.contains(hit)) return null;
  for (let cover: Element | null = hit; cover && !cover.contains(parent); cover = parentOf(cover)) {
    const tried = cover;
    if (kept(known, tried, () => isOpaque(tried))) return tried;
  }
  return null;
}

function isOpaque(element: Element): boolean {
  const document = documentOf(element);
  const style = document && windowOf(document)?.getComputedStyle(element);
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style?.backgroundColor ?? '')?.[1];
  const isFilled = alpha === undefined || Number(alpha) > 0.5;
  return PICTURES.has(element.tagName) || isFilled || (style?.backgroundImage ?? 'none') !== 'none';
}
