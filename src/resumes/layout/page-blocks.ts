import { pairsOf } from '../../core/text/grouped.ts';
import type { PageContent } from '../pdf/page-content.ts';
import { type Block, blocksOf } from './reading-order.ts';
import { rowsOf } from './rows-of.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { findTables, type Table } from './tables.ts';
import { findTextBoxes, type TextBox } from './text-boxes.ts';
import { LINES } from './thresholds.ts';

/** A page's text in reading order, its ruled tables, and the boxes in it that stand apart from the flow. */
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

/** A page's segments with each row of its ruled tables put together: one that reaches across the table and holds a segment for each cell. */
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

/** The cells of a table's row as one segment; null where it has only one cell, or one that holds more than data. */
function joinRow(own: readonly Segment[], { box: [left, , width], columns }: Table): Segment | null {
  const cells = pairsOf(columns).flatMap(([start, end]) => {
    const inside = own.filter(({ x }) => x >= start - 1 && x < end - 1);
    return inside.length > 0 ? [joinCell(inside)] : [];
  });
  // Beside a label or a date, a title with text of another look under it is an entry.
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

/** A cell's text as one segment, whatever lines it is set in, and how many weights its lines begin in. */
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
