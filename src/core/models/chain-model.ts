import type { Features, LinearModel, Verdict } from './linear-model.ts';
import { readModel, scoresOf } from './linear-model.ts';

/** A linear chain: a linear scorer, and what it is worth for one label to follow another. */
export type ChainModel = LinearModel & {
  /** `[from][to]`; the last row, at `labels.length`, is the start. */
  readonly transitions: readonly Float64Array[];
};

/** Names the features that hold the weights of “`from` is followed by all labels” in committed data. */
export const TRANSITION = 'after=';
/** Stands for what comes before the first row. */
export const START = '<start>';

/** Reads committed weights as `readModel` does; rows called `after=LABEL` are the transitions. */
export function readChainModel(data: string): ChainModel {
  const model = readModel(data);
  const none = new Float64Array(model.labels.length);
  const transitions = [...model.labels, START].map(from => model.weights.get(TRANSITION + from) ?? none);
  return { ...model, transitions };
}

/** The likeliest sequence of labels for rows in order (Viterbi), each with its own probability (forward and backward). */
export function decode(model: ChainModel, rows: readonly Features[]): readonly Verdict[] {
  if (rows.length === 0) return [];
  const scores = rows.map(features => scoresOf(model, features));
  const path = bestPath(scores, model.transitions);
  const marginals = marginalsOf(scores, model.transitions);
  return path.map((label, row) => ({
    label: model.labels[label] as string,
    probability: marginals[row]?.[label] ?? 0,
  }));
}

/** The indexes of the labels of the best sequence. `transitions` are as in the model, the start last. */
export function bestPath(
  scores: readonly Float64Array[],
  transitions: readonly Float64Array[],
): readonly number[] {
  const size = transitions.length - 1;
  const back: Int16Array[] = [];
  let best = addStart(scores, transitions);
  for (const row of scores.slice(1)) {
    const next = new Float64Array(size);
    const from = new Int16Array(size);
    for (let to = 0; to < size; to += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < size; label += 1) {
        const score = (best[label] as number) + (transitions[label]?.[to] as number);
        if (score > most) {
          most = score;
          from[to] = label;
        }
      }
      next[to] = most + (row[to] as number);
    }
    back.push(from);
    best = next;
  }
  let label = best.indexOf(Math.max(...best));
  const path = [label];
  for (const from of back.reverse()) {
    label = from[label] as number;
    path.push(label);
  }
  return path.reverse();
}

function addStart(scores: readonly Float64Array[], transitions: readonly Float64Array[]): Float64Array {
  const start = transitions[transitions.length - 1] as Float64Array;
  return (scores[0] as Float64Array).map((score, label) => score + (start[label] as number));
}

/** The probability of every label in every row, over all sequences. */
export function marginalsOf(
  scores: readonly Float64Array[],
  transitions: readonly Float64Array[],
): readonly Float64Array[] {
  const { forward, backward } = passes(scores, transitions);
  return forward.map((row, at) =>
    normalised(row.map((value, label) => value * (backward[at]?.[label] as number))),
  );
}

/** Both passes over the powers of the scores, every row scaled to a sum of 1 so that nothing runs over. */
function passes(scores: readonly Float64Array[], transitions: readonly Float64Array[]) {
  const size = transitions.length - 1;
  const powers = transitions.map(row => row.map(Math.exp));
  const lifted = scores.map(row => {
    const most = Math.max(...row);
    return row.map(score => Math.exp(score - most));
  });
  const forward = [
    normalised((lifted[0] as Float64Array).map((x, to) => x * (powers[size]?.[to] as number))),
  ];
  for (let row = 1; row < scores.length; row += 1) {
    const before = forward[row - 1] as Float64Array;
    const sums = new Float64Array(size);
    for (let from = 0; from < size; from += 1)
      addScaled(sums, powers[from] as Float64Array, before[from] as number);
    forward.push(normalised(sums.map((sum, to) => sum * (lifted[row]?.[to] as number))));
  }
  const backward: Float64Array[] = new Array(scores.length);
  backward[scores.length - 1] = new Float64Array(size).fill(1 / size);
  for (let row = scores.length - 2; row >= 0; row -= 1) {
    const after = (backward[row + 1] as Float64Array).map((x, to) => x * (lifted[row + 1]?.[to] as number));
    backward[row] = normalised(
      new Float64Array(size).map((_, from) => dot(powers[from] as Float64Array, after)),
    );
  }
  return { forward, backward };
}

function addScaled(sums: Float64Array, row: Float64Array, by: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (row[at] as number) * by;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function normalised(row: Float64Array): Float64Array {
  const sum = row.reduce((a, b) => a + b, 0) || 1;
  return row.map(value => value / sum);
}
