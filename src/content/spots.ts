import {
  bodyOf,
  documentOf,
  isShadowRoot,
  pageElementOf,
  parentElementOf,
  rootOf,
  slotOf,
  windowOf,
} from '../boards/page/dom.ts';
import { kept } from '../core/text/remembered.ts';
import type { Box, Layer } from './looks.ts';

/** A range of the page and its highlight. With a null layer, the range counts, but the person has turned this level off. */
export type HighlightedRange = { readonly range: Range; readonly layer: Layer | null };

/** The visible part of a place's box, in the document's coordinates, and the element that contains its text. */
export type Spot = Box & { readonly place: HighlightedRange; readonly parent: Element };

/** Results that are kept between pictures: `surroundings` until a style or the tree changes, `spots` until anything but the window moves. */
export type Memory = {
  readonly surroundings: WeakMap<Element, Surroundings>;
  readonly spots: Map<HighlightedRange, readonly Spot[]>;
};

/** The boxes around an element that clip their overflow, and whether the element keeps its place while the window scrolls. */
type Surroundings = { readonly clippers: readonly Element[]; readonly isPinned: boolean };

/** An empty memory. */
export const freshMemory = (): Memory => ({ surroundings: new WeakMap(), spots: new Map() });

/** Returns a function that measures places for one picture. Like on the page, boxes that clip their overflow cut places off. */
export function spotsFor(view: Window, { surroundings, spots }: Memory) {
  const cuts = new Map<Element, Box>();
  const { scrollX, scrollY } = view;
  return (place: HighlightedRange, parent: Element): readonly Spot[] => {
    const known = spots.get(place);
    if (known) return known;
    const { clippers, isPinned } = kept(surroundings, parent, () => surroundingsOf(parent));
    const seen: Spot[] = [];
    for (const rect of place.range.getClientRects()) {
      let { left, top, right, bottom } = rect;
      for (const clipper of clippers) {
        const cut = kept(cuts, clipper, () => cutOf(clipper));
        left = Math.max(left, cut.left);
        top = Math.max(top, cut.top);
        right = Math.min(right, cut.right);
        bottom = Math.min(bottom, cut.bottom);
      }
      if (right <= left || bottom <= top) continue;
      seen.push({
        place,
        parent,
        left: left + scrollX,
        top: top + scrollY,
        right: right + scrollX,
        bottom: bottom + scrollY,
      });
    }
    if (!isPinned) spots.set(place, seen);
    return seen;
  };
}

/** The parent in the flat tree, which includes slots and shadow hosts. */
export function parentOf(node: Node): Element | null {
  const around = slotOf(node) ?? parentElementOf(node);
  if (around) return around;
  const root = rootOf(node);
  return isShadowRoot(root) ? root.host : null;
}

/** Finds the surroundings among the ancestors. The window itself is no clipper. */
function surroundingsOf(element: Element): Surroundings {
  const document = documentOf(element);
  const [pageElement, body] = document ? [pageElementOf(document), bodyOf(document)] : [];
  const view = document && windowOf(document);
  const clippers: Element[] = [];
  let isPinned = false;
  // Only positioned boxes clip an absolutely positioned element, and none clips a fixed one.
  let isAbsolute = false;
  for (let box: Element | null = element; box && box !== pageElement && box !== body; box = parentOf(box)) {
    const style: CSSStyleDeclaration | undefined = view?.getComputedStyle(box);
    if (!style) break;
    const isPlaced = style.position !== 'static';
    if (style.overflow !== 'visible' && style.display !== 'inline' && (!isAbsolute || isPlaced))
      clippers.push(box);
    isPinned ||= style.position === 'fixed' || style.position === 'sticky';
    if (style.position === 'fixed') break;
    if (isPlaced) isAbsolute = style.position === 'absolute';
  }
  return { clippers, isPinned };
}

function cutOf(box: Element): Box {
  const rect = box.getBoundingClientRect();
  const left = rect.left + box.clientLeft;
  const top = rect.top + box.clientTop;
  return { left, top, right: left + box.clientWidth, bottom: top + box.clientHeight };
}
