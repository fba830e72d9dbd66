import { pairsOf } from '../../core/text/grouped.ts';
import type { PageContent } from '../pdf/page-content.ts';
import { type Block, blocksOf } from './reading-order.ts';
import { rowsOf } from './rows-of.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { findTables, type Table } from './tables.ts';
import { findTextBoxes, type TextBox } from './text-boxes.ts';
import { LINES } from './thresholds.ts';

/** A page's text in reading order, with its ruled tables and its text boxes. */
export type PageBlocks = {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly textBoxes: readonly TextBox[];
};

/** Puts a page in reading order; a text box is read after the lines that flow around it. */
export function pageBlocks(page: PageContent): PageBlocks {
  const segments = segmentsOf(page);
  const textBoxes = [...findTextBoxes(segments, page)].sort((a, b) => a.until - b.until);
  const boxed = new Set(textBoxes.flatMap(box => box.segments));
  const blocks: Block[] = [];
  const tables = findTables(page);
  let rest = joinTableRows(
    segments.filter(segment => !boxed.has(segment)),
    tables,
  );
  for (const box of textBoxes) {
    blocks.push(...blocksOf(rest.filter(segment => segment.y <= box.until)));
    blocks.push({ kind: 'rows', rows: rowsOf(box.segments, segment => segment.size) });
    rest = rest.filter(segment => segment.y > box.until);
  }
  blocks.push(...blocksOf(rest));
  return { blocks, tables, textBoxes };
}

/** Joins the segments in each row of a ruled table into one segment that reaches across the table and keeps the cells. */
export function joinTableRows(segments: readonly Segment[], tables: readonly Table[]): readonly Segment[] {
  return tables.reduce((rest, table) => {
    const rows = pairsOf(table.rows).flatMap(([top, bottom]) => {
      const own = rest.filter(({ x, y }) => isIn(table, x) && y > top && y <= bottom);
      const row = joinRow(own, table);
      return row === null ? [] : [{ own, row }];
    });
    const joined = new Set(rows.flatMap(({ own }) => own));
    return joined.size === 0
      ? rest
      : [...rest.filter(segment => !joined.has(segment)), ...rows.map(({ row }) => row)];
  }, segments);
}

const isIn = ({ box: [left, , width] }: Table, x: number): boolean => x >= left && x < left + width;

/** Joins the cells of a table's row into one segment; null if there is only one cell, or one that holds more than data. */
function joinRow(own: readonly Segment[], { box: [left, , width], columns }: Table): Segment | null {
  const cells = pairsOf(columns).flatMap(([start, end]) => {
    const inside = own.filter(({ x }) => x >= start - 1 && x < end - 1);
    return inside.length > 0 ? [joinCell(inside)] : [];
  });
  // If one of two cells has lines in several weights, these are the title and text of an entry, beside a label or a date.
  const isEntry = cells.length === 2 && cells.some(({ looks }) => looks > 1);
  const isData = cells.length >= 2 && cells.every(({ lines }) => lines <= LINES.cell) && !isEntry;
  if (!isData) return null;
  const y = Math.min(...own.map(segment => segment.y));
  const whole = cells.map(({ cell }) => ({ ...cell, y }));
  const [first] = whole;
  if (!first) return null;
  return {
    ...first,
    runs: whole.flatMap(({ runs }) => runs),
    text: whole.map(({ text }) => text).join('\t'),
    x: left,
    right: left + width,
    cells: whole,
  };
}

/** Joins the lines of a cell into one segment, and counts the lines and the weights in which they begin. */
function joinCell(inside: readonly Segment[]): {
  readonly cell: Segment;
  readonly lines: number;
  readonly looks: number;
} {
  const rows = rowsOf(inside, segment => segment.size);
  const inOrder = rows.flat();
  const [first] = inOrder as [Segment, ...Segment[]];
  const cell = {
    ...first,
    runs: inOrder.flatMap(({ runs }) => runs),
    text: inOrder.map(({ text }) => text).join(' '),
    x: Math.min(...inside.map(({ x }) => x)),
    right: Math.max(...inside.map(({ right }) => right)),
  };
  const looks = new Set(rows.map(([start]) => start?.runs[0]?.weight));
  return { cell, lines: rows.length, looks: looks.size };
}
