import { at } from '../../core/text/at.ts';
import { inRuns } from '../../core/text/grouped.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { childOf, descend, elementsOf, hasWithin, toggleOf, valOf, type XmlElement } from './parse-xml.ts';
import { type RunState, readRuns, type WordContext, type WordRun, type WordSign } from './read-runs.ts';
import { readTabColumns } from './tab-columns.ts';
import { inReadingOrder, isAbove, isAlone, isOnPage, type TextBox } from './text-boxes.ts';
import { amountOf, type WordLine } from './word-line.ts';
import { firstIndentOf, hasBottomRule, indentOf, isDark, stopsOf, twips } from './word-styles.ts';
import {
  type ColumnText,
  columnsOf,
  countColumns,
  holdsData,
  isGridDrawn,
  type WordCell,
} from './word-tables.ts';

/** The content of a part of the document. */
export type WordPart = {
  readonly lines: readonly WordLine[];
  readonly hidden: readonly string[];
  /** Tables that hold data. */
  readonly tables: number;
  /** A table, with data or without, sets some text beside other text. */
  readonly hasCells: boolean;
  readonly textBoxes: readonly string[];
  readonly images: number;
  readonly pictureLinks: readonly string[];
  readonly signs: readonly WordSign[];
  /** The number of columns that a section, a table or boxes make of a good part of the text. */
  readonly columns: number;
  /** The number of other files that Word shows in the document, such as a web page (`w:altChunk`). */
  readonly chunks: number;
};

type State = RunState & {
  readonly lines: WordLine[];
  readonly textBoxes: string[];
  /** Text side by side, which may be columns. */
  readonly beside: (readonly ColumnText[])[];
  /** The number of the section's first line. */
  sectionFrom: number;
  readonly boxed: { letters: number; longest: number };
  /** Boxes that are placed relative to the page, until text or another page comes. */
  readonly floating: TextBox[];
  /** Sections beside the text. They would interrupt it, so they are put behind it. */
  readonly aside: WordLine[];
  tables: number;
  hasCells: boolean;
  chunks: number;
  block: number;
  blocks: number;
};

/** Walks a part's XML in reading order, without duplicates (`mc:Fallback`). https://learn.microsoft.com/en-us/office/open-xml/general/introduction-to-markup-compatibility */
export function walkDocument(root: XmlElement | null, context: WordContext): WordPart {
  const state: State = {
    lines: [],
    hidden: [],
    textBoxes: [],
    pictureLinks: [],
    signs: [],
    fields: [],
    tables: 0,
    hasCells: false,
    images: 0,
    beside: [],
    sectionFrom: 0,
    boxed: { letters: 0, longest: 0 },
    floating: [],
    aside: [],
    chunks: 0,
    block: 0,
    blocks: 0,
    isOnDark: context.hasBackdrop,
  };
  walkBlocks(root, state, context);
  readFloating(state, context);
  state.lines.push(...state.aside);
  const all = amountOf(state.lines);
  const { boxed } = state;
  const outside = { letters: all.letters - boxed.letters, longest: all.lines };
  const { lines, columns } = readTabColumns(state.lines);
  const beside = [...state.beside, ...columns, [boxed, outside]];
  return { ...state, lines, columns: countColumns(beside, all.letters) };
}

// Elements around paragraphs, rows or cells that have no text of their own.
const wrapper =
  /^(?:w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo|dir|bdo)|mc:(?:AlternateContent|Choice))$/;
const container = /^w:(?:document|body|hdr|ftr|footnotes|endnotes|footnote|endnote)$/;

function walkBlocks(element: XmlElement | null, state: State, context: WordContext): void {
  const isOneFrame = (before: XmlElement, child: XmlElement): boolean =>
    frameOf(child) !== null && frameOf(child) === frameOf(before);
  for (const children of inRuns(elementsOf(element), isOneFrame)) {
    const child = at(children, 0);
    if (frameOf(child) !== null)
      readApart(state, true, () => {
        for (const paragraph of children) readParagraph(paragraph, state, context);
      });
    else if (child.name === 'w:p') readParagraph(child, state, context);
    else if (child.name === 'w:tbl') readTable(child, state, context);
    else if (child.name === 'w:sectPr') noteColumns(child, state);
    else if (child.name === 'w:altChunk') state.chunks += 1;
    // The line that Word draws above footnotes.
    else if (/separator/i.test(child.attributes.get('w:type') ?? '')) continue;
    else if (wrapper.test(child.name) || container.test(child.name)) walkBlocks(child, state, context);
  }
}

/** The position of a paragraph in a frame, as a key: paragraphs of one frame have the same. Null for any other. */
function frameOf(element: XmlElement): string | null {
  const frame = element.name === 'w:p' ? descend(element, 'w:pPr', 'w:framePr') : undefined;
  // A drop cap belongs to the text behind it.
  return frame && !frame.attributes.has('w:dropCap') ? JSON.stringify([...frame.attributes]) : null;
}

function noteColumns(section: XmlElement, state: State): void {
  const named = Number(valOf(section, 'w:cols', 'w:num') ?? 1);
  const count = named > 1 && named < 10 ? named : 1;
  const { letters } = amountOf(state.lines.slice(state.sectionFrom));
  const each: ColumnText = { letters: letters / count, longest: Infinity };
  state.beside.push(Array<ColumnText>(count).fill(each));
  state.sectionFrom = state.lines.length;
}

/** The rows of a table or the cells of a row, also those within a content control. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap(child =>
    child.name === name ? [child] : wrapper.test(child.name) ? within(child, name) : [],
  );
}

/** Is a row hidden, or deleted with tracked changes? */
function isGone(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') !== undefined || toggleOf(properties, 'w:hidden') === true;
}

function readTable(table: XmlElement, state: State, context: WordContext): void {
  if (state.block === 0) readFloating(state, context);
  const rows = within(table, 'w:tr').filter(row => !isGone(row));
  const shape: WordCell[][] = [];
  const from = state.lines.length;
  const outer = { block: state.block, isOnDark: state.isOnDark };
  const own = childOf(table, 'w:tblPr');
  const isShaded = isDark(own) || context.styles.isShadedTable(valOf(own, 'w:tblStyle'));
  for (const row of rows) {
    let [column, x] = [0, 0];
    const starts: number[] = [];
    const shapes: WordCell[] = [];
    shape.push(shapes);
    const cells = within(row, 'w:tc').map(cell => {
      const start = state.lines.length;
      state.blocks += 1;
      state.block = state.blocks;
      state.isOnDark = outer.isOnDark || isShaded || isDark(childOf(cell, 'w:tcPr'));
      walkBlocks(cell, state, context);
      const lines = state.lines.splice(start);
      shapes.push({ column, ...amountOf(lines) });
      if (lines.some(line => line.runs.length > 0)) starts.push(x);
      x += twips(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? 0;
      column += Number(valOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1;
      return lines;
    });
    const full = cells.map(lines => lines.filter(line => line.runs.length > 0));
    const isOneLine = full.length > 1 && full.every(lines => lines.length <= 1);
    const first = full.flat()[0];
    if (isOneLine && first) {
      const all = full.flatMap(lines => lines.flatMap(line => line.cells ?? [line.runs]));
      state.lines.push({ ...first, block: outer.block, runs: all.flat(), cells: all, starts });
    } else for (const lines of cells) state.lines.push(...lines);
  }
  const cells = rows.flatMap(row => within(row, 'w:tc'));
  state.hasCells ||= shape.some(row => row.filter(({ lines }) => lines > 0).length > 1);
  if (holdsData(shape, isGridDrawn(table, cells, context.styles))) {
    state.tables += 1;
    const rest = state.lines.splice(from);
    state.lines.push(...rest.map(line => ({ ...line, starts: [] })));
  } else state.beside.push(columnsOf(shape));
  Object.assign(state, outer);
}

function readParagraph(paragraph: XmlElement, state: State, context: WordContext): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = context.styles.paragraph(valOf(properties, 'w:pStyle'));
  const section = childOf(properties, 'w:sectPr');
  if (section) noteColumns(section, state);
  const level = valOf(properties, 'w:outlineLvl');
  const outline = level !== null && Number(level) < 9 ? Number(level) : style.outline;
  const lines: WordRun[][] = [[]];
  const boxes: TextBox[] = [];
  // A field's instruction ends with its paragraph, even if the file has no end mark for it.
  while (state.fields.at(-1)?.isCode) state.fields.pop();
  const isShaded = childOf(properties, 'w:shd') ? isDark(properties) : style.isShaded;
  readRuns(paragraph, { base: style.run, lines, boxes, url: null, isShaded }, state, context);
  const spaceBefore = twips(childOf(properties, 'w:spacing'), 'w:before') ?? style.spaceBefore ?? 0;
  const own = lines.map(
    (runs, index): WordLine => ({
      runs: runs.filter(run => run.text !== ''),
      outline,
      isBullet: index === 0 && outline === null && isListItem(properties, style.isList, context),
      hasRule: index === lines.length - 1 && (hasBottomRule(properties) ?? style.hasRule),
      spaceBefore: index === 0 ? spaceBefore : 0,
      indent: indentOf(properties) ?? style.indent ?? 0,
      firstIndent: index === 0 ? (firstIndentOf(properties) ?? style.firstIndent ?? 0) : 0,
      stops: stopsOf(properties, style.stops),
      block: state.block,
      cells: null,
      starts: [],
    }),
  );
  const isText = amountOf(own).lines > 0;
  if (state.block === 0 && (isText || section || hasWithin(paragraph, isPageBreak)))
    readFloating(state, context);
  const above = boxes.filter(box => isText && isAbove(box));
  const others = boxes.filter(box => !above.includes(box));
  readBoxes(above, false, state, context);
  state.lines.push(...own);
  if (!isText && state.block === 0 && others.every(isOnPage)) state.floating.push(...others);
  else readBoxes(others, isText, state, context);
}

const isPageBreak = ({ name, attributes }: XmlElement): boolean =>
  name === 'w:br' && attributes.get('w:type') === 'page';

function readFloating(state: State, context: WordContext): void {
  readBoxes(state.floating.splice(0), false, state, context);
}

function readBoxes(
  boxes: readonly TextBox[],
  isBesideText: boolean,
  state: State,
  context: WordContext,
): void {
  for (const box of inReadingOrder(boxes))
    readApart(state, isBesideText && box.anchor !== null && !isAlone(box), () =>
      readTextBox(box.content, state, context),
    );
}

/** Reads separate text as a block of its own; a section beside the text is moved behind all other text. */
function readApart(state: State, isBesideText: boolean, read: () => void): void {
  const outer = { block: state.block, isOnDark: state.isOnDark };
  const start = state.lines.length;
  state.blocks += 1;
  state.block = state.blocks;
  read();
  Object.assign(state, outer);
  const isHeaded = (line: WordLine): boolean =>
    knownHeading(line.runs.map(({ text }) => text).join('')) !== null;
  const own = state.lines.slice(start);
  if (isBesideText && outer.block === 0 && amountOf(own).lines > 1 && own.some(isHeaded))
    state.aside.push(...state.lines.splice(start));
}

function isListItem(properties: XmlElement | undefined, isList: boolean, context: WordContext): boolean {
  const numbering = childOf(properties, 'w:numPr');
  const list = valOf(numbering, 'w:numId');
  return list === null ? isList : list !== '0' && context.isMarked(list, valOf(numbering, 'w:ilvl') ?? '0');
}

function readTextBox(box: XmlElement, state: State, context: WordContext): void {
  const start = state.lines.length;
  // We do not look up the fill of a shape, so we assume that light text in it is on a dark shape.
  state.isOnDark = true;
  walkBlocks(box, state, context);
  const own = state.lines.slice(start);
  const { letters, lines } = amountOf(own);
  state.boxed.letters += letters;
  state.boxed.longest = Math.max(state.boxed.longest, lines);
  const text = own.flatMap(line => line.runs.map(run => run.text)).join(' ');
  if (text.trim() !== '') state.textBoxes.push(text.trim());
}
