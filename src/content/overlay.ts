import { drawBox, type Layer, lookOf } from './looks.ts';
import { parentOf, seenBoxes } from './seen-boxes.ts';

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

// How far beyond the window is drawn, so that a page that scrolls faster than it is drawn shows no bare strip.
const MARGIN_PX = 200;
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
  let clippers = new WeakMap<Element, readonly Element[]>();
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
    if (now - drawnAt < PATIENCE_MS && isLost(byParent)) return;
    drawnAt = now;
    const context = sheet.wipe();
    const boxesOf = seenBoxes(view, clippers);
    const put = (range: Range, layer: Layer) => {
      const look = lookOf(layer, quiet, forced.matches);
      for (const box of boxesOf(range, isThorough)) drawBox(context, box, look);
    };
    for (const { range, layer } of places) if (layer && range !== flashed) put(range, layer);
    if (flashed) put(flashed, 'flash');
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => draw(false));
    clearTimeout(rest);
    rest = setTimeout(() => draw(true), REST_MS);
  };
  const changed = () => {
    clippers = new WeakMap();
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
      target.addEventListener(name, soon, { capture: true, passive: true, signal: listening.signal });
  };
  listen(document);
  view.addEventListener('resize', changed, { signal: listening.signal });
  view.addEventListener('beforeprint', () => sheet.hide(true), { signal: listening.signal });
  view.addEventListener('afterprint', () => sheet.hide(false), { signal: listening.signal });
  const roots = new Set<Node>([document]);

  return {
    show(places) {
      byParent = groupByParent(places);
      for (const parent of byParent.keys()) {
        const root = parent.getRootNode();
        // Scrolling inside a shadow tree is not heard outside it.
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
      sheet.host.remove();
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

/** A clear sheet as large as the window and its margin, which moves with the document, so that its scrolling is never behind. */
type Sheet = {
  readonly host: HTMLElement;
  /** Empties the sheet and lays it over what is in view now; draws in the coordinates of the viewport. */
  wipe(): CanvasRenderingContext2D;
  hide(isHidden: boolean): void;
};

// Said in full, so that no rule of the page that fits every element moves or hides it.
const HOST_STYLE = {
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  contain: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** True for the element of an overlay: empty, and styled as nobody else would. */
function isHost(element: Element): boolean {
  const { style, childNodes } = element as HTMLElement;
  const styled = Object.entries(HOST_STYLE).filter(([name]) => name !== 'inset' && name !== 'display');
  return (
    childNodes.length === 0 &&
    styled.every(([name, value]) => style.getPropertyValue(name).replace(/px$/, '') === value)
  );
}

/** Takes away what a script that an update has cut off left lying: Firefox ends such a script without a word. */
export function removeLeftOverlays(document: Document): void {
  for (const element of document.querySelectorAll(':root > div')) if (isHost(element)) element.remove();
}

function openSheet(document: Document, view: Window): Sheet | null {
  removeLeftOverlays(document);
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.style.position = 'absolute';
  canvas.style.transformOrigin = '0 0';
  host.attachShadow({ mode: 'closed' }).append(canvas);
  document.documentElement.append(host);
  return {
    host,
    wipe() {
      const origin = host.getBoundingClientRect();
      const { left, top, right, bottom } = areaOf(document, view);
      const ratio = view.devicePixelRatio;
      const width = Math.max(1, Math.ceil((right - left) * ratio));
      const height = Math.max(1, Math.ceil((bottom - top) * ratio));
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      canvas.style.width = `${width / ratio}px`;
      canvas.style.height = `${height / ratio}px`;
      canvas.style.transform = `translate(${left - origin.left}px, ${top - origin.top}px)`;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
      return context;
    },
    hide(isHidden) {
      canvas.style.display = isHidden ? 'none' : '';
    },
  };
}

/** What the sheet covers, in the coordinates of the viewport. Never beyond the document, which would grow by it. */
function areaOf(document: Document, { scrollX, scrollY, innerWidth, innerHeight }: Window) {
  const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
  return {
    left: 0,
    top: Math.max(-MARGIN_PX, -scrollY),
    right: Math.min(innerWidth, scrollWidth - scrollX),
    bottom: Math.min(innerHeight + MARGIN_PX, scrollHeight - scrollY),
  };
}
