import { at } from '../../core/text/at.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { namesColumn } from '../structure/table-head.ts';
import { rowsOf } from './rows-of.ts';
import type { Row, Segment } from './segments.ts';
import { LETTERS, LINES, OF_SIZE, SHARES } from './thresholds.ts';

/** What one side of a gutter looks like. */
export type Side = {
  readonly lines: number;
  /** Lines at the height of the other side's text that have no line on the same baseline there. */
  readonly unpaired: number;
  readonly letters: number;
  readonly headings: number;
  /** Lines close under another line, as in running text. */
  readonly tight: number;
  /** Blocks (lines without a gap between them), and how many of them start level with a line across the gutter. */
  readonly blocks: number;
  readonly levelBlocks: number;
  /** Lines that are no headings, not level with the other side, and not the short wrapped end of another line. */
  readonly loose: number;
  readonly longest: number;
  /** Lines that run on to the edge of the side, as those of a paragraph do. */
  readonly full: number;
  readonly texts: readonly string[];
  readonly top: number;
  readonly bottom: number;
};

/** Counts what tells columns from labels on the side `own` of a gutter, compared with the side `other`. */
export function sideOf(own: readonly Segment[], other: readonly Segment[]): Side {
  const rows = rowsOf(own, segment => segment.size);
  const [otherTop, otherBottom] = [Math.min(...other.map(s => s.y)), Math.max(...other.map(s => s.y))];
  const hasPartner = (y: number, size: number) =>
    other.some(segment => Math.abs(segment.y - y) < OF_SIZE.level * size);
  let [unpaired, tight, blocks, levelBlocks, headings, loose] = [0, 0, 0, 0, 0, 0];
  let before: Segment | null = null;
  for (const row of rows) {
    const [first] = row;
    const isLevel = hasPartner(first.y, first.size);
    const isBeside = first.y >= otherTop - first.size && first.y <= otherBottom + first.size;
    if (isBeside && !isLevel) unpaired += 1;
    const isTight = before !== null && first.y - before.y < OF_SIZE.block * Math.max(first.size, before.size);
    if (isTight) tight += 1;
    else {
      blocks += 1;
      if (isLevel) levelBlocks += 1;
    }
    if (row.length === 1 && isHeading(first, other)) headings += 1;
    else if (!isLevel && !(isTight && first.text.length < LETTERS.wrappedLabel)) loose += 1;
    before = first;
  }
  const texts = rows.map(row => row.map(segment => segment.text).join(' '));
  const [start, end] = [Math.min(...own.map(s => s.x)), Math.max(...own.map(s => s.right))];
  const isFull = (row: Row, index: number) =>
    (row.at(-1)?.right ?? 0) - start > SHARES.fullWidth * (end - start) &&
    at(texts, index).length >= LETTERS.full;
  return {
    lines: rows.length,
    unpaired,
    tight,
    blocks,
    levelBlocks,
    headings,
    loose,
    letters: texts.join('').replace(/\s/g, '').length,
    full: rows.filter(isFull).length,
    longest: Math.max(...texts.map(text => text.length)),
    texts,
    top: Math.min(...own.map(segment => segment.y - segment.size)),
    bottom: Math.max(...own.map(segment => segment.y)),
  };
}

/** True for a known heading that is not one of several equal titles over cards or over a table. */
export function isHeading(segment: Segment, other: readonly Segment[]): boolean {
  if (segment.text.length > 40 || /\d/.test(segment.text) || knownHeading(segment.text) === null)
    return false;
  const beside = other.filter(({ y }) => Math.abs(y - segment.y) < OF_SIZE.level * segment.size);
  const cells = [segment, ...beside].map(({ text }) => text);
  if (cells.length >= LINES.wideTable && cells.every(namesColumn)) return false;
  return beside.every(({ text, size }) => Math.abs(size - segment.size) > 0.5 || knownHeading(text) !== null);
}
