import { caps } from './caps.ts';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentElementOf,
} from './dom.ts';
import { isFilledIn } from './input-type.ts';
import { type Line, lineBuffer } from './line-buffer.ts';

/** A run of text between two line breaks, with what the markup says about it. */
export type Block = {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'text';
  /** Heading level 1 to 6; 0 for other blocks. */
  readonly level: number;
  /** Characters that stand in links. */
  readonly linked: number;
  /** True if all of it is bold, which often means a heading. */
  readonly bold: boolean;
  /** True for a short text without a full stop right before items that are no links, which is often a heading, too. */
  readonly leads: boolean;
  /** The index of the innermost frame around it; -1 if there is none. */
  readonly frame: number;
  /** How many fields to fill in stand between the block before and this one. */
  readonly controls: number;
};

/** A block-level element, the range of its blocks (without `end`), and the index of the frame around it. Frames are in document order. */
export type Frame = {
  readonly element: Element;
  readonly start: number;
  end: number;
  readonly parent: number;
};

const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr td th ul'
  ).split(' '),
);
/** Inline elements that set some letters of a word in another form. */
const letterForms = new Set(
  'b i em strong u s sup sub mark font abbr code kbd q cite ins del var bdi wbr svg img'.split(' '),
);
/** Elements whose text is bold or underlined, or names what stands beside or below it. */
const bolds = new Set('b strong u summary th'.split(' '));
const LONGEST_LEAD = 60;
/** A longer text is no heading, although it is set as one. */
const LONGEST_HEADING = 160;
const bullet = /^[•·▪◦●‣∙○■➢➤✓✔*–—-]\s+(?=\S)/;

/** True for the tag names of form fields. */
export const isControl = (name: string) => name === 'input' || name === 'select' || name === 'textarea';

/** How many elements of each kind are open at a place of the page. */
type Depth = { links: number; bolds: number; pres: number; levels: number[] };

/** Collects blocks and frames while the caller walks over a page. */
export function startWalk() {
  const blocks: Block[] = [];
  const frames: Frame[] = [];
  const open: number[] = [];
  const line = lineBuffer();
  const depth: Depth = { links: 0, bolds: 0, pres: 0, levels: [] };
  let isItem = false;
  let isWholeItem = false;
  let isOfSeveral = false;
  let controls = 0;
  // The seam between two inline elements: `closed` after the end of the first, `open` after the start of the second.
  let seam: 'none' | 'closed' | 'open' = 'none';

  const flush = () => {
    const taken = line.take();
    if (!taken) return;
    const place = { frame: open.at(-1) ?? -1, controls };
    const level = isWholeItem && taken.linked < taken.text.length / 2 ? 0 : (depth.levels.at(-1) ?? 0);
    const block = { ...blockOf(taken, level, isItem), ...place, leads: false };
    const before = blocks.at(-1);
    if (before && isLed(block) && mayLead(before)) blocks[blocks.length - 1] = { ...before, leads: true };
    // “What we<br>offer” is one heading.
    if (block.level && before?.level && before.frame === block.frame && /^\p{Ll}/u.test(block.text))
      blocks[blocks.length - 1] = { ...block, text: `${before.text} ${block.text}` };
    else blocks.push(block);
    isItem = false;
    isWholeItem = false;
    controls = 0;
  };
  return {
    isFull: () => blocks.length >= caps.blocks,
    control(element: Element) {
      if (isFilledIn(element)) controls++;
    },
    text(data: string) {
      const marks = { isLinked: depth.links > 0, isBold: depth.bolds > 0, isApart: seam === 'open' };
      seam = 'none';
      if (depth.pres === 0 && !hasOwnLines(data)) return line.append(data, marks);
      for (const part of data.slice(0, caps.description).split('\n')) {
        line.append(part, marks);
        flush();
      }
    },
    enter(element: Element) {
      const name = nameOf(element);
      count(depth, element, 1);
      if (name === 'br') return flush();
      if (!blockNames.has(name)) {
        if (seam === 'closed') seam = letterForms.has(name) ? 'none' : 'open';
        return;
      }
      flush();
      frames.push({ element, start: blocks.length, end: blocks.length, parent: open.at(-1) ?? -1 });
      open.push(frames.length - 1);
      // A term with several descriptions is a list.
      if (name === 'dt') isOfSeveral = false;
      else if (name === 'dd') isItem ||= isOfSeveral ||= isFollowedByLike(element);
      else if (name === 'li' || attributeOf(element, 'role') === 'listitem') isItem = true;
      else if (isItem && heading.test(name)) isWholeItem = isAlone(element);
    },
    leave(element: Element) {
      const name = nameOf(element);
      if (blockNames.has(name)) {
        flush();
        const frame = frames[open.pop() ?? -1];
        if (frame) frame.end = blocks.length;
        if (name === 'li' || name === 'dd') isItem = false;
      } else if (seam === 'none' && !letterForms.has(name)) seam = 'closed';
      count(depth, element, -1);
    },
    finish() {
      flush();
      for (const index of open) (frames[index] as Frame).end = blocks.length;
      return { blocks, frames };
    },
  };
}

function count(depth: Depth, element: Element, by: 1 | -1): void {
  const name = nameOf(element);
  // An anchor without an address is a place to jump to; if it is never closed, it holds the rest of the page.
  if (name === 'a') depth.links += attributeOf(element, 'href') === null ? 0 : by;
  else if (bolds.has(name)) depth.bolds += by;
  else if (name === 'pre') depth.pres += by;
  else if (heading.test(name)) {
    if (by > 0) depth.levels.push(Number(name[1]));
    else depth.levels.pop();
  }
}

const heading = /^h[1-6]$/;

/** True if the next element beside it has the same name. */
function isFollowedByLike(element: Element): boolean {
  let next = nextSiblingOf(element);
  for (let steps = 0; next && !isElement(next) && steps < MOST_BESIDE; steps++) next = nextSiblingOf(next);
  return next !== null && isElement(next) && nameOf(next) === nameOf(element);
}

const MOST_BESIDE = 5;

/** True if nothing stands beside the element: a list whose items are set as headings is still a list. */
function isAlone(element: Element): boolean {
  const parent = parentElementOf(element);
  let node: Node | null = parent && firstChildOf(parent);
  for (let steps = 0; node && steps < MOST_BESIDE; steps++) {
    const isBeside = isText(node) ? node.data.trim() !== '' : isElement(node) && node !== element;
    if (isBeside) return false;
    node = nextSiblingOf(node);
  }
  return node === null;
}

type Text = Pick<Block, 'text' | 'kind' | 'linked'>;
const isLed = ({ text, kind, linked }: Text) => kind === 'item' && linked < text.length / 2;
const mayLead = ({ text, kind, linked }: Text) =>
  kind === 'text' && text.length <= LONGEST_LEAD && linked === 0 && !/[.,;!…]$/.test(text);

function blockOf(line: Line, outer: number, isItem: boolean) {
  const glyph = bullet.exec(line.text)?.[0] ?? '';
  const level = line.text.length > LONGEST_HEADING ? 0 : outer;
  const kind = level ? ('heading' as const) : isItem || glyph ? ('item' as const) : ('text' as const);
  return { ...line, text: line.text.slice(glyph.length), kind, level };
}

/** True for text with line breaks of its own (`white-space: pre-line` somewhere): a single text node holds a blank line, or a bullet on a new line. */
function hasOwnLines(data: string): boolean {
  return (
    data.includes('\n') &&
    /\S[^\S\n]*\n(?:[^\S\n]*\n|[^\S\n]*[•·▪●‣*-]\s)\s*\S/.test(data.slice(0, caps.description))
  );
}
