/** The text of a page as one string, nothing between its nodes. */
export type PageText = {
  readonly nodes: readonly Text[];
  /** Where each node begins in `raw`. */
  readonly starts: readonly number[];
  readonly raw: string;
};

/** A place in a text node. */
export type TextPoint = { readonly node: Text; readonly offset: number };

// Past this much text a page is not a posting any more; the rest is not lit.
const longestChars = 6_000_000;
const deepestRoot = 8;
const unread =
  'script, style, noscript, template, textarea, select, option, svg, canvas, video, audio, object, [contenteditable=""], [contenteditable="true"]';

/** Gathers the text that a reader could see, through open shadow roots and same-origin frames, which come last. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const root of rootsIn(document, 0)) {
    const skipped = unreadTexts(root);
    const walker = textWalker(root);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      if (data.length === 0 || skipped.has(node)) continue;
      if (length + data.length > longestChars) break;
      nodes.push(node);
      starts.push(length);
      parts.push(data);
      length += data.length;
    }
  }
  return { nodes, starts, raw: parts.join('') };
}

type Root = Document | ShadowRoot;

/** The document or shadow tree, then those inside it. */
function rootsIn(root: Root, depth: number): readonly Root[] {
  if (depth >= deepestRoot) return [root];
  const frames = [...root.querySelectorAll('iframe')].map(frameDocument);
  const inner = [...shadowRoots(root), ...frames].filter(one => one !== null);
  return [root, ...inner.flatMap(one => rootsIn(one, depth + 1))];
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

// The commonest elements, which have no shadow tree worth reading. What CSS finds besides them is soon looked through, while
// asking each element of a long page is slow.
const plain = 'div, span, p, li, a, b, br, i, ul, td, tr, svg, svg *';

/** The open shadow trees of custom elements. https://dom.spec.whatwg.org/#dom-element-shadowroot */
function shadowRoots(root: Root): readonly ShadowRoot[] {
  return [...root.querySelectorAll(`:not(${plain})`)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function unreadTexts(root: Root): ReadonlySet<Node> {
  const texts = new Set<Node>();
  for (const element of root.querySelectorAll(unread)) {
    const walker = textWalker(element);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.add(node);
  }
  return texts;
}

function textWalker(root: Node): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  // 4 = NodeFilter.SHOW_TEXT, without a filter: one would cost a call for each node.
  return document.createTreeWalker(root, 4);
}

/** The text node and offset of a place in `raw`. `end` picks the node that ends there over the one that begins there. */
export function pointAt(page: PageText, place: number, end: boolean): TextPoint | null {
  let low = 0;
  let high = page.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = page.starts[middle] ?? 0;
    if (end ? start < place : start <= place) low = middle;
    else high = middle - 1;
  }
  const node = page.nodes[low];
  return node ? { node, offset: place - (page.starts[low] ?? 0) } : null;
}
