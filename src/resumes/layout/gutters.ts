import { isDatePiece } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import { isFactsColumn } from './facts-column.ts';
import { isHeading, type Side, sideOf } from './gutter-side.ts';
import { isDateColumn, isHeadingColumn, isLabelColumn } from './label-columns.ts';
import { rowsOf } from './rows-of.ts';
import type { Row, Segment } from './segments.ts';
import { LINES, MOST, OF_SIZE, POINTS, SHARES } from './thresholds.ts';

/** A vertical strip of white with text on both sides, over a part of the page's height; it may part two columns. */
export type Gutter = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** True if it parts two flows of text, rather than labels or dates from one text. */
  readonly isColumns: boolean;
  /** True if one side is a block of contact details beside the text, which is no column of its own. */
  readonly isContactBlock: boolean;
  readonly score: number;
};

/** The best gutter that parts a region's segments into columns, or null where it is one column. */
export function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length > MOST.segments) return null;
  const rows: readonly Row[] = rowsOf(segments, segment => segment.size);
  const judged = new Set<string>();
  let best: Gutter | null = null;
  for (const x of candidates(rows)) {
    for (const run of uncrossedRuns(rows, x)) {
      // Neighbouring positions part the same rows in the same way.
      const key = `${rows.indexOf(at(run, 0))}:${run.length}:${run.flat().filter(segment => segment.x < x).length}`;
      if (judged.has(key)) continue;
      judged.add(key);
      const gutter = judge(run, x);
      if (gutter?.isColumns && (best === null || gutter.score > best.score)) best = gutter;
    }
  }
  return best;
}

/** Positions worth a look: just before where a segment starts. */
function candidates(rows: readonly Row[]): readonly number[] {
  const starts = rows.flatMap(row => (row.length === 1 ? row : row.slice(1)).map(({ x }) => x - 1));
  const sorted = starts.sort((a, b) => a - b);
  return sorted.filter((x, index) => index === 0 || x - at(sorted, index - 1) > 1);
}

// A long address may run out of a narrow column.
const isAddress = (text: string): boolean => /^\S{0,3}\s?[\w.+-]+(?:@|\.\w+\/)[\w./+-]+$/.test(text);

/** The stretches of rows in which no segment crosses `x`. */
function uncrossedRuns(rows: readonly Row[], x: number): readonly (readonly Row[])[] {
  const runs: Row[][] = [[]];
  const cuts = headingCuts(rows, x);
  for (const row of rows) {
    const isCrossing = row.some(
      (segment, at) =>
        segment.x < x - 1 &&
        segment.right > x - POINTS.touch &&
        !isAddress(segment.text) &&
        // A segment that touches the text behind it has only run out of its column.
        !((row[at + 1]?.x ?? Infinity) < Math.min(segment.right, x + 1) + 1),
    );
    if (isCrossing || cuts.has(row)) runs.push([]);
    if (!isCrossing) runs.at(-1)?.push(row);
  }
  return runs.map(run => withoutDated(run, x)).filter(run => run.length >= LINES.column);
}

/** True if a row is a text with its date flush right. Such a date belongs to the text across the gutter, because nothing else starts there. */
function isDated(row: Row, x: number): boolean {
  const [date, ...others] = row.filter(segment => segment.x >= x);
  const isApart = date !== undefined && others.length === 0 && row.length > 1 && date.x > x + date.size;
  return isApart && isDatePiece(date.text);
}

/** Drops dated rows above and below the rows that have other text on both sides, and the heading over the dated rows below. */
function withoutDated(rows: readonly Row[], x: number): readonly Row[] {
  const isBeside = (row: Row): boolean => (row.at(-1)?.x ?? 0) >= x && !isDated(row, x);
  const [first, last] = [rows.findIndex(isBeside), rows.findLastIndex(isBeside)];
  if (first < 0) return rows;
  const dated = rows.findIndex((row, at) => at > last && isDated(row, x));
  const heading = rows.findIndex(([one], at) => at > last && at < dated && one && isHeading(one, []));
  const isBelowDated = rows.slice(0, first).some(row => isDated(row, x));
  return rows.slice(isBelowDated ? first : 0, heading >= 0 ? heading : dated >= 0 ? dated : undefined);
}

/** The rows with headings on the left at which the right side always has a gap: such headings head the text of both sides, so no column crosses them. */
function headingCuts(rows: readonly Row[], x: number): ReadonlySet<Row> {
  const isLeft = (segment: Segment) => segment.x < x;
  const left = rows.flatMap(row => row.filter(isLeft));
  const other = rows.flatMap(row => row.filter(segment => !isLeft(segment)));
  const headings = rows.filter(([first]) => first && isLeft(first) && isHeading(first, other));
  if (headings.length === 0 || other.some(segment => isHeading(segment, left))) return new Set();
  const isCut = (row: Row): boolean => {
    const { y, size } = row[0] ?? { y: 0, size: 0 };
    const above = Math.max(
      ...other.map(segment => (segment.y < y - OF_SIZE.level * size ? segment.y : -Infinity)),
    );
    const below = Math.min(
      ...other.map(segment => (segment.y > y + OF_SIZE.level * size ? segment.y : Infinity)),
    );
    return row.length === 1 && below - above > OF_SIZE.block * size;
  };
  return headings.every(isCut) ? new Set(headings) : new Set();
}

function judge(rows: readonly Row[], x: number): Gutter | null {
  const all = rows.flat();
  const left = all.filter(segment => segment.x < x);
  const right = all.filter(segment => segment.x >= x);
  if (left.length < 3 || right.length < 3) return null;
  const edge = Math.max(...left.map(segment => segment.right));
  const start = Math.min(...right.map(segment => segment.x));
  // A few long addresses may come close to the other column; if more lines do, this is no gutter.
  const tight = left.filter(segment => start - segment.right < POINTS.gutter).length;
  if (start - edge < POINTS.gutter && tight > Math.max(1, SHARES.tight * rows.length)) return null;
  const sides = { left: sideOf(left, right), right: sideOf(right, left) };
  const top = Math.max(sides.left.top, sides.right.top);
  const bottom = Math.min(sides.left.bottom, sides.right.bottom);
  if (bottom <= top) return null;
  const isContactBlock = isContactBeside(sides.left, sides.right);
  const isColumns =
    isContactBlock ||
    (areColumns(sides.left, sides.right) &&
      !isLabelColumn(sides.left, sides.right) &&
      !isHeadingColumn(left, right) &&
      !isLabelColumn(sides.right, sides.left) &&
      !isFactsColumn(left, right) &&
      !isDateColumn(left, right) &&
      !isDateColumn(right, left));
  return {
    x,
    top: topOf(all, left, right, sides),
    bottom: Math.max(sides.left.bottom, sides.right.bottom),
    isColumns,
    isContactBlock,
    score:
      Math.min(sides.left.unpaired + sides.left.lines / 4, sides.right.unpaired + sides.right.lines / 4) *
      Math.sqrt(bottom - top),
  };
}

/** Where the columns begin. Above them lies the first page's header: text of one side above the other and before its first heading, or all above the first headings if these are level. */
function topOf(
  all: readonly Segment[],
  left: readonly Segment[],
  right: readonly Segment[],
  sides: { readonly left: Side; readonly right: Side },
): number {
  const top = Math.min(sides.left.top, sides.right.top);
  if (all.some(segment => segment.page !== 1)) return top;
  const first = (side: readonly Segment[]) => side.find(segment => isHeading(segment, []));
  const [early, late, other] =
    sides.left.top <= sides.right.top ? [left, right, sides.right] : [right, left, sides.left];
  const [heading, beside] = [first(early), first(late)];
  if (heading && beside && Math.abs(heading.y - beside.y) < 1) return heading.y - heading.size;
  const cut = Math.min(other.top, heading ? heading.y - heading.size : other.top);
  return heading && early.some(segment => segment.y < cut) ? cut : top;
}

const isParagraph = ({ lines, full }: Side) => lines >= LINES.paragraph && full >= SHARES.fullLines * lines;

/** True if two sides are two flows: lines that are not level across the gutter, headings on both sides, or a paragraph set in two columns. */
function areColumns(left: Side, right: Side): boolean {
  const hasLines = left.lines >= LINES.column && right.lines >= LINES.column;
  const isIndependent = left.unpaired >= 3 && right.unpaired >= 3;
  const isRunning = left.tight >= 2 && right.tight >= 2;
  const hasHeadings = left.headings >= 1 && right.headings >= 1 && left.lines >= 3 && right.lines >= 3;
  return (hasLines && isIndependent && isRunning) || hasHeadings || (isParagraph(left) && isParagraph(right));
}

const contactLine =
  /@|^\W{0,3}\+?\(?\d[\d\s().+/-]{6,}$|https?:|www\.|\.\w{2,}\/|^\W{0,3}[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** True if `block` has a few lines, mostly contact details, and `text` goes on below it. */
function isContactBeside(block: Side, text: Side): boolean {
  if (block.lines > LINES.contact || block.longest > 45 || block.headings > 0) return false;
  const found = block.texts.filter(line => contactLine.test(line) && !isDatePiece(line)).length;
  const isFlow = text.headings > 0 && text.lines >= 2 * block.lines && text.bottom > block.bottom;
  return isFlow && found >= 2 && found >= block.lines / 2;
}
