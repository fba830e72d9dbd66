import { isLetter } from './letters.ts';

/** The text of a page as one string, with a second one of letters and digits alone to search in. */
export type PageText = {
  readonly nodes: readonly Text[];
  /** Where each node begins in `raw`. */
  readonly starts: readonly number[];
  readonly raw: string;
  /** The letters and digits of `raw`, nothing else. */
  readonly letters: string;
  /** For each unit of `letters`, its place in `raw`. */
  readonly places: Uint32Array;
};

/** A place in a text node. */
export type TextPoint = { readonly node: Text; readonly offset: number };

// Past this much text a page is not a posting any more; the rest is not lit.
const longestChars = 6_000_000;
const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'SVG',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
]);

/** Gathers the text that a reader could see, in document order, through open shadow roots and same-origin frames. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodes(document.body ?? document.documentElement)) {
    const { data } = node;
    if (data.length === 0) continue;
    if (length + data.length > longestChars) break;
    nodes.push(node);
    starts.push(length);
    parts.push(data);
    length += data.length;
  }
  const raw = parts.join('');
  return { nodes, starts, raw, ...lettersOf(raw) };
}

function* textNodes(root: Node | null): Generator<Text> {
  if (!root) return;
  // A walk by hand: a TreeWalker’s filter costs a call into the browser for each node, and stops at shadow roots.
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      yield node as Text;
      continue;
    }
    if (node.nodeType === 1 && unread.has(node.nodeName.toUpperCase())) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    const inner = node.nodeType === 1 ? innerRoot(node as Element) : null;
    if (inner) stack.push(inner);
  }
}

/** The root of what an element shows in place of its children: its open shadow tree, or a same-origin frame’s body. */
function innerRoot(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.nodeName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function lettersOf(raw: string): Pick<PageText, 'letters' | 'places'> {
  const places = new Uint32Array(raw.length);
  const codes = new Uint16Array(raw.length);
  let count = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (isLetter(code)) {
      codes[count] = code;
      places[count] = at;
      count += 1;
    }
  }
  return { letters: stringOf(codes.subarray(0, count)), places: places.subarray(0, count) };
}

function stringOf(codes: Uint16Array): string {
  const parts: string[] = [];
  // `fromCharCode` takes its arguments on the stack, which is small.
  for (let at = 0; at < codes.length; at += 8_192) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8_192)));
  }
  return parts.join('');
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
