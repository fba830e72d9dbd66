import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { holdsForm } from '../structure/entry-labels.ts';
import { columnBlocks } from './facts-column.ts';
import type { Side } from './gutter-side.ts';
import type { Segment } from './segments.ts';
import { LETTERS, LINES } from './thresholds.ts';

/** A label column: short labels, headings or dates, each level with the text that it belongs to. */
export function isLabelColumn(column: Side, text: Side): boolean {
  if (holdsForm(column.texts)) return true;
  const isShort = column.longest <= LETTERS.label && column.letters < 0.3 * text.letters;
  // Dates that wrap are not level with anything.
  const labels = column.lines - column.headings;
  const datesAtLeast = column.headings === 0 ? 0.6 : 0.8;
  if (isShort && labels > 0 && column.texts.filter(isDatePiece).length >= datesAtLeast * labels) return true;
  const isLevel = column.levelBlocks >= 0.75 * column.blocks && column.blocks >= 0.4 * column.lines;
  // A label column holds labels, or headings and nothing under them; a side panel has text under its headings.
  const isOneThing = column.headings === 0 ? text.headings === 0 : column.headings >= 0.3 * column.lines;
  // Headings beside the body, each above the text it belongs to rather than level with it.
  const isHeadingsOnly = column.headings >= 0.5 * column.lines && column.tight <= 0.1 * column.lines;
  // All headings on one side, and beside the other text only labels that belong to it.
  const isLabelled = text.headings === 0 && column.headings >= 2 && column.loose <= 0.2 * column.lines;
  if (isLabelled && column.longest <= LETTERS.label && column.letters < 0.6 * text.letters) return true;
  return isShort && ((isLevel && isOneThing) || isHeadingsOnly);
}

/** Dates with at most a place under each, and the headings of their sections: they belong to the entries beside them. */
export function isDateColumn(segments: readonly Segment[], other: readonly Segment[]): boolean {
  const blocks = columnBlocks(segments, other).map(rows =>
    rows.map(row => row.map(({ text }) => text).join(' ')),
  );
  const isDated = ([date = '', ...others]: readonly string[]) =>
    others.length <= 1 && [date, ...others].every(text => text.length <= LETTERS.label) && holdsRange(date);
  return blocks.length >= LINES.blocks && blocks.every(isDated);
}
