import { type ChainModel, START, TRANSITION } from '../../src/core/models/chain-model.ts';
import type { Features } from '../../src/core/models/linear-model.ts';
import { indexFeatures, numbersOf } from './feature-index.ts';
import { addRow, addSlopes, type FitOptions, penalty } from './fit-linear.ts';
import { minimise } from './minimise.ts';

/** The rows of a document in order: the features and the label of each. `weight` is 1 if absent. */
export type Sequence = {
  readonly rows: readonly Features[];
  readonly labels: readonly string[];
  readonly weight?: number;
};

/** Fits a linear-chain conditional random field with L2 to labelled sequences, starting at the weights of `known`. Deterministic. */
export function fitChain(
  labels: readonly string[],
  sequences: readonly Sequence[],
  { l2, least, iterations }: FitOptions,
  known?: ChainModel,
): ChainModel {
  const size = labels.length;
  const index = indexFeatures(
    sequences.flatMap(({ rows }) => rows),
    least,
  );
  const documents = sequences
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, labels: gold, weight = 1 }) => ({
      weight,
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
    known && startOf(known, index, tail),
  );
  const transitions = [...labels, START].map((_, from) =>
    weights.slice(tail + from * size, tail + (from + 1) * size),
  );
  const named = new Map([...index].map(([name, row]) => [name, weights.slice(row * size, (row + 1) * size)]));
  for (const [from, row] of transitions.entries()) named.set(TRANSITION + (labels[from] ?? START), row);
  return { labels, weights: named, transitions };
}

function startOf(
  { weights, transitions, labels }: ChainModel,
  index: ReadonlyMap<string, number>,
  tail: number,
) {
  const size = labels.length;
  const start = new Float64Array(tail + (size + 1) * size);
  for (const [name, row] of index) start.set(weights.get(name) ?? [], row * size);
  for (const [from, row] of transitions.entries()) start.set(row, tail + from * size);
  return start;
}

type Document = {
  readonly weight: number;
  readonly rows: readonly Int32Array[];
  readonly gold: readonly number[];
};

/**
 * Returns the negative log-likelihood of one document, and adds its gradient. The forward and backward passes multiply exponentials and scale
 * each row to a sum of 1. This is many times faster than adding logarithms.
 */
function addDocument(
  { rows, gold, weight }: Document,
  point: Float64Array,
  gradient: Float64Array,
  size: number,
  tail: number,
) {
  const steps = point.subarray(tail).map(Math.exp);
  const powers = new Float64Array(rows.length * size);
  let loss = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const sum = powers.subarray(row * size, (row + 1) * size);
    for (const at of rows[row]!) addRow(sum, point, at * size);
    const before = row === 0 ? size : gold[row - 1]!;
    const most = Math.max(...sum);
    loss += most - sum[gold[row]!]! - point[tail + before * size + gold[row]!]!;
    gradient[tail + before * size + gold[row]!]! -= weight;
    for (let k = 0; k < size; k += 1) sum[k] = Math.exp(sum[k]! - most);
  }
  const { forward, scales } = forwardOf(powers, steps, size);
  for (const scale of scales) loss += Math.log(scale);
  // For each label, the weight of everything after the row. Nothing follows the last row.
  let backward = new Float64Array(size).fill(1);
  const ahead = new Float64Array(size);
  const slopes = new Float64Array(size);
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let to = 0; to < size; to += 1) {
      const chance = forward[row * size + to]! * backward[to]!;
      slopes[to] = weight * (chance - (to === gold[row]! ? 1 : 0));
      ahead[to] = (powers[row * size + to]! * backward[to]!) / scales[row]!;
    }
    addSlopes(gradient, rows[row]!, slopes);
    const next = new Float64Array(size);
    for (let from = row === 0 ? size : 0; from < (row === 0 ? size + 1 : size); from += 1) {
      const before = row === 0 ? 1 : forward[(row - 1) * size + from]!;
      for (let to = 0; to < size; to += 1) {
        const flow = steps[from * size + to]! * ahead[to]!;
        if (row > 0) next[from]! += flow;
        gradient[tail + from * size + to]! += weight * before * flow;
      }
    }
    backward = next;
  }
  return weight * loss;
}

function forwardOf(powers: Float64Array, steps: Float64Array, size: number) {
  const forward = new Float64Array(powers.length);
  const scales = new Float64Array(powers.length / size);
  for (let row = 0; row < scales.length; row += 1) {
    const here = forward.subarray(row * size, (row + 1) * size);
    for (let from = row === 0 ? size : 0; from < (row === 0 ? size + 1 : size); from += 1) {
      const before = row === 0 ? 1 : forward[(row - 1) * size + from]!;
      for (let to = 0; to < size; to += 1) here[to]! += before * steps[from * size + to]!;
    }
    let sum = 0;
    for (let to = 0; to < size; to += 1) sum += here[to]! *= powers[row * size + to]!;
    for (let to = 0; to < size; to += 1) here[to]! /= sum;
    scales[row] = sum;
  }
  return { forward, scales };
}
