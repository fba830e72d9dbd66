import { type ChainModel, START, TRANSITION } from '../../src/core/models/chain-model.ts';
import type { Features } from '../../src/core/models/linear-model.ts';
import { indexFeatures, numbersOf } from './feature-index.ts';
import { type FitOptions, logSum, penalty } from './fit-linear.ts';
import { minimise } from './minimise.ts';

/** A document in order: the features of its rows, and the label of each. */
export type Sequence = { readonly rows: readonly Features[]; readonly labels: readonly string[] };

/** Fits a linear-chain conditional random field with L2 to labelled sequences. Deterministic. */
export function fitChain(
  labels: readonly string[],
  sequences: readonly Sequence[],
  { l2, least, iterations }: FitOptions,
): ChainModel {
  const size = labels.length;
  const index = indexFeatures(
    sequences.flatMap(({ rows }) => rows),
    least,
  );
  const documents = sequences
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, labels: gold }) => ({
      rows: rows.map(row => numbersOf(row, index)),
      gold: gold.map(label => labels.indexOf(label)),
    }));
  const tail = index.size * size;
  const weights = minimise(
    tail + (size + 1) * size,
    (point, gradient) => {
      let loss = penalty(point, gradient, l2, size);
      for (const document of documents) loss += addDocument(document, point, gradient, size, tail);
      return loss;
    },
    iterations,
  );
  const transitions = [...labels, START].map((_, from) =>
    weights.slice(tail + from * size, tail + (from + 1) * size),
  );
  const named = new Map([...index].map(([name, row]) => [name, weights.slice(row * size, (row + 1) * size)]));
  for (const [from, row] of transitions.entries()) named.set(TRANSITION + (labels[from] ?? START), row);
  return { labels, weights: named, transitions };
}

type Document = { readonly rows: readonly Int32Array[]; readonly gold: readonly number[] };

/** The negative log-likelihood of one document; adds its gradient. All sums are in logarithms. */
function addDocument(
  { rows, gold }: Document,
  point: Float64Array,
  gradient: Float64Array,
  size: number,
  tail: number,
) {
  const scores = rows.map(row => {
    const sum = new Float64Array(size);
    for (const at of row) for (let k = 0; k < size; k += 1) sum[k]! += point[at * size + k]!;
    return sum;
  });
  const step = (from: number, to: number) => point[tail + from * size + to]!;
  const cell = new Float64Array(size);
  const forward = [scores[0]!.map((score, to) => score + step(size, to))];
  for (let row = 1; row < rows.length; row += 1) {
    const before = forward[row - 1]!;
    forward.push(
      scores[row]!.map((score, to) => {
        for (let from = 0; from < size; from += 1) cell[from] = before[from]! + step(from, to);
        return score + logSum(cell);
      }),
    );
  }
  const backward: Float64Array[] = new Array(rows.length);
  backward[rows.length - 1] = new Float64Array(size);
  for (let row = rows.length - 2; row >= 0; row -= 1) {
    const after = backward[row + 1]!;
    backward[row] = new Float64Array(size).map((_, from) => {
      for (let to = 0; to < size; to += 1) cell[to] = step(from, to) + scores[row + 1]![to]! + after[to]!;
      return logSum(cell);
    });
  }
  const whole = logSum(forward[rows.length - 1]!);
  let loss = whole;
  for (let row = 0; row < rows.length; row += 1) {
    const label = gold[row]!;
    const before = row === 0 ? size : gold[row - 1]!;
    loss -= scores[row]![label]! + step(before, label);
    gradient[tail + before * size + label]! -= 1;
    for (let to = 0; to < size; to += 1) {
      const slope = Math.exp(forward[row]![to]! + backward[row]![to]! - whole) - (to === label ? 1 : 0);
      for (const at of rows[row]!) gradient[at * size + to]! += slope;
      const ahead = scores[row]![to]! + backward[row]![to]! - whole;
      if (row === 0) gradient[tail + size * size + to]! += Math.exp(step(size, to) + ahead);
      else
        for (let from = 0; from < size; from += 1)
          gradient[tail + from * size + to]! += Math.exp(forward[row - 1]![from]! + step(from, to) + ahead);
    }
  }
  return loss;
}
