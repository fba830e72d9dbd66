import { SHARES } from '../layout/thresholds.ts';
import { childOf, elementsOf, valOf, type XmlElement } from './parse-xml.ts';
import type { WordStyles } from './word-styles.ts';

/** A cell of a table as it was read. */
export type WordCell = {
  /** The column of the table's grid in which it begins. */
  readonly column: number;
  readonly lines: number;
  readonly letters: number;
};

// A data cell has at most this many lines.
const MOST_LINES = 3;

/** Does a table contain data? It does if its grid is drawn, or if it fills three by three cells; else it only arranges text. */
export function holdsData(rows: readonly (readonly WordCell[])[], isDrawn: boolean): boolean {
  const isDatum = ({ lines }: WordCell) => lines > 0 && lines <= MOST_LINES;
  const rowsOf = (least: number) =>
    rows.filter(row => row.filter(isDatum).length >= least && row.every(({ lines }) => lines <= MOST_LINES));
  return isDrawn ? rowsOf(2).length >= 2 : rowsOf(3).length >= 3;
}

/** The amount of text in each column of a table. */
export function columnsOf(rows: readonly (readonly WordCell[])[]): readonly ColumnText[] {
  const columns = new Map<number, ColumnText>();
  for (const { column, lines, letters } of rows.flat()) {
    const known = columns.get(column) ?? { letters: 0, longest: 0 };
    columns.set(column, { letters: known.letters + letters, longest: Math.max(known.longest, lines) });
  }
  return [...columns.values()];
}

/** Are lines drawn between a table's rows and columns, by its cells, its own properties or its style? */
export function isGridDrawn(table: XmlElement, cells: readonly XmlElement[], styles: WordStyles): boolean {
  const properties = childOf(table, 'w:tblPr');
  const own = childOf(properties, 'w:tblBorders');
  const style = styles.tableBorders(valOf(properties, 'w:tblStyle'));
  const isInside = (edge: string) => isLine(childOf(own, edge) ?? style.get(edge));
  if (isInside('w:insideH') && isInside('w:insideV')) return true;
  const isFramed = (cell: XmlElement) =>
    elementsOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders') ?? cell).filter(isLine).length >= 2;
  return cells.length > 0 && cells.filter(isFramed).length > cells.length / 2;
}

const isLine = (border: XmlElement | undefined): boolean =>
  border !== undefined && !/^(?:nil|none)$/.test(border.attributes.get('w:val') ?? 'nil');

/** The amount of text in a column: its letters, and the lines of its longest piece without a break. */
export type ColumnText = { readonly letters: number; readonly longest: number };

// A column of labels or dates beside the text has few letters, in short pieces.
const LEAST_SHARE = 0.04;
const LEAST_LINES = 5;

/** The largest number of real columns in a table, a section or boxes beside the text: those with a good part of all letters. */
export function countColumns(candidates: readonly (readonly ColumnText[])[], allLetters: number): number {
  const isColumn = ({ letters, longest }: ColumnText) =>
    letters >= LEAST_SHARE * allLetters && longest >= LEAST_LINES;
  return candidates
    .filter(
      columns => columns.reduce((sum, { letters }) => sum + letters, 0) >= SHARES.inColumns * allLetters,
    )
    .reduce((most, columns) => Math.max(most, columns.filter(isColumn).length), 1);
}
