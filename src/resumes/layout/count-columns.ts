import type { Block } from './reading-order.ts';
import type { Segment } from './segments.ts';
import { SHARES } from './thresholds.ts';

type Columns = Extract<Block, { kind: 'columns' }>;
type Page = readonly Block[];

/** The most columns that stand side by side on a page. */
export function countColumns(pages: readonly Page[]): number {
  const set = pagesInColumns(pages);
  return Math.max(1, ...set.flat().map(columnsIn));
}

/** The columns in which pages are set, without contact details beside the text and without blocks that are only a part of a page. */
export const columnsOfPages = (pages: readonly Page[]): readonly Columns[] =>
  pagesInColumns(pages).flatMap(outermostIn);

function pagesInColumns(pages: readonly Page[]): readonly Page[] {
  const fullest = Math.max(...pages.map(lettersIn));
  return pages.filter(page => lettersIn(outermostIn(page)) >= SHARES.inColumns * fullest);
}

function outermostIn(page: Page): readonly Columns[] {
  return page.flatMap(block => {
    if (block.kind === 'rows') return [];
    return block.isContactBlock ? block.columns.flatMap(outermostIn) : [block];
  });
}

function columnsIn(block: Block): number {
  if (block.kind === 'rows') return 1;
  const counts = block.columns.map(column => Math.max(1, ...column.map(columnsIn)));
  return block.isContactBlock ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
}

const lettersIn = (blocks: Page): number =>
  blocks.flatMap(segmentsIn).reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

/** All segments of a block. */
export function segmentsIn(block: Block): readonly Segment[] {
  return block.kind === 'rows' ? block.rows.flat() : block.columns.flat().flatMap(segmentsIn);
}
