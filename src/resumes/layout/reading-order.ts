import { bulletEnd } from '../../core/text/bullet.ts';
import { unfoldCards } from './card-rows.ts';
import { type ReadRow, unfoldFacts } from './facts-column.ts';
import { findGutter } from './gutters.ts';
import { rowsOf } from './rows-of.ts';
import type { Row, Segment } from './segments.ts';
import { MOST } from './thresholds.ts';
import { joinWrappedLabels } from './wrapped-labels.ts';

/** Text in reading order: rows of one column, or columns side by side. */
export type Block =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'columns';
      readonly x: number;
      /** True if one of the two is a block of contact details rather than a column. */
      readonly isContactBlock: boolean;
      readonly columns: readonly (readonly Block[])[];
    };

/** Parts a page at its gutters, and each column again; each column is read whole before the next. */
export function blocksOf(segments: readonly Segment[], depth = 0): readonly Block[] {
  if (segments.length === 0) return [];
  const gutter = depth < MOST.depth ? findGutter(segments) : null;
  if (gutter === null) return [{ kind: 'rows', rows: rowsOf(segments, segment => segment.size) }];
  const above = segments.filter(segment => segment.y < gutter.top);
  const below = segments.filter(segment => segment.y > gutter.bottom);
  const inside = segments.filter(segment => segment.y >= gutter.top && segment.y <= gutter.bottom);
  const left = inside.filter(segment => segment.x < gutter.x);
  const right = inside.filter(segment => segment.x >= gutter.x);
  return [
    ...blocksOf(above, depth + 1),
    {
      kind: 'columns',
      x: gutter.x,
      isContactBlock: gutter.isContactBlock,
      columns: [blocksOf(left, depth + 1), blocksOf(right, depth + 1)],
    },
    ...blocksOf(below, depth + 1),
  ];
}

/** Joins pages: if a page ends in the columns with which the next begins, each column goes on over the page break. */
export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const joined: Block[] = [];
  for (const page of pages) {
    const [last, first] = [joined.at(-1), page[0]];
    if (last?.kind === 'columns' && first && goesOn(last.x, first)) {
      // If the next page begins with rows, only the first column goes on.
      const more = first.kind === 'columns' ? first.columns : [[first]];
      const columns = last.columns.map((column, index) => [...column, ...(more[index] ?? [])]);
      joined[joined.length - 1] = { ...last, columns };
      joined.push(...page.slice(1));
    } else joined.push(...page);
  }
  return joined;
}

function goesOn(x: number, first: Block): boolean {
  if (first.kind === 'columns') return Math.abs(x - first.x) < 15;
  return first.rows.flat().every(segment => segment.right < x + 12);
}

/** Returns each item as a row of its own if a row consists of bullets side by side. */
const itemsBeside = (row: Row): readonly Row[] =>
  row.length > 1 && row.every(({ text }) => bulletEnd(text) > 0) ? row.map(item => [item]) : [row];

/** A row with the number of the column in which it is read. */
export type PlacedRow = ReadRow & { readonly flow: number };

/** The rows of all blocks in reading order, each with the number of its column. */
export function flatten(blocks: readonly Block[]): readonly PlacedRow[] {
  const out: PlacedRow[] = [];
  let flow = 0;
  const walk = (list: readonly Block[]): void => {
    for (const block of list) {
      if (block.kind === 'rows')
        for (const { row, isBeside } of unfoldFacts(unfoldCards(joinWrappedLabels(block.rows))))
          for (const [at, own] of itemsBeside(row.flatMap(segment => segment.cells ?? segment)).entries())
            out.push({ row: own, isBeside: isBeside || at > 0, flow });
      else {
        for (const column of block.columns) {
          flow += 1;
          walk(column);
        }
        flow += 1;
      }
    }
  };
  walk(blocks);
  return out;
}
