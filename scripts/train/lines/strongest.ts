import type { Features, LinearModel } from '../../../src/core/models/linear-model.ts';

/** The features that say most: by the size of their weights and by how often they hold. */
export function strongest(model: LinearModel, rows: readonly Features[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const strength = ([name, row]: readonly [string, Float64Array]) =>
    row.reduce((sum, weight) => sum + weight * weight, 0) * Math.sqrt(Math.min(counts.get(name) ?? 1, 50));
  const sorted = [...model.weights].sort((a, b) => strength(b) - strength(a));
  return new Set(sorted.slice(0, most).map(([name]) => name));
}
