import { caps } from './caps.ts';
import { skipper } from './is-skipped.ts';
import { lineBuffer } from './line-buffer.ts';

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

/** A page as its blocks of text in order, and the elements that frame them. */
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
export function blocksOf(root: Node, skip: (element: Element) => boolean = skipper()): BlockTree {
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

/** How many elements of each kind stand open at a place. */
type Depth = { links: number; bolds: number; pres: number; levels: number[] };

function startWalk() {
  const { blocks, frames, open } = { blocks: [] as Block[], frames: [] as Frame[], open: [] as Frame[] };
  const line = lineBuffer();
  const depth: Depth = { links: 0, bolds: 0, pres: 0, levels: [] };
  let isItem = false;

  const flush = () => {
    const taken = line.take();
    if (!taken) return;
    blocks.push(blockOf(taken, depth.levels.at(-1) ?? 0, isItem));
    isItem = false;
  };
  return {
    isFull: () => blocks.length >= caps.blocks,
    text(data: string) {
      const marks = { isLinked: depth.links > 0, isBold: depth.bolds > 0 };
      if (depth.pres === 0 && !hasOwnLines(data)) return line.append(data, marks);
      for (const part of data.slice(0, caps.description * 2).split('\n')) {
        line.append(part, marks);
        flush();
      }
    },
    enter(element: Element) {
      const name = element.localName;
      count(depth, name, 1);
      if (name === 'br') return flush();
      if (!blockNames.has(name)) return;
      flush();
      const frame = { element, start: blocks.length, end: blocks.length };
      frames.push(frame);
      open.push(frame);
      if (name === 'li' || element.getAttribute('role') === 'listitem') isItem = true;
    },
    leave(element: Element) {
      const name = element.localName;
      if (blockNames.has(name)) {
        flush();
        const frame = open.pop();
        if (frame) frame.end = blocks.length;
        if (name === 'li') isItem = false;
      }
      count(depth, name, -1);
    },
    finish(): BlockTree {
      flush();
      for (const frame of open) frame.end = blocks.length;
      return { blocks, frames };
    },
  };
}

function count(depth: Depth, name: string, by: 1 | -1): void {
  if (name === 'a') depth.links += by;
  else if (name === 'b' || name === 'strong') depth.bolds += by;
  else if (name === 'pre') depth.pres += by;
  else if (/^h[1-6]$/.test(name)) {
    if (by > 0) depth.levels.push(Number(name[1]));
    else depth.levels.pop();
  }
}

function blockOf(line: Omit<Block, 'kind' | 'level'>, level: number, isItem: boolean): Block {
  const glyph = bullet.exec(line.text)?.[0] ?? '';
  const kind = level ? 'heading' : isItem || glyph ? 'item' : 'text';
  return { ...line, text: line.text.slice(glyph.length), kind, level };
}

/**
 * True for text whose line breaks are its own (`white-space: pre-line` in a style sheet we do not see): a blank line or a
 * bullet inside one text node. Source wrapping has neither.
 */
function hasOwnLines(data: string): boolean {
  return (
    data.includes('\n') &&
    /\S[^\S\n]*\n(?:[^\S\n]*\n|[^\S\n]*[•·▪●‣*-]\s)\s*\S/.test(data.slice(0, caps.description))
  );
}
