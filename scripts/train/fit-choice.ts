import type { Features, LinearModel } from '../../src/core/models/linear-model.ts';
import { indexFeatures, numbersOf } from './feature-index.ts';
import { type FitOptions, logSum, penalty } from './fit-linear.ts';
import { minimise } from './minimise.ts';

/** Several options, and which of them are right. Choices in which none or all are right are not used. */
export type Choice = { readonly ways: readonly Features[]; readonly isRight: readonly boolean[] };

/** Fits weights that give the right options a higher score than the others of the same choice (conditional logit, L2). Deterministic. */
export function fitChoice(
  label: string,
  choices: readonly Choice[],
  { l2, least, iterations }: FitOptions,
): LinearModel {
  const index = indexFeatures(
    choices.flatMap(({ ways }) => ways),
    least,
  );
  const groups = choices
    .filter(({ isRight }) => isRight.includes(true) && isRight.includes(false))
    .map(({ ways, isRight }) => ({ rows: ways.map(way => numbersOf(way, index)), isRight }));
  const weights = minimise(
    index.size,
    (point, gradient) => {
      let loss = penalty(point, gradient, l2, 1);
      for (const { rows, isRight } of groups) {
        const scores = Float64Array.from(rows, row => row.reduce((sum, at) => sum + point[at]!, 0));
        const whole = logSum(scores);
        const right = logSum(scores.filter((_, at) => isRight[at]));
        loss += whole - right;
        for (const [way, row] of rows.entries()) {
          const slope = Math.exp(scores[way]! - whole) - (isRight[way] ? Math.exp(scores[way]! - right) : 0);
          for (const at of row) gradient[at]! += slope;
        }
      }
      return loss;
    },
    iterations,
  );
  return {
    labels: [label],
    weights: new Map([...index].map(([name, at]) => [name, weights.slice(at, at + 1)])),
  };
}
