import { holdsRange } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import { pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { boxAround, overlap } from '../pdf/box-around.ts';
import { BOLD_FROM, type Rule } from '../pdf/page-content.ts';
import { isTableHead } from '../structure/table-head.ts';
import type { Row, Segment } from './segments.ts';
import { LINES, MOST, OF_SIZE, POINTS } from './thresholds.ts';

/** Finds text set like a table without upright rules: three or more columns under titles or between rules, or two columns with a rule between all rows. */
export function findGrids(rows: readonly Row[], rules: readonly Rule[]): readonly Box[] {
  const lying = rules.filter(rule => !rule.isVertical).slice(0, MOST.rules);
  const level = lying.filter(rule => !isTrack(rule, lying));
  const grids = alignedGrids(rows, level);
  return [...grids, ...framedGrids(rows, level).filter(box => !grids.some(grid => overlap(box, grid)))];
}

function alignedGrids(rows: readonly Row[], level: readonly Rule[]): readonly Box[] {
  return alignedRuns(rows).flatMap(({ full, all }) => {
    const box = boxOf(all);
    const inside = rulesAcross(level, box);
    const titles = at(full, 0);
    const isTitled = titles.length >= 3 && !holdsDate(titles) && (hasTitles(full) || isRuled(inside, full));
    if (!isTitled && full.some(holdsDate)) return [];
    return isTitled || (titles.length < 3 && isRuledThroughout(inside, full)) ? [box] : [];
  });
}

/** Finds tables as books set them: a rule, one row of titles, a rule of the same length, rows under the titles, and a last rule of the same length. */
function framedGrids(rows: readonly Row[], level: readonly Rule[]): readonly Box[] {
  const between = (above: Rule, below: Rule): readonly Row[] =>
    rows.filter(([first]) => first && first.y > above.y1 && first.y <= below.y1 && first.x < above.x2);
  return level.flatMap(top => {
    const [middle, ...lower] = level
      .filter(rule => rule.y1 > top.y1 + POINTS.sameCell && isAsLong(rule, top))
      .sort((a, b) => a.y1 - b.y1);
    const [titles, ...more] = middle ? between(top, middle) : [];
    if (!middle || !titles || more.length > 0 || titles.length < 2) return [];
    const body: Row[] = [];
    let above = middle;
    for (const below of lower) {
      const next = between(above, below);
      if (next.length === 0 || !next.every(row => row.every(cell => standsUnder(cell, titles)))) break;
      body.push(...next);
      above = below;
    }
    const isTable = body.filter(row => row.length >= 2).length >= LINES.ruledTable;
    return isTable ? [boxOf([titles, ...body])] : [];
  });
}

const isAsLong = (rule: Rule, other: Rule): boolean =>
  Math.abs(rule.x1 - other.x1) < POINTS.sameCell && Math.abs(rule.x2 - other.x2) < POINTS.sameCell;

/** True if a cell stands under a title, or names its row to the left of all titles. */
const standsUnder = (cell: Segment, titles: Row): boolean =>
  titles.some(title => isUnder(cell, title)) || cell.right < at(titles, 0).x;

/** True if a shorter rule lies on this one from its beginning on, like the level on a skill bar. */
const isTrack = (rule: Rule, rules: readonly Rule[]): boolean =>
  rules.some(
    ({ x1, x2, y1 }) =>
      Math.abs(y1 - rule.y1) < 1 &&
      Math.abs(x1 - rule.x1) < 1 &&
      x2 < rule.x2 - POINTS.sameCell &&
      x2 > x1 + POINTS.sameCell,
  );

/** Rows that stand under one another: `full` holds those with a cell in each column, `all` also the lines in which cells go on. */
type Run = { readonly full: Row[]; readonly all: Row[] };

/** The longest stretches of rows whose segments stand under one another. */
function alignedRuns(rows: readonly Row[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && isNext(run, row)) {
      run.all.push(row);
      if (row.length === run.full[0]?.length) run.full.push(row);
    } else runs.push(row.length >= 2 ? { full: [row], all: [row] } : { full: [], all: [] });
  }
  return runs.filter(({ full }) => full.length >= LINES.alignedTable);
}

function isNext({ full, all }: Run, row: Row): boolean {
  const [first, before] = [full[0], all.at(-1)?.[0]];
  const [start] = row;
  if (!first || !before || !start || row.length > first.length || start.page !== before.page) return false;
  const isNear = start.y - before.y < OF_SIZE.tableRow * Math.max(start.size, before.size);
  if (row.length === first.length)
    return isNear && row.every((segment, index) => isUnder(segment, first[index]));
  // In two columns only the second may wrap: text alone under the first is as often a heading.
  const isWrapped = first.length >= 3 || Math.abs(start.x - at(first, 0).x) >= POINTS.sameCell;
  return isNear && isWrapped && row.every(segment => goesOn(segment, first));
}

/** True if a segment continues a cell: it starts at the left edge of a column and ends before the next column. */
function goesOn(segment: Segment, columns: Row): boolean {
  const at = columns.findIndex(({ x }) => Math.abs(x - segment.x) < POINTS.sameCell);
  return at >= 0 && segment.right < (columns[at + 1]?.x ?? Infinity);
}

/** True if two segments share their left edge, right edge or middle. */
function isUnder(segment: Segment, above: Segment | undefined): boolean {
  if (!above) return false;
  const differences = [
    segment.x - above.x,
    segment.right - above.right,
    (segment.x + segment.right - above.x - above.right) / 2,
  ];
  return differences.some(difference => Math.abs(difference) < POINTS.sameCell);
}

const isBold = (segment: Segment): boolean => segment.runs.every(run => run.weight >= BOLD_FROM);

/** True if the first row holds titles of columns: by their words, or because it is bold and nothing under it is bold except the names of rows. */
function hasTitles([titles, ...others]: readonly Row[]): boolean {
  if (!titles) return false;
  if (isTableHead(titles.map(({ text }) => text))) return true;
  return titles.every(isBold) && !others.some(row => row.slice(1).some(isBold));
}

/** True if there are at least two rules, one of them between the first and the last row. */
function isRuled(inside: readonly number[], run: readonly Row[]): boolean {
  const [first, last] = [at(at(run, 0), 0).y, at(at(run, run.length - 1), 0).y];
  return inside.length >= 2 && inside.some(y => y > first && y < last);
}

/** True if a rule stands between every two rows. */
function isRuledThroughout(inside: readonly number[], run: readonly Row[]): boolean {
  const baselines = run.map(row => at(row, 0).y);
  return pairsOf(baselines).every(([above, y]) => inside.some(at => at > above && at < y));
}

const holdsDate = (row: Row): boolean => row.slice(1).some(({ text }) => holdsRange(text));

/** The heights of the rules in or near a box that cross its whole width. */
function rulesAcross(level: readonly Rule[], [x, y, width, height]: Box): readonly number[] {
  const around = 10;
  return level
    .filter(rule => rule.y1 > y - around && rule.y1 < y + height + around)
    .filter(rule => rule.x1 <= x + POINTS.sameCell && rule.x2 >= x + width - POINTS.sameCell)
    .map(rule => rule.y1);
}

const boxOf = (rows: readonly Row[]): Box =>
  boxAround(rows.flat().map(({ x, y, right, size }): Box => [x, y - size, right - x, size * 1.25]));
