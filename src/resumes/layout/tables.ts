import { at } from '../../core/text/at.ts';
import { pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { boxAround } from '../pdf/box-around.ts';
import type { PageContent, Rule, Run } from '../pdf/page-content.ts';
import { LINES, MOST, POINTS, SHARES } from './thresholds.ts';

/** A ruled table: its box, and the positions of the rules between its columns and between its rows. */
export type Table = {
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
};

/** Finds a page's ruled tables: at least three level and three upright rules that touch, with short text side by side in two or more rows. */
export function findTables({ rules, runs }: Pick<PageContent, 'rules' | 'runs'>): readonly Table[] {
  const level = distinct(rules.filter(rule => !rule.isVertical && rule.x2 - rule.x1 > POINTS.shortRule));
  const upright = distinct(rules.filter(rule => rule.isVertical && rule.y2 - rule.y1 > POINTS.shortRule / 2));
  return connected([...level, ...upright]).flatMap(group =>
    isGrid(group) && holdsCells(group, runs) ? [tableOf(group)] : [],
  );
}

function tableOf(group: readonly Rule[]): Table {
  const box = boxAround(group.map(({ x1, y1, x2, y2 }): Box => [x1, y1, x2 - x1, y2 - y1]));
  const [, , width, height] = box;
  const ruledFor = (isVertical: boolean, at: number): number =>
    group
      .filter(rule => rule.isVertical === isVertical)
      .filter(({ x1, y1 }) => Math.abs((isVertical ? x1 : y1) - at) <= POINTS.sameEdge)
      .reduce((sum, { x1, x2, y1, y2 }) => sum + (isVertical ? y2 - y1 : x2 - x1), 0);
  const through = (isVertical: boolean, length: number): readonly number[] =>
    edgesOf(
      group.filter(rule => rule.isVertical === isVertical).map(({ x1, y1 }) => (isVertical ? x1 : y1)),
    ).filter(at => ruledFor(isVertical, at) >= SHARES.ruled * length);
  return { box, columns: through(true, height), rows: through(false, width) };
}

function isGrid(group: readonly Rule[]): boolean {
  const level = group.filter(rule => !rule.isVertical);
  const upright = group.filter(rule => rule.isVertical);
  const junctions = upright.reduce((sum, v) => sum + level.filter(h => meet(h, v)).length, 0);
  return (
    edgesOf(upright.map(rule => rule.x1)).length >= 3 &&
    edgesOf(level.map(rule => rule.y1)).length >= 3 &&
    junctions >= 6
  );
}

/** True if enough rows have text in at least two cells, and no cell has more than a few lines. */
function holdsCells(group: readonly Rule[], runs: readonly Run[]): boolean {
  const edges = edgesOf(group.filter(rule => rule.isVertical).map(rule => rule.x1));
  const lines = edgesOf(group.filter(rule => !rule.isVertical).map(rule => rule.y1));
  const rows = pairsOf(lines).filter(([top, bottom]) => {
    const own = runs.filter(({ y }) => y > top && y <= bottom + 1);
    const cells = pairsOf(edges).map(([left, right]) => {
      const inside = own.filter(({ x }) => x > left - POINTS.meet && x < right);
      return new Set(inside.map(({ y }) => Math.round(y))).size;
    });
    return cells.filter(count => count > 0).length >= 2 && Math.max(...cells) <= LINES.cell;
  });
  return rows.length >= LINES.ruledTable;
}

/** Groups of rules that touch, directly or through others. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const seed of rules) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (const rule of group) {
      for (const other of left) {
        if (touch(rule, other)) {
          left.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.isVertical === b.isVertical) return areInLine(a, b);
  return a.isVertical ? meet(b, a) : meet(a, b);
}

/** True if two rules are pieces of one, drawn cell by cell. */
function areInLine(a: Rule, b: Rule): boolean {
  const isClose = (from: number, to: number) => Math.abs(from - to) < 1;
  return a.isVertical
    ? isClose(a.x1, b.x1) && a.y1 <= b.y2 + 1 && b.y1 <= a.y2 + 1
    : isClose(a.y1, b.y1) && a.x1 <= b.x2 + 1 && b.x1 <= a.x2 + 1;
}

function meet(h: Rule, v: Rule): boolean {
  return (
    v.x1 >= h.x1 - POINTS.meet &&
    v.x1 <= h.x2 + POINTS.meet &&
    h.y1 >= v.y1 - POINTS.meet &&
    h.y1 <= v.y2 + POINTS.meet
  );
}

/** Drops rules that lie on one another. */
function distinct(rules: readonly Rule[]): readonly Rule[] {
  const keyOf = ({ x1, y1, x2, y2 }: Rule) => [x1, y1, x2, y2].map(Math.round).join();
  return [...new Map(rules.map(rule => [keyOf(rule), rule])).values()].slice(0, MOST.rules);
}

/** The positions of rules in order; positions close together are listed once. */
function edgesOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - at(sorted, index - 1) > POINTS.sameEdge);
}
