import { findDates } from '../../core/text/find-dates.ts';
import { isHeading } from './gutter-side.ts';
import { rowsOf } from './rows-of.ts';
import type { Segment } from './segments.ts';

const TIGHT = 1.75;
const LONGEST_LINE = 32;
const LEAST_BLOCKS = 2;

/**
 * Dates with at most a place under each, and the headings of their sections: they belong to the entries beside them, even
 * where a shade around them pushes them off the baselines of those.
 */
export function isDateColumn(segments: readonly Segment[], other: readonly Segment[]): boolean {
  const blocks: string[][] = [];
  let before: Segment | null = null;
  for (const row of rowsOf(segments, segment => segment.size)) {
    const first = row[0];
    if (!first || isHeading(first, other)) continue;
    const text = row.map(segment => segment.text).join(' ');
    const isUnder = before !== null && first.y - before.y < TIGHT * Math.max(first.size, before.size);
    if (isUnder) blocks.at(-1)?.push(text);
    else blocks.push([text]);
    before = first;
  }
  return (
    blocks.length >= LEAST_BLOCKS &&
    blocks.every(
      ([date = '', ...others]) =>
        others.length <= 1 &&
        [date, ...others].every(text => text.length <= LONGEST_LINE) &&
        findDates(date).some(found => found.from !== null),
    )
  );
}
