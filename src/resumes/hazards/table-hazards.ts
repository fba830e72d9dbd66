import { message } from '../../core/messages/message.ts';
import { pairsOf } from '../../core/text/grouped.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { findGrids } from '../layout/grids.ts';
import type { PageBlocks } from '../layout/page-blocks.ts';
import type { Block } from '../layout/reading-order.ts';
import { overlap } from '../pdf/box-around.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { around, hazardOn } from './boxes.ts';

/** Ruled tables and, as weaker evidence, tables that the file's tags name and text that is arranged like a table. */
export function tableHazards(page: ReadPage, { blocks, tables }: PageBlocks): readonly Hazard[] {
  const ruled = tables.map(({ box }) => box);
  const tagged = page.taggedTables
    // It needs several rows with cells side by side: a table that only frames the page has none.
    .filter(table => table.filter(areSideBySide).length >= LEAST_ROWS)
    .map(table => around(table.flat()))
    .filter(box => box !== null)
    .filter(box => !ruled.some(other => overlap(box, other)));
  const grids = blocks
    .flatMap(rowsIn)
    .flatMap(rows => findGrids(rows, page.rules))
    .filter(box => ![...ruled, ...tagged].some(other => overlap(box, other)));
  const hazard = (box: Box, told: Hazard['message']): Hazard => hazardOn(page, [box], 'table', told);
  return [
    ...ruled.map(box => hazard(box, message('hazards.table'))),
    ...tagged.map(box => ({ ...hazard(box, message('hazards.openTable')), isDoubtful: true })),
    ...grids.map(box => ({ ...hazard(box, message('hazards.gridTable')), isDoubtful: true })),
  ];
}

type Rows = Extract<Block, { kind: 'rows' }>['rows'];

function rowsIn(block: Block): readonly Rows[] {
  return block.kind === 'rows' ? [block.rows] : block.columns.flat().flatMap(rowsIn);
}

const LEAST_ROWS = 2;

function areSideBySide(cells: readonly Box[]): boolean {
  const sorted = [...cells].sort((a, b) => a[0] - b[0]);
  return (
    sorted.length >= 2 &&
    pairsOf(sorted).every(([before, cell]) => {
      const shared = Math.min(before[1] + before[3], cell[1] + cell[3]) - Math.max(before[1], cell[1]);
      return before[0] + before[2] <= cell[0] + 1 && shared > 0.5 * Math.min(before[3], cell[3]);
    })
  );
}
