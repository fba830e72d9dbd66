import { drawBox, type Layer, lookOf } from './looks.ts';
import { openPrintLayer } from './print-layer.ts';
import { freshMemory, parentOf, seenBoxes } from './seen-boxes.ts';
import { MARGIN_PX, openSheet } from './sheet.ts';

/** A range of the page, and how it is lit. Null: it counts, but the person has this level turned off. */
export type Place = { readonly range: Range; readonly layer: Layer | null };

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
  let byParent = new Map<Element, readonly Place[]>();
  let flashed: Range | null = null;
  let memory = freshMemory();
  let mayBeLost = true;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let returns = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const inView = new Set<Element>();

  const draw = (isThorough: boolean) => {
    frame = 0;
    if (!sheet.host.isConnected) {
      returns += 1;
      if (returns > MOST_RETURNS) return;
      document.documentElement.append(sheet.host);
    }
    const places = [...inView].flatMap(parent => byParent.get(parent) ?? []);
    // What the page has just taken away is looked for again at once; until then the last picture stands.
    const now = view.performance.now();
    mayBeLost &&= isLost(byParent);
    if (mayBeLost && now - drawnAt < PATIENCE_MS) return;
    drawnAt = now;
    if (isThorough) memory.boxes.clear();
    const context = sheet.wipe();
    const boxesOf = seenBoxes(view, memory);
    const put = (range: Range, layer: Layer | null) => {
      const look = layer && lookOf(layer, quiet, forced.matches);
      // Measured also where nothing is drawn: the page could tell by the time that it takes.
      const boxes = boxesOf(range, isThorough);
      if (look) for (const box of boxes) drawBox(context, box, look);
    };
    for (const { range, layer } of places) if (range !== flashed) put(range, layer);
    if (flashed) put(flashed, 'flash');
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => draw(false));
    clearTimeout(rest);
    rest = setTimeout(() => draw(true), REST_MS);
  };
  const changed = () => {
    memory = freshMemory();
    mayBeLost = true;
    soon();
  };
  const happened = ({ type, target }: Event) => {
    // The window's own scrolling moves all alike; whatever else happens may move one box against another.
    if (type !== 'scroll' || target !== document) memory.boxes.clear();
    soon();
  };

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
      byParent = groupByParent(places);
      for (const parent of byParent.keys()) {
        const root = parent.getRootNode();
        // Scrolling inside a shadow tree is not heard outside it. https://dom.spec.whatwg.org/#dom-event-composed
        if (!roots.has(root)) listen(root);
        roots.add(root);
      }
      seen.disconnect();
      inView.clear();
      // The observer speaks only after the next picture, in which these would be dark.
      for (const parent of byParent.keys()) {
        if (isNear(parent, view)) inView.add(parent);
        seen.observe(parent);
      }
      changed();
      // At once, while the ranges are sure to stand: a page that rewrites itself may have moved them by the next picture.
      view.cancelAnimationFrame(frame);
      draw(false);
    },
    flash(range) {
      flashed = range;
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

function isNear(element: Element, view: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -MARGIN_PX && top < view.innerHeight + MARGIN_PX;
}

function groupByParent(places: readonly Place[]): Map<Element, readonly Place[]> {
  const groups = new Map<Element, Place[]>();
  for (const place of places) {
    const parent = parentOf(place.range.startContainer);
    if (!parent) continue;
    const group = groups.get(parent);
    if (group) group.push(place);
    else groups.set(parent, [place]);
  }
  return groups;
}
