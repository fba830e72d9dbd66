import type { Features, LinearModel } from '../../../src/core/models/linear-model.ts';

/** The strongest features, by the size of their weights and by how often they occur. */
export function strongest(model: LinearModel, rows: readonly Features[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const strength = (name: string) =>
    (model.weights.get(name) ?? new Float64Array()).reduce((sum, weight) => sum + weight * weight, 0) *
    Math.sqrt(Math.min(counts.get(name) ?? 1, 50));
  const strengths = new Map([...model.weights.keys()].map(name => [name, strength(name)]));
  const sorted = [...strengths].sort(([, one], [, other]) => other - one);
  return new Set(sorted.slice(0, most).map(([name]) => name));
}
