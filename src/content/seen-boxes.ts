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

/** The boxes of a range that can be seen, in the coordinates of its viewport. */
export type SeenBoxes = (range: Range, isThorough: boolean) => readonly DOMRectReadOnly[];

/** What may be kept between pictures: `surroundings` until a style or the tree changes, `boxes` until anything but the window moves. */
export type Memory = {
  readonly surroundings: WeakMap<Element, Surroundings>;
  /** What no clipper cuts away, in the coordinates of the document. */
  readonly boxes: Map<Range, readonly DOMRectReadOnly[]>;
};

/** The boxes around an element that hide what overflows them, and whether it keeps its place while the window scrolls. */
type Surroundings = { readonly clippers: readonly Element[]; readonly isPinned: boolean };

/** A memory of nothing. */
export const freshMemory = (): Memory => ({ surroundings: new WeakMap(), boxes: new Map() });

// Bars that stick to an edge of the window cover what scrolls below them; elsewhere covers are looked for at rest.
const EDGE_PX = 160;

/**
 * Measures for one picture: what boxes that scroll or hide their overflow cut away is cut away here, too, and what another
 * opaque element covers is left out: near the window's edges always, elsewhere where `isThorough`.
 */
export function seenBoxes(view: Window, { surroundings, boxes }: Memory): SeenBoxes {
  const cuts = new Map<Element, DOMRectReadOnly>();
  const opaque = new Map<Element, boolean>();
  const { innerHeight: height, scrollX, scrollY } = view;
  const measured = (range: Range, parent: Element): readonly DOMRectReadOnly[] => {
    const known = boxes.get(range);
    if (known) return known.map(box => moved(box, -scrollX, -scrollY));
    const { clippers, isPinned } = surroundingsOf(parent, surroundings);
    const cut = clippers.map(box => cutOf(box, cuts));
    const seen = [...range.getClientRects()]
      .map(rect => cut.reduce(intersection, rect as DOMRectReadOnly))
      .filter(box => box.width > 0 && box.height > 0);
    if (!isPinned)
      boxes.set(
        range,
        seen.map(box => moved(box, scrollX, scrollY)),
      );
    return seen;
  };
  return (range, isThorough) => {
    const parent = parentOf(range.startContainer);
    if (!parent) return [];
    return measured(range, parent).filter(box => {
      const isAtEdge = box.top < EDGE_PX || box.bottom > height - EDGE_PX;
      const isOut = box.bottom < 0 || box.top > height;
      return isOut || !(isThorough || isAtEdge) || !isCovered(range, parent, box, opaque);
    });
  };
}

const moved = ({ x, y, width, height }: DOMRectReadOnly, byX: number, byY: number) =>
  new DOMRectReadOnly(x + byX, y + byY, width, height);

/** The parent in the tree that is drawn: slots and shadow hosts included. */
export function parentOf(node: Node): Element | null {
  const around = slotOf(node) ?? parentElementOf(node);
  if (around) return around;
  const root = rootOf(node);
  return isShadowRoot(root) ? root.host : null;
}

/** Looked for among the ancestors. The window itself is no clipper. */
function surroundingsOf(element: Element, known: WeakMap<Element, Surroundings>): Surroundings {
  const cached = known.get(element);
  if (cached) return cached;
  const document = documentOf(element);
  const [pageElement, body] = document ? [pageElementOf(document), bodyOf(document)] : [];
  const view = document && windowOf(document);
  const clippers: Element[] = [];
  let isPinned = false;
  // An absolutely placed element is cut by placed boxes alone, a fixed one by none.
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
  const found = { clippers, isPinned };
  known.set(element, found);
  return found;
}

function cutOf(box: Element, known: Map<Element, DOMRectReadOnly>): DOMRectReadOnly {
  const cached = known.get(box);
  if (cached) return cached;
  const { left, top } = box.getBoundingClientRect();
  const cut = new DOMRect(left + box.clientLeft, top + box.clientTop, box.clientWidth, box.clientHeight);
  known.set(box, cut);
  return cut;
}

function intersection(a: DOMRectReadOnly, b: DOMRectReadOnly): DOMRectReadOnly {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
}

const PICTURES: ReadonlySet<string> = new Set(['IMG', 'VIDEO', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED']);

/** True where something opaque that does not hold the text lies over the middle of a box. */
function isCovered(
  range: Range,
  parent: Element,
  box: DOMRectReadOnly,
  known: Map<Element, boolean>,
): boolean {
  const root = rootOf(range.startContainer) as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!hit || hit.contains(parent) || parent.contains(hit)) return false;
  for (let cover: Element | null = hit; cover && !cover.contains(parent); cover = parentOf(cover)) {
    if (isOpaque(cover, known)) return true;
  }
  return false;
}

function isOpaque(element: Element, known: Map<Element, boolean>): boolean {
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  const document = documentOf(element);
  const style = document && windowOf(document)?.getComputedStyle(element);
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(style?.backgroundColor ?? '')?.[1];
  const isFilled = alpha === undefined || Number(alpha) > 0.5;
  const answer = PICTURES.has(element.tagName) || isFilled || (style?.backgroundImage ?? 'none') !== 'none';
  known.set(element, answer);
  return answer;
}
