import { bodyOf, pageElementOf, rootOf, windowOf } from '../boards/page/dom.ts';
import { at } from '../core/text/at.ts';
import { kept } from '../core/text/remembered.ts';
import { openPicture } from './overlay-picture.ts';
import { MARGIN_PX, openSheet } from './sheet.ts';
import { type HighlightedRange, parentOf } from './spots.ts';

/** The layer over one document that shows its highlights. */
export type Overlay = {
  /** Shows these places instead of the earlier ones. */
  show(places: readonly HighlightedRange[]): void;
  /** Flashes the place that a jump has led to; null ends the flash. */
  flash(range: Range | null): void;
  /** Removes everything from the page. */
  close(): void;
};

/** Draws in the closed shadow tree of one empty element, so that the page sees nothing else, unlike with https://drafts.csswg.org/css-highlight-api-1/#registration */
export function openOverlay(document: Document, quiet: boolean): Overlay {
  const view = windowOf(document);
  const sheet = view && openSheet(document, view);
  if (!view || !sheet) return { show() {}, flash() {}, close() {} };
  const closing = new AbortController();
  const { signal } = closing;
  const picture = openPicture(document, view, sheet, quiet, signal);
  const hear = watchMoves(document, view, picture, signal);
  const watch = watchParents(view, picture.inView, picture.soon, signal);
  const print = openPrintLayer(document, view);
  const onPaper = (isPrinting: boolean) => {
    sheet.hide(isPrinting);
    if (isPrinting) print.show(picture.ranges());
    else print.hide();
  };
  view.addEventListener('beforeprint', () => onPaper(true), { signal });
  view.addEventListener('afterprint', () => onPaper(false), { signal });
  return {
    show(places) {
      const own = Map.groupBy(places, ({ range }) => parentOf(range.startContainer));
      own.delete(null);
      const byParent = own as Map<Element, HighlightedRange[]>;
      // Scrolling inside a shadow tree is not heard outside of it. https://dom.spec.whatwg.org/#dom-event-composed
      for (const parent of byParent.keys()) hear(rootOf(parent));
      watch(byParent);
      picture.show(byParent);
    },
    flash: picture.flash,
    close() {
      closing.abort();
      print.hide();
      sheet.remove();
    },
  };
}

/** Keeps `inView` up to date and calls `changed` after a change. Returns a function that sets which elements are watched. */
function watchParents(
  view: Window & typeof globalThis,
  inView: Set<Element>,
  changed: () => void,
  closed: AbortSignal,
): (parents: ReadonlyMap<Element, unknown>) => void {
  const watched = new Set<Element>();
  const seen = new view.IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      changed();
    },
    { rootMargin: `${MARGIN_PX}px` },
  );
  closed.addEventListener('abort', () => seen.disconnect());
  return parents => {
    for (const parent of watched) {
      if (parents.has(parent)) continue;
      watched.delete(parent);
      inView.delete(parent);
      seen.unobserve(parent);
    }
    const added = [...parents.keys()].filter(parent => !watched.has(parent));
    // The observer reports only after the next frame, in which these elements would lack their highlights.
    for (const parent of nearOnes(added, view)) inView.add(parent);
    for (const parent of added) {
      watched.add(parent);
      seen.observe(parent);
    }
  };
}

const STEP = 16;

/** The elements near the window. Only one in sixteen is measured. Those between two on the same side of the window count as on that side, too. */
function nearOnes(elements: readonly Element[], view: Window): readonly Element[] {
  const sides = new Map<Element, number>();
  const sideOf = (element: Element) =>
    kept(sides, element, () => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom <= -MARGIN_PX ? -1 : top >= view.innerHeight + MARGIN_PX ? 1 : 0;
    });
  const near: Element[] = [];
  for (let from = 0; from < elements.length; from += STEP) {
    const first = sideOf(at(elements, from));
    const isApart = first !== 0 && first === sideOf(at(elements, Math.min(from + STEP, elements.length - 1)));
    if (!isApart) near.push(...elements.slice(from, from + STEP).filter(element => sideOf(element) === 0));
  }
  return near;
}

/** Lines under the words while a document prints. */
type PrintLayer = {
  show(ranges: Iterable<Range>): void;
  hide(): void;
};

const NAME = 'evident-print';
const STYLE = `::highlight(${NAME}) { text-decoration: underline 1px; }`;

/**
 * The layout for paper differs, so a sheet over the window would be in the wrong place. The browser's own highlights follow the layout, but every
 * script of the page can see them. So they exist only while the page prints, and all look the same, whatever the resume shows.
 * Firefox hides a page's list of style sheets from content scripts (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346), so it prints none.
 */
function openPrintLayer(document: Document, view: Window & typeof globalThis): PrintLayer {
  let sheet: CSSStyleSheet | null = null;
  return {
    show(ranges) {
      try {
        const highlight = new view.Highlight();
        for (const range of ranges) highlight.add(range);
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(STYLE);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        view.CSS.highlights.set(NAME, highlight);
      } catch {
        sheet = null;
      }
    },
    hide() {
      if (!sheet) return;
      view.CSS.highlights.delete(NAME);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
      sheet = null;
    },
  };
}

const EVENTS = ['scroll', 'load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

type Told = {
  /** The page's text or size may have changed. */
  changed(): void;
  /** Something has moved; `isAlone` if it did not move together with everything else. */
  moved(isAlone: boolean): void;
};

/** Reports all that can move or change the page's text, until closed. Returns a function that also listens to another root. */
function watchMoves(
  document: Document,
  view: Window & typeof globalThis,
  { changed, moved }: Told,
  closed: AbortSignal,
): (root: Node) => void {
  const changes = new view.MutationObserver(changed);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const sizes = new view.ResizeObserver(changed);
  for (const element of [pageElementOf(document), bodyOf(document)]) if (element) sizes.observe(element);
  closed.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
  });
  view.addEventListener('resize', changed, { signal: closed });
  // Scrolling the window moves everything alike; any other event may move one box against another.
  const happened = ({ type, target }: Event) => moved(type !== 'scroll' || target !== document);
  // Adding the same listeners to a root again has no effect. https://dom.spec.whatwg.org/#add-an-event-listener
  const hear = (root: Node) => {
    for (const name of EVENTS)
      root.addEventListener(name, happened, { capture: true, passive: true, signal: closed });
  };
  hear(document);
  return hear;
}
