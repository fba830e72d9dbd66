import { caps } from './caps.ts';
import { isSkipped } from './is-skipped.ts';

/** A run of text between two line breaks, with what the markup says about it. */
export type Block = {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'text';
  /** Heading level 1 to 6; 0 for other blocks. */
  readonly level: number;
  /** Characters that stand in links. */
  readonly linked: number;
  /** Set wholly in bold: often a heading in disguise. */
  readonly bold: boolean;
};

/** A block-level element and the half-open range of blocks it holds. Frames stand in document order. */
export type Frame = { readonly element: Element; readonly start: number; end: number };

export type BlockTree = { readonly blocks: readonly Block[]; readonly frames: readonly Frame[] };

const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead ' +
    'tr td th ul'
  ).split(' '),
);
const bullet = /^[•·▪◦●‣∙○■➢➤✓✔*–—-]\s+(?=\S)/;

/** One pass over the text under `root`, in document order, without touching it. Linear and bounded. */
export function blocksOf(root: Node, skip: (element: Element) => boolean = isSkipped): BlockTree {
  const walk = startWalk();
  if (root.nodeType === 1) walk.enter(root as Element);
  let node: Node | null = root.firstChild;
  for (let budget: number = caps.nodes; node && budget > 0 && !walk.isFull(); budget--) {
    if (node.nodeType === 3) walk.text((node as Text).data);
    else if (node.nodeType === 1 && !skip(node as Element)) {
      walk.enter(node as Element);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      walk.leave(node as Element);
    }
    node = nextAfter(node, root, walk.leave);
  }
  return walk.finish();
}

function nextAfter(from: Node, root: Node, leave: (element: Element) => void): Node | null {
  let node: Node = from;
  while (!node.nextSibling) {
    const parent: Node | null = node.parentNode;
    if (!parent || parent === root) return null;
    leave(parent as Element);
    node = parent;
  }
  return node.nextSibling;
}

function startWalk() {
  const blocks: Block[] = [];
  const frames: Frame[] = [];
  const open: Frame[] = [];
  let line = '';
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  let pres = 0;
  let headings: number[] = [];
  let pendingItem = false;

  const flush = () => {
    const text = line.trim();
    if (text) {
      const level = headings.at(-1) ?? 0;
      const glyph = bullet.exec(text);
      const kind = level ? 'heading' : pendingItem || glyph ? 'item' : 'text';
      const own = glyph ? text.slice(glyph[0].length) : text;
      if (own)
        blocks.push({
          text: own,
          kind,
          level,
          linked: Math.min(linked, own.length),
          bold: bold >= own.length - 1,
        });
      pendingItem = false;
    }
    line = '';
    linked = 0;
    bold = 0;
  };
  const append = (raw: string) => {
    const text = raw.replace(/\s+/g, ' ');
    const added = line === '' || line.endsWith(' ') ? text.trimStart() : text;
    line += added;
    if (links > 0) linked += added.length;
    if (bolds > 0) bold += added.length;
    if (line.length > caps.description) flush();
  };
  const count = (element: Element, by: 1 | -1) => {
    const name = element.localName;
    if (name === 'a') links += by;
    else if (name === 'b' || name === 'strong') bolds += by;
    else if (name === 'pre') pres += by;
  };
  return {
    isFull: () => blocks.length >= caps.blocks,
    text(data: string) {
      if (data.length > caps.html) return;
      const isSetInLines = pres > 0 || hasOwnLines(data);
      if (!isSetInLines) return append(data);
      for (const [index, part] of data.split('\n').entries()) {
        if (index) flush();
        append(part);
      }
    },
    enter(element: Element) {
      count(element, 1);
      const name = element.localName;
      if (name === 'br') return flush();
      if (!blockNames.has(name)) return;
      flush();
      const frame = { element, start: blocks.length, end: blocks.length };
      frames.push(frame);
      open.push(frame);
      if (name === 'li' || element.getAttribute('role') === 'listitem') pendingItem = true;
      if (isHeading(name)) headings.push(Number(name[1]));
    },
    leave(element: Element) {
      count(element, -1);
      const name = element.localName;
      if (!blockNames.has(name)) return;
      flush();
      const frame = open.pop();
      if (frame) frame.end = blocks.length;
      if (name === 'li') pendingItem = false;
      if (isHeading(name)) headings = headings.slice(0, -1);
    },
    finish(): BlockTree {
      flush();
      for (const frame of open) frame.end = blocks.length;
      return { blocks, frames };
    },
  };
}

const isHeading = (name: string) => name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6';

/**
 * True for text whose line breaks are its own (`white-space: pre-line` in a style sheet we do not see): a blank line or a
 * bullet inside one text node. Source wrapping has neither.
 */
function hasOwnLines(data: string): boolean {
  return data.includes('\n') && /\S[^\S\n]*\n(?:[^\S\n]*\n|[^\S\n]*[•·▪●‣*-]\s)\s*\S/.test(data);
}
