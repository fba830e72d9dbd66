import type { Features, LinearModel } from '../../src/core/models/linear-model.ts';
import { indexFeatures, numbersOf } from './feature-index.ts';
import { minimise } from './minimise.ts';

/** A labelled example. `weight` is 1 if absent. */
export type Example = { readonly features: Features; readonly label: string; readonly weight?: number };

/** How a model is fitted: the strength of L2, the least number of rows with a feature, the greatest number of rounds. */
export type FitOptions = { readonly l2: number; readonly least: number; readonly iterations: number };

const NEXT_TO_NOTHING = 1e-5;

/** Fits multinomial logistic regression with L2. Deterministic: the same examples give the same weights. */
export function fitLinear(
  labels: readonly string[],
  examples: readonly Example[],
  { l2, least, iterations }: FitOptions,
): LinearModel {
  const index = indexFeatures(
    examples.map(({ features }) => features),
    least,
  );
  const size = labels.length;
  const rows = examples.map(example => ({
    at: numbersOf(example.features, index),
    label: labels.indexOf(example.label),
    weight: example.weight ?? 1,
  }));
  const scores = new Float64Array(size);
  const weights = minimise(
    index.size * size,
    (point, gradient) => {
      let loss = penalty(point, gradient, l2, size);
      for (const { at, label, weight } of rows) {
        scores.fill(0);
        for (const row of at) addRow(scores, point, row * size);
        const whole = logSum(scores);
        loss += weight * (whole - scores[label]!);
        for (let k = 0; k < size; k += 1)
          scores[k] = weight * (Math.exp(scores[k]! - whole) - (k === label ? 1 : 0));
        addSlopes(gradient, at, scores);
      }
      return loss;
    },
    iterations,
  );
  return {
    labels,
    weights: new Map([...index].map(([name, row]) => [name, weights.slice(row * size, (row + 1) * size)])),
  };
}

/** Adds the weights of one feature to scores. */
export function addRow(scores: Float64Array, point: Float64Array, from: number): void {
  for (let k = 0; k < scores.length; k += 1) scores[k]! += point[from + k]!;
}

/** Adds the slopes of the labels to the gradient of each feature in a row. Skips the labels whose slope is almost zero, which are most. */
export function addSlopes(gradient: Float64Array, row: Int32Array, slopes: Float64Array): void {
  const size = slopes.length;
  for (let k = 0; k < size; k += 1) {
    const slope = slopes[k]!;
    if (Math.abs(slope) < NEXT_TO_NOTHING) continue;
    for (let at = 0; at < row.length; at += 1) gradient[row[at]! * size + k]! += slope;
  }
}

/** Returns the L2 term and overwrites `gradient` with its gradient. The first `free` weights, those of the bias, are not penalised. */
export function penalty(point: Float64Array, gradient: Float64Array, l2: number, free: number): number {
  let sum = 0;
  for (let at = 0; at < point.length; at += 1) {
    const strength = at < free ? 0 : l2;
    sum += 0.5 * strength * point[at]! * point[at]!;
    gradient[at] = strength * point[at]!;
  }
  return sum;
}

/** log(Σ exp(x)), safe for large numbers. */
export function logSum(numbers: Float64Array): number {
  const most = Math.max(...numbers);
  let sum = 0;
  for (const number of numbers) sum += Math.exp(number - most);
  return most + Math.log(sum);
}
