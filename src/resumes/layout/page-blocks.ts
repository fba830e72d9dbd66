import type { PageContent } from '../pdf/page-content.ts';
import { type Block, blocksOf } from './reading-order.ts';
import { rowsOf } from './rows-of.ts';
import { segmentsOf } from './segments.ts';
import { joinTableRows } from './table-rows.ts';
import { findTables, type Table } from './tables.ts';
import { findTextBoxes, type TextBox } from './text-boxes.ts';

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
