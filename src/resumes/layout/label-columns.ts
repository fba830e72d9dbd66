import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { inRuns } from '../../core/text/grouped.ts';
import { holdsForm } from '../structure/entry-labels.ts';
import { isHeading, type Side, sideOf } from './gutter-side.ts';
import { rowsOf } from './rows-of.ts';
import type { Segment } from './segments.ts';
import { LETTERS, LINES, OF_SIZE } from './thresholds.ts';

/** True if the left side becomes a column of headings below something else, such as a block of contact details. */
export function isHeadingColumn(left: readonly Segment[], right: readonly Segment[]): boolean {
  const first = left.filter(segment => isHeading(segment, right)).sort((a, b) => a.y - b.y)[0];
  if (!first) return false;
  const below = (segments: readonly Segment[]) => segments.filter(segment => segment.y > first.y - 2);
  const [column, text] = [below(left), below(right)];
  if (column.length < 2 || text.length < LINES.column) return false;
  const [side, body] = [sideOf(column, text), sideOf(text, column)];
  // A side panel has more text than headings.
  return (
    side.headings >= 2 &&
    side.headings >= 0.6 * side.lines &&
    side.longest <= LETTERS.label &&
    body.headings === 0
  );
}

/** True if `column` is a label column: short labels, headings or dates, each level with the text that it belongs to. */
export function isLabelColumn(column: Side, text: Side): boolean {
  if (holdsForm(column.texts)) return true;
  const isShort = column.longest <= LETTERS.label && column.letters < 0.3 * text.letters;
  // Dates that wrap are not level with the text beside.
  const labels = column.lines - column.headings;
  const datesAtLeast = column.headings === 0 ? 0.6 : 0.8;
  if (isShort && labels > 0 && column.texts.filter(isDatePiece).length >= datesAtLeast * labels) return true;
  const isLevel = column.levelBlocks >= 0.75 * column.blocks && column.blocks >= 0.4 * column.lines;
  // A label column holds labels, or headings with nothing under them; a side panel has text under its headings.
  const isOneThing = column.headings === 0 ? text.headings === 0 : column.headings >= 0.3 * column.lines;
  // Headings beside the body that stand above their text rather than level with it.
  const isHeadingsOnly = column.headings >= 0.5 * column.lines && column.tight <= 0.1 * column.lines;
  // All headings are on one side, and the other lines there are only labels of the text beside.
  const isLabelled = text.headings === 0 && column.headings >= 2 && column.loose <= 0.2 * column.lines;
  if (isLabelled && column.longest <= LETTERS.label && column.letters < 0.6 * text.letters) return true;
  return isShort && ((isLevel && isOneThing) || isHeadingsOnly);
}

/** True if a side holds only dates, each with at most a place under it, and headings of sections: they belong to the entries beside them. */
export function isDateColumn(segments: readonly Segment[], other: readonly Segment[]): boolean {
  const rows = rowsOf(segments, segment => segment.size).filter(
    ([first]) => first && !isHeading(first, other),
  );
  const blocks = inRuns(
    rows,
    ([above], [first]) =>
      !!above && !!first && first.y - above.y < OF_SIZE.block * Math.max(first.size, above.size),
  ).map(block => block.map(row => row.map(segment => segment.text).join(' ')));
  return (
    blocks.length >= LINES.blocks &&
    blocks.every(
      ([date, ...others]) =>
        others.length <= 1 &&
        [date, ...others].every(text => text.length <= LETTERS.label) &&
        holdsRange(date),
    )
  );
}
