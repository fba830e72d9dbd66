import { BIAS, type Features } from '../../src/core/models/linear-model.ts';

/** Numbers the features that occur in at least `least` rows, the bias first. Rarer features are left out. */
export function indexFeatures(rows: Iterable<Features>, least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of new Set(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map([BIAS, ...kept.sort()].map((name, at) => [name, at]));
}

/** The numbers of a row's features, the bias included. */
export function numbersOf(row: Features, index: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from([BIAS, ...row].map(name => index.get(name) ?? -1).filter(at => at >= 0));
}
