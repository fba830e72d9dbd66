import type { Rule } from '../pdf/page-ink.ts';

const slack = 2.5;
const longEnough = 12;

/** Ruled tables on a page: at least three upright rules that meet at least three level ones at six points or more. */
export function countTables(rules: readonly Rule[]): number {
  const level = distinct(rules.filter(rule => !rule.isVertical && rule.x2 - rule.x1 > longEnough));
  const upright = distinct(rules.filter(rule => rule.isVertical && rule.y2 - rule.y1 > longEnough / 2));
  const crossings = upright.map(v => level.filter(h => meet(h, v)));
  const touching = upright.filter((_, index) => (crossings[index]?.length ?? 0) >= 2);
  const xs = clusters(touching.map(rule => rule.x1));
  const ys = clusters(crossings.filter(met => met.length >= 2).flatMap(met => met.map(rule => rule.y1)));
  const junctions = crossings.reduce((sum, met) => sum + met.length, 0);
  return xs >= 3 && ys >= 3 && junctions >= 6 ? 1 : 0;
}

function meet(h: Rule, v: Rule): boolean {
  return v.x1 >= h.x1 - slack && v.x1 <= h.x2 + slack && h.y1 >= v.y1 - slack && h.y1 <= v.y2 + slack;
}

/** Without rules that lie on one another. */
function distinct(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>();
  return rules
    .filter(rule => {
      const key = [rule.x1, rule.y1, rule.x2, rule.y2].map(Math.round).join();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 600);
}

function clusters(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > 4).length;
}
