import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { bulletEnd } from '../../core/text/bullet.ts';
import { inRuns } from '../../core/text/grouped.ts';
import { BOLD_FROM } from '../pdf/page-content.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { rowsOf } from './rows-of.ts';
import type { Row, Segment } from './segments.ts';
import { LETTERS, LINES, OF_SIZE, POINTS, SHARES } from './thresholds.ts';

/** A row in its place. `isBeside` is true if it stood beside the row read before it, so that there is no gap between them. */
export type ReadRow = { readonly row: Row; readonly isBeside: boolean };

/** True if `column` holds facts of jobs (title, employer, dates), each block beside the text about that job. */
export function isFactsColumn(column: readonly Segment[], text: readonly Segment[]): boolean {
  const blocks = columnBlocks(column, text).filter(([[first]]) => besideOf(first, text));
  const found = blocks.filter(block => isFacts(block, text));
  return found.length >= LINES.blocks && found.length >= SHARES.facts * blocks.length;
}

/** Reads the facts of each job before the text beside them if a column holds such facts; all other rows keep their order. */
export function unfoldFacts(rows: readonly Row[]): readonly ReadRow[] {
  const asTheyAre = rows.flatMap((row, at) => partUnderDate(row, rows[at - 1]));
  const x = columnBeside(rows);
  if (x === null) return asTheyAre;
  const isLeft = (segment: Segment) => segment.x < x - POINTS.sameEdge;
  const isCrossed = (row: Row) => row.some(segment => isLeft(segment) && segment.right > x - 1);
  const apart = rows.filter(row => !isCrossed(row)).flat();
  const [column, text] = [apart.filter(isLeft), apart.filter(segment => !isLeft(segment))];
  if (!isFactsColumn(column, text)) return asTheyAre;
  const starts = new Map(
    columnBlocks(column, text)
      .filter(block => isFacts(block, text))
      .map(block => [block[0][0], block.length] as const),
  );
  const out: ReadRow[] = [];
  let waiting: Row[] = [];
  // The number of lines of the current block of facts that are still to come.
  let left = 0;
  for (const row of rows) {
    const [own, beside] = [row.filter(isLeft), row.filter(segment => !isLeft(segment))];
    const begun = own[0] === undefined ? undefined : starts.get(own[0]);
    if (begun !== undefined || isCrossed(row) || (left === 0 && own.length > 0)) {
      out.push(...asBeside(waiting));
      waiting = [];
      left = begun ?? 0;
    }
    if (left === 0) out.push({ row, isBeside: false });
    else {
      if (own.length > 0) out.push({ row: own, isBeside: false });
      if (beside.length > 0) waiting.push(beside);
      if (own.length > 0) left -= 1;
      if (left === 0) {
        out.push(...asBeside(waiting));
        waiting = [];
      }
    }
  }
  return [...out, ...asBeside(waiting)];
}

const asBeside = (rows: readonly Row[]): readonly ReadRow[] =>
  rows.map((row, at) => ({ row, isBeside: at === 0 }));

/** Splits a row whose fact stands under a date, left or right of the text: the fact (a job's place) becomes a row of its own. */
function partUnderDate(row: Row, above: Row = []): readonly ReadRow[] {
  const [first, last] = [row[0], row.at(-1)];
  const isUnder = (fact: Segment | undefined, date: Segment | undefined, ...edges: ('x' | 'right')[]) =>
    fact !== undefined &&
    date !== undefined &&
    edges.some(edge => Math.abs(fact[edge] - date[edge]) < POINTS.sameEdge) &&
    fact.y - date.y < OF_SIZE.block * fact.size &&
    // The fact is the end of a range that wraps, or stands under a whole range.
    (/[–—-]$/.test(date.text) ? isDatePiece(fact.text) : holdsRange(date.text) && !holdsRange(fact.text)) &&
    !isText(fact);
  const isPair = row.length > 1 && above.length === 2;
  const fact = isPair
    ? (row[1] && isText(row[1]) && isUnder(first, above[0], 'x', 'right') && first) ||
      (first && isItem(first) && isUnder(last, above[1], 'right') && last)
    : undefined;
  return fact
    ? [
        { row: [fact], isBeside: false },
        { row: row.filter(segment => segment !== fact), isBeside: true },
      ]
    : [{ row, isBeside: false }];
}

/** The position at which most second segments of rows begin; null if too few begin at one place. */
function columnBeside(rows: readonly Row[]): number | null {
  const seconds = rows.flatMap(row => (row.length === 2 && row[1] ? [row[1].x] : []));
  const near = (x: number) => seconds.filter(other => Math.abs(other - x) < POINTS.sameEdge).length;
  const best = [...seconds].sort((a, b) => near(b) - near(a) || a - b)[0];
  return best !== undefined && near(best) >= LINES.blocks ? best : null;
}

type FullRow = readonly [Segment, ...Segment[]];

/** The column's rows in blocks, without the headings above them. */
function columnBlocks(column: readonly Segment[], text: readonly Segment[]) {
  const isHeading = ([first, ...more]: FullRow) =>
    more.length === 0 && knownHeading(first.text) !== null && !besideOf(first, text);
  const isUnder = ([above]: FullRow, [first]: FullRow) =>
    first.y - above.y < OF_SIZE.block * Math.max(first.size, above.size);
  const rows = rowsOf(column, segment => segment.size);
  const goesOn = (above: FullRow, row: FullRow) =>
    !isHeading(above) && !isHeading(row) && isUnder(above, row);
  return inRuns(rows, goesOn).filter(([first]) => !isHeading(first));
}

const besideOf = ({ y, size }: Segment, text: readonly Segment[]): Segment | undefined =>
  text.find(other => Math.abs(other.y - y) < OF_SIZE.levelFacts * size);

/** True if a block has a date among short lines and stands level with text rather than with another title. */
function isFacts(block: readonly [FullRow, ...FullRow[]], text: readonly Segment[]): boolean {
  const lines = block.map(row => row.map(segment => segment.text).join(' '));
  const [[first]] = block;
  if (block.length < LINES.leastFacts || block.length > LINES.mostFacts) return false;
  if (lines.some(line => line.length > LETTERS.fact)) return false;
  const dates = lines.filter(line => isDatePiece(line) || holdsRange(line));
  const beside = besideOf(first, text);
  return dates.length > 0 && dates.length < lines.length && beside !== undefined && isText(beside);
}

const isItem = ({ text }: Segment): boolean => bulletEnd(text) >= 0 || /[.!]$/.test(text);

const isText = (segment: Segment): boolean =>
  bulletEnd(segment.text) >= 0 ||
  (segment.runs.every(({ weight }) => weight < BOLD_FROM) &&
    (segment.text.length >= LETTERS.text || isItem(segment)) &&
    !holdsRange(segment.text));
