import { at } from '../core/text/at.ts';
import { watchMoves } from './overlay-events.ts';
import { openPicture } from './overlay-picture.ts';
import { openPrintLayer } from './print-layer.ts';
import { MARGIN_PX, openSheet } from './sheet.ts';
import { type Place, parentOf } from './spots.ts';

/** What lies over one document. */
export type Overlay = {
  /** Shows these places in place of those before. */
  show(places: readonly Place[]): void;
  /** Shows where a jump has led to, or no such place. */
  flash(range: Range | null): void;
  /** Leaves nothing behind. */
  close(): void;
};

/**
 * Draws over a document, in a closed shadow tree of one empty element at its end: the page can see the element, which is always the
 * same, and nothing of what is drawn. Unlike this, CSS highlights are open to every script of the page:
 * https://drafts.csswg.org/css-highlight-api-1/#registration
 */
export function openOverlay(document: Document, quiet: boolean): Overlay {
  const view = document.defaultView as (Window & typeof globalThis) | null;
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
      const byParent = own as Map<Element, Place[]>;
      // Scrolling inside a shadow tree is not heard outside it. https://dom.spec.whatwg.org/#dom-event-composed
      for (const parent of byParent.keys()) hear(parent.getRootNode());
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

/** Keeps the set of those elements that are near the window, and says when it has changed; gives what watches others in place of those before. */
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
    // The observer speaks only after the next picture, in which these would be dark.
    for (const parent of nearOnes(added, view)) inView.add(parent);
    for (const parent of added) {
      watched.add(parent);
      seen.observe(parent);
    }
  };
}

const STEP = 16;

/**
 * The elements near the window. Measuring all would be slow, so one in sixteen is measured; where two in a row lie on the same side of the
 * window, those between them are taken to lie there as well, until the observer tells, one picture later.
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
  for (let from = 0; from < elements.length; from += STEP) {
    const first = sideOf(at(elements, from));
    const isApart = first !== 0 && first === sideOf(at(elements, Math.min(from + STEP, elements.length - 1)));
    if (!isApart) near.push(...elements.slice(from, from + STEP).filter(element => sideOf(element) === 0));
  }
  return near;
}
