import { BIAS, type Features, type LinearModel } from '../../src/core/models/linear-model.ts';
import { STEPS } from './write-model.ts';

const OFTEN = 70;
const SLIGHT = 0.1;

/**
 * The model without small weights, and with the others in whole steps. A rare feature must have a larger weight to be kept. This halves the size,
 * and results on other documents stay as good. If there are two labels, only their difference counts, so only the second has weights.
 */
export function plain<Model extends LinearModel>(model: Model, rows: readonly Features[]): Model {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = [...model.weights.keys()].map(name => {
    const whole = model.weights.get(name) ?? new Float64Array();
    const [first = 0, second = 0] = whole;
    const row = model.labels.length === 2 ? Float64Array.of(0, second - first) : whole;
    if (name === BIAS) return [name, row] as const;
    const share = Math.sqrt(Math.min(counts.get(name) ?? 1, OFTEN) / OFTEN);
    return [
      name,
      row.map(weight => (Math.abs(weight) * share < SLIGHT ? 0 : Math.round(weight * STEPS) / STEPS)),
    ] as const;
  });
  return { ...model, weights: new Map(weights) };
}
