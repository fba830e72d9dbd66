import { childOf, elementsOf, valOf, type XmlElement } from './parse-xml.ts';
import { type RunState, readRuns, type WordContext, type WordRun } from './read-runs.ts';
import { hasBottomRule, isDark, twips } from './word-styles.ts';

/** A paragraph's line (paragraphs part at line breaks) and where it stands. */
export type WordLine = {
  readonly runs: readonly WordRun[];
  readonly outline: number | null;
  readonly isBullet: boolean;
  readonly hasRule: boolean;
  /** Points above the line. */
  readonly spaceBefore: number;
  readonly indent: number;
  /** Number of the table cell or text box that holds it; 0 in the flow. */
  readonly block: number;
  /** Cells of one table row, where each holds one line. */
  readonly cells: readonly (readonly WordRun[])[] | null;
};

/** What a part of the document holds. */
export type WordPart = {
  readonly lines: readonly WordLine[];
  readonly hidden: readonly string[];
  readonly tables: number;
  readonly textBoxes: readonly string[];
  readonly images: number;
  /** The most columns of a section. */
  readonly columns: number;
};

type State = RunState & {
  readonly lines: WordLine[];
  readonly textBoxes: string[];
  tables: number;
  columns: number;
  block: number;
  blocks: number;
};

/** Walks a part's XML in reading order. Text boxes are read once: Word repeats them in `mc:Fallback`. */
export function walkDocument(root: XmlElement, context: WordContext): WordPart {
  const state: State = {
    lines: [],
    hidden: [],
    textBoxes: [],
    tables: 0,
    images: 0,
    columns: 1,
    block: 0,
    blocks: 0,
    isOnDark: false,
    fieldUrl: null,
    isFieldCode: false,
  };
  walkBlocks(root, state, context);
  return state;
}

const transparent =
  /^(?:w:(?:document|body|hdr|ftr|sdt|sdtContent|customXml|smartTag|ins|moveTo)|mc:(?:AlternateContent|Choice))$/;

function walkBlocks(element: XmlElement, state: State, context: WordContext): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:p') readParagraph(child, state, context);
    else if (child.name === 'w:tbl') readTable(child, state, context);
    else if (child.name === 'w:sectPr') noteColumns(child, state);
    else if (transparent.test(child.name)) walkBlocks(child, state, context);
  }
}

function noteColumns(section: XmlElement, state: State): void {
  const columns = Number(valOf(section, 'w:cols', 'w:num') ?? 1);
  if (columns > state.columns && columns < 10) state.columns = columns;
}

function readTable(table: XmlElement, state: State, context: WordContext): void {
  const rows = elementsOf(table, 'w:tr');
  if (rows.some(row => elementsOf(row, 'w:tc').length > 1)) state.tables += 1;
  const outer = { block: state.block, isOnDark: state.isOnDark };
  for (const row of rows) {
    const cells = elementsOf(row, 'w:tc').map(cell => {
      const start = state.lines.length;
      state.blocks += 1;
      state.block = state.blocks;
      state.isOnDark = outer.isOnDark || isDark(valOf(childOf(cell, 'w:tcPr'), 'w:shd', 'w:fill'));
      walkBlocks(cell, state, context);
      return state.lines.splice(start);
    });
    const full = cells.map(lines => lines.filter(line => line.runs.length > 0));
    const isOneLine = full.length > 1 && full.every(lines => lines.length <= 1);
    const first = full.flat()[0];
    if (isOneLine && first) {
      const all = full.flatMap(lines => lines.map(line => line.runs));
      state.lines.push({ ...first, block: outer.block, runs: all.flat(), cells: all });
    } else for (const lines of cells) state.lines.push(...lines);
  }
  Object.assign(state, outer);
}

function readParagraph(paragraph: XmlElement, state: State, context: WordContext): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = context.styles.paragraph(valOf(properties, 'w:pStyle'));
  const section = childOf(properties, 'w:sectPr');
  if (section) noteColumns(section, state);
  const numbering = valOf(childOf(properties, 'w:numPr'), 'w:numId');
  const level = valOf(properties, 'w:outlineLvl');
  const lines: WordRun[][] = [[]];
  const boxes: XmlElement[] = [];
  const base = style.run;
  readRuns(
    paragraph,
    { base, lines, boxes, url: null, isShaded: isDark(valOf(properties, 'w:shd', 'w:fill')) },
    state,
    context,
  );
  const spaceBefore = twips(childOf(properties, 'w:spacing'), 'w:before') ?? style.spaceBefore ?? 0;
  lines.forEach((runs, index) => {
    state.lines.push({
      runs: runs.filter(run => run.text !== ''),
      outline: level !== null && Number(level) < 9 ? Number(level) : style.outline,
      isBullet: index === 0 && (numbering === null ? style.isList : numbering !== '0'),
      hasRule: index === lines.length - 1 && (hasBottomRule(properties) ?? style.hasRule),
      spaceBefore: index === 0 ? spaceBefore : 0,
      indent: twips(childOf(properties, 'w:ind'), 'w:left') ?? style.indent ?? 0,
      block: state.block,
      cells: null,
    });
  });
  for (const box of boxes) readTextBox(box, state, context);
}

function readTextBox(box: XmlElement, state: State, context: WordContext): void {
  const outer = { block: state.block, isOnDark: state.isOnDark };
  const start = state.lines.length;
  state.blocks += 1;
  // A shape's own fill is not looked up, so light text in it is taken for text on a dark shape.
  Object.assign(state, { block: state.blocks, isOnDark: true });
  walkBlocks(box, state, context);
  const text = state.lines
    .slice(start)
    .flatMap(line => line.runs.map(run => run.text))
    .join(' ');
  if (text.trim() !== '') state.textBoxes.push(text.trim());
  Object.assign(state, outer);
}
