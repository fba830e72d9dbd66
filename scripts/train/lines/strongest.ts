import type { Features, LinearModel } from '../../../src/core/models/linear-model.ts';
import { countsOf } from '../plain.ts';

/** The features that say most: by the size of their weights and by how often they hold. */
export function strongest(model: LinearModel, rows: readonly Features[], most: number): ReadonlySet<string> {
  const countOf = countsOf(rows, 50);
  const strength = (name: string) =>
    (model.weights.get(name) ?? new Float64Array()).reduce((sum, weight) => sum + weight * weight, 0) *
    Math.sqrt(countOf(name));
  const strengths = new Map([...model.weights.keys()].map(name => [name, strength(name)]));
  const sorted = [...strengths].sort(([, one], [, other]) => other - one);
  return new Set(sorted.slice(0, most).map(([name]) => name));
}
