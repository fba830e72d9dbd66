import { findDates } from '../../core/text/find-dates.ts';
import type { Box } from '../../core/types.ts';
import type { Rule } from '../pdf/page-ink.ts';
import type { Row, Segment } from './segments.ts';

/**
 * Text set like a table without a table's upright rules: cells under one another in three or more columns, below a row of
 * bold titles or between level rules; or in two columns with a rule between all rows. Rows of dates are entries.
 */
export function findGrids(rows: readonly Row[], rules: readonly Rule[]): readonly Box[] {
  const level = rules.filter(rule => !rule.isVertical);
  return alignedRuns(rows).flatMap(run => {
    const box = boxOf(run);
    const inside = rulesAcross(level, box);
    const columns = run[0]?.length ?? 0;
    if (hasDates(run)) return [];
    const isGrid = columns >= 3 ? hasTitles(run) || isRuled(inside, run) : isRuledThroughout(inside, run);
    return isGrid ? [box] : [];
  });
}

const leastRows = 3;
const sameEdge = 3;
const widestStep = 2.8;

/** The longest stretches of rows whose segments stand under one another. */
function alignedRuns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && isNext(run, row)) run.push(row);
    else runs.push(row.length >= 2 ? [row] : []);
  }
  return runs.filter(run => run.length >= leastRows);
}

function isNext(run: readonly Row[], row: Row): boolean {
  const [first, before] = [run[0], run.at(-1)?.[0]];
  const [start] = row;
  if (!first || !before || !start || row.length !== first.length || start.page !== before.page) return false;
  const isNear = start.y - before.y < widestStep * Math.max(start.size, before.size);
  return isNear && row.every((segment, index) => isUnder(segment, first[index]));
}

/** One left edge, right edge or middle. */
function isUnder(segment: Segment, above: Segment | undefined): boolean {
  if (!above) return false;
  const differences = [
    segment.x - above.x,
    segment.right - above.right,
    (segment.x + segment.right - above.x - above.right) / 2,
  ];
  return differences.some(difference => Math.abs(difference) < sameEdge);
}

const boldFrom = 600;
const isBold = (segment: Segment): boolean => segment.runs.every(run => run.weight >= boldFrom);

/** Titles over the columns: a bold row, and no bold under it but for the names of the rows. */
function hasTitles([titles, ...others]: readonly Row[]): boolean {
  return titles?.every(isBold) === true && !others.some(row => row.slice(1).some(isBold));
}

/** A rule under the titles, and one above or below it all. */
function isRuled(inside: readonly number[], run: readonly Row[]): boolean {
  const [first, last] = [run[0]?.[0]?.y ?? 0, run.at(-1)?.[0]?.y ?? 0];
  return inside.length >= 2 && inside.some(y => y > first && y < last);
}

/** A rule between every two rows. */
function isRuledThroughout(inside: readonly number[], run: readonly Row[]): boolean {
  const baselines = run.map(row => row[0]?.y ?? 0);
  return baselines.slice(1).every((y, index) => inside.some(at => at > (baselines[index] ?? 0) && at < y));
}

function hasDates(rows: readonly Row[]): boolean {
  return rows.some(row => row.slice(1).some(({ text }) => findDates(text).some(date => date.from !== null)));
}

/** Where rules cross the whole width of a box. */
function rulesAcross(level: readonly Rule[], [x, y, width, height]: Box): readonly number[] {
  const around = 10;
  return level
    .filter(rule => rule.y1 > y - around && rule.y1 < y + height + around)
    .filter(rule => rule.x1 <= x + sameEdge && rule.x2 >= x + width - sameEdge)
    .map(rule => rule.y1);
}

function boxOf(rows: readonly Row[]): Box {
  const segments = rows.flat();
  const [left, top] = [Math.min(...segments.map(s => s.x)), Math.min(...segments.map(s => s.y - s.size))];
  const right = Math.max(...segments.map(s => s.right));
  const bottom = Math.max(...segments.map(s => s.y + s.size * 0.25));
  return [left, top, right - left, bottom - top];
}
