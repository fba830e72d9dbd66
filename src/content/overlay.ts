import { openCovers } from './covers.ts';
import { drawBoxes, lookOf } from './looks.ts';
import { openPrintLayer } from './print-layer.ts';
import { MARGIN_PX, openSheet } from './sheet.ts';
import { freshMemory, type Place, parentOf, type Spot, spotsFor } from './spots.ts';

/** What lies over one document. */
export type Overlay = {
  /** Shows these places in place of those before. */
  show(places: readonly Place[]): void;
  /** Shows where a jump has led to, or no such place. */
  flash(range: Range | null): void;
  /** Leaves nothing behind. */
  close(): void;
};

const REST_MS = 150;
const PATIENCE_MS = 500;
// A page that takes the element out again and again has the last word.
const MOST_RETURNS = 50;

const EVENTS = ['scroll', 'load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

/**
 * Draws over a document, in a closed shadow tree of one empty element at its end: the page can see the element, which is always the
 * same, and nothing of what is drawn. Unlike this, CSS highlights are open to every script of the page:
 * https://drafts.csswg.org/css-highlight-api-1/#registration
 */
export function openOverlay(document: Document, quiet: boolean): Overlay {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const sheet = view && openSheet(document, view);
  if (!view || !sheet) return { show() {}, flash() {}, close() {} };
  const forced = view.matchMedia('(forced-colors: active)');
  const covers = openCovers(view);
  let byParent = new Map<Element, readonly Place[]>();
  let flashed: Place | null = null;
  let memory = freshMemory();
  let mayBeLost = true;
  // Anything but the window has moved since the last picture.
  let isStale = true;
  let picture: readonly Spot[] = [];
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let returns = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const inView = new Set<Element>();

  const measure = (isAtRest: boolean) => {
    const spotsOf = spotsFor(view, memory);
    const spots: Spot[] = [];
    const put = (place: Place, parent: Element) => {
      for (const spot of spotsOf(place, parent)) spots.push(spot);
    };
    for (const parent of inView)
      for (const place of byParent.get(parent) ?? []) if (place.range !== flashed?.range) put(place, parent);
    const parent = flashed && parentOf(flashed.range.startContainer);
    if (flashed && parent) put(flashed, parent);
    return covers.uncovered(spots, isAtRest);
  };
  const draw = (isAtRest: boolean) => {
    frame = 0;
    if (!sheet.host.isConnected) {
      returns += 1;
      if (returns > MOST_RETURNS) return;
      document.documentElement.append(sheet.host);
    }
    // What the page has just taken away is looked for again at once; until then the last picture stands.
    const now = view.performance.now();
    mayBeLost &&= isLost(byParent);
    if (mayBeLost && now - drawnAt < PATIENCE_MS) return;
    drawnAt = now;
    if (isAtRest) memory.spots.clear();
    const next = measure(isAtRest);
    // The sheet moves with the document by itself.
    if (!isStale && !isAtRest && sheet.reaches() && looksAlike(picture, next, view)) return;
    isStale = false;
    picture = next;
    const context = sheet.wipe();
    // The flash comes last, over all.
    for (const [layer, spots] of Map.groupBy(next, ({ place }) => place.layer))
      if (layer) drawBoxes(context, spots, lookOf(layer, quiet, forced.matches));
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => draw(false));
    clearTimeout(rest);
    rest = setTimeout(() => draw(true), REST_MS);
  };
  const changed = () => {
    memory = freshMemory();
    isStale = true;
    mayBeLost = true;
    soon();
  };
  const happened = ({ type, target }: Event) => {
    // The window's own scrolling moves all alike; whatever else happens may move one box against another.
    if (type !== 'scroll' || target !== document) {
      memory.spots.clear();
      isStale = true;
    }
    soon();
  };

  const watched = new Set<Element>();
  const seen = new view.IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      soon();
    },
    { rootMargin: `${MARGIN_PX}px` },
  );
  const changes = new view.MutationObserver(changed);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const sizes = new view.ResizeObserver(changed);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const listening = new AbortController();
  const listen = (target: EventTarget) => {
    for (const name of EVENTS)
      target.addEventListener(name, happened, { capture: true, passive: true, signal: listening.signal });
  };
  listen(document);
  view.addEventListener('resize', changed, { signal: listening.signal });
  const print = openPrintLayer(document, view);
  const onPaper = (isPrinting: boolean) => {
    sheet.hide(isPrinting);
    if (isPrinting) print.show([...byParent.values()].flat().map(({ range }) => range));
    else print.hide();
  };
  view.addEventListener('beforeprint', () => onPaper(true), { signal: listening.signal });
  view.addEventListener('afterprint', () => onPaper(false), { signal: listening.signal });
  const roots = new Set<Node>([document]);

  return {
    show(places) {
      const own = Map.groupBy(places, ({ range }) => parentOf(range.startContainer));
      own.delete(null);
      byParent = own as Map<Element, Place[]>;
      for (const parent of byParent.keys()) {
        const root = parent.getRootNode();
        // Scrolling inside a shadow tree is not heard outside it. https://dom.spec.whatwg.org/#dom-event-composed
        if (!roots.has(root)) listen(root);
        roots.add(root);
      }
      for (const parent of watched) {
        if (byParent.has(parent)) continue;
        watched.delete(parent);
        inView.delete(parent);
        seen.unobserve(parent);
      }
      const added = [...byParent.keys()].filter(parent => !watched.has(parent));
      // The observer speaks only after the next picture, in which these would be dark.
      for (const parent of nearOnes(added, view)) inView.add(parent);
      for (const parent of added) {
        watched.add(parent);
        seen.observe(parent);
      }
      changed();
      // At once, while the ranges are sure to stand: a page that rewrites itself may have moved them by the next picture.
      mayBeLost = false;
      view.cancelAnimationFrame(frame);
      draw(false);
    },
    flash(range) {
      flashed = range && { range, layer: 'flash' };
      isStale = true;
      soon();
    },
    close() {
      listening.abort();
      seen.disconnect();
      changes.disconnect();
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
      clearTimeout(rest);
      print.hide();
      sheet.remove();
    },
  };
}

/** True where the page has taken lit text away, and nobody has looked since. */
function isLost(byParent: ReadonlyMap<Element, readonly Place[]>): boolean {
  return [...byParent].some(
    ([parent, places]) => !parent.isConnected || places.some(({ range }) => range.collapsed),
  );
}

const STEP = 16;

/**
 * The elements near the window. Of many, one in sixteen is measured; where two in a row lie on the same side of the window, those between
 * are taken to lie there, too, until the observer has spoken, a picture later.
 */
function nearOnes(elements: readonly Element[], view: Window): readonly Element[] {
  const sides = new Map<Element, number>();
  const sideOf = (element: Element) => {
    const known = sides.get(element);
    if (known !== undefined) return known;
    const { top, bottom } = element.getBoundingClientRect();
    const side = bottom <= -MARGIN_PX ? -1 : top >= view.innerHeight + MARGIN_PX ? 1 : 0;
    sides.set(element, side);
    return side;
  };
  const near: Element[] = [];
  for (let at = 0; at < elements.length; at += STEP) {
    const group = elements.slice(at, at + STEP);
    const [first] = group;
    const after = elements[at + STEP] ?? elements.at(-1);
    if (!first || !after) break;
    const isApart = sideOf(first) !== 0 && sideOf(first) === sideOf(after);
    if (!isApart) near.push(...group.filter(element => sideOf(element) === 0));
  }
  return near;
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

function isAlike(a: Spot, b: Spot | undefined): boolean {
  if (a === b) return true;
  const isNear = (one: number, other: number) => Math.abs(one - other) < 0.1;
  return (
    b !== undefined &&
    a.place === b.place &&
    isNear(a.left, b.left) &&
    isNear(a.top, b.top) &&
    isNear(a.right, b.right) &&
    isNear(a.bottom, b.bottom)
  );
}
