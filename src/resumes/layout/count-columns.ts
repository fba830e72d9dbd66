import type { Block } from './reading-order.ts';

/** The most columns that stand side by side on a page. */
export function countColumns(pages: readonly (readonly Block[])[]): number {
  return Math.max(1, ...pages.flat().map(columnsIn));
}

function columnsIn(block: Block): number {
  if (block.kind === 'rows') return 1;
  const counts = block.columns.map(column => Math.max(1, ...column.map(columnsIn)));
  return block.isAside ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
}
