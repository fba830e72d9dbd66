import { findAll, frameDocument, nameOf, shadowOf } from '../boards/page/dom.ts';
import { at } from '../core/text/at.ts';
import { plainLettersInPlace } from '../core/text/plain-letters.ts';
import { wordSet } from '../core/text/word-lists.ts';

/** The text of a page as one string of plain letters, with nothing between the nodes' texts. */
export type PageText = {
  readonly nodes: readonly Text[];
  /** The index in `raw` at which each node begins. */
  readonly starts: readonly number[];
  readonly raw: string;
};

/** A place in a text node. */
export type TextPoint = { readonly node: Text; readonly offset: number };

// A page with more text is no posting. The rest is not highlighted.
const LONGEST_CHARS = 6_000_000;
const DEEPEST_ROOT = 8;
const ALL = Number.POSITIVE_INFINITY;

/** Collects the text that a reader could see, including open shadow roots and same-origin frames, which come last. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { root, unread } of rootsIn(document, 0)) {
    const skipped = unreadTexts(unread);
    const walker = textWalker(root);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      if (data.length === 0 || skipped?.has(node)) continue;
      if (length + data.length > LONGEST_CHARS) break;
      nodes.push(node);
      starts.push(length);
      parts.push(plainLettersInPlace(data));
      length += data.length;
    }
  }
  return { nodes, starts, raw: parts.join('') };
}

/** A document or shadow tree, and the elements in it whose text is skipped. */
type Root = { readonly root: Document | ShadowRoot; readonly unread: readonly Element[] };

// The most frequent elements, which have no shadow trees worth reading. Testing each of them would be slow on a long page.
const plain = 'div, span, p, li, a, b, br, i, ul, td, tr, svg *';
const editable = '[contenteditable=""], [contenteditable="true"]';
const unreadNames = wordSet(
  'script style noscript template textarea select option svg canvas video audio object',
);

/** The document or shadow tree, then those inside it: shadow trees, then frames. https://dom.spec.whatwg.org/#dom-element-shadowroot */
function rootsIn(root: Root['root'], depth: number): readonly Root[] {
  const unread = [...findAll(root, editable, ALL)];
  const shadows: ShadowRoot[] = [];
  const frames: Document[] = [];
  for (const element of findAll(root, `:not(${plain})`, ALL)) {
    const name = nameOf(element);
    const shadow = shadowOf(element);
    const frame = name === 'iframe' && frameDocument(element);
    if (unreadNames.has(name)) unread.push(element);
    if (shadow) shadows.push(shadow);
    if (frame) frames.push(frame);
  }
  const inner = depth < DEEPEST_ROOT ? [...shadows, ...frames] : [];
  return [{ root, unread }, ...inner.flatMap(one => rootsIn(one, depth + 1))];
}

/** The text nodes in these elements; null if there are none, so that the texts of a long page need not be tested against them. */
function unreadTexts(elements: readonly Element[]): ReadonlySet<Node> | null {
  const texts = new Set<Node>();
  for (const element of elements) {
    const walker = textWalker(element);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.add(node);
  }
  return texts.size > 0 ? texts : null;
}

// 4 = NodeFilter.SHOW_TEXT, without a filter, which would cost a call for each node. From a new document, since the page may hold a form called `createTreeWalker`.
const textWalker = (root: Node): TreeWalker => new Document().createTreeWalker(root, 4);

/** The index of the node that a place in `raw` is in. At a border, `end` picks the node that ends there instead of the one that begins there. */
export function indexAt(starts: PageText['starts'], place: number, end: boolean): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = at(starts, middle);
    if (end ? start < place : start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text node and offset of a place in `raw`. */
export function pointAt({ nodes, starts }: PageText, place: number, end: boolean): TextPoint | null {
  const index = indexAt(starts, place, end);
  const node = nodes[index];
  return node ? { node, offset: place - at(starts, index) } : null;
}
