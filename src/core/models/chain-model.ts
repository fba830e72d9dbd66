import { at } from '../text/at.ts';
import {
  type Features,
  indexOfLargest,
  type LinearModel,
  powersOf,
  scoresOf,
  type Verdict,
} from './linear-model.ts';

/** A linear chain: a linear scorer with weights for each pair of labels in sequence. */
export type ChainModel = LinearModel & {
  /** `[from][to]`; the last row, at index `labels.length`, is the start. */
  readonly transitions: readonly Float64Array[];
};

/** Begins the names of features whose weights are those of every label after the named one. */
export const TRANSITION = 'after=';
/** The name of the label before the first row. */
export const START = '<start>';

/** A model as a chain: its rows named `after=LABEL` are the transitions. */
export function asChain<Model extends LinearModel>(model: Model): Model & ChainModel {
  const none = new Float64Array(model.labels.length);
  const transitions = [...model.labels, START].map(from => model.weights.get(TRANSITION + from) ?? none);
  return { ...model, transitions };
}

/** The likeliest sequence of labels for rows in order (Viterbi algorithm), each with its own probability (forward-backward algorithm). */
export function decode(model: ChainModel, rows: readonly Features[]): readonly Verdict[] {
  if (rows.length === 0) return [];
  const scores = rows.map(features => scoresOf(model, features));
  const path = bestPath(scores, model.transitions);
  const marginals = marginalsOf(scores, model.transitions);
  return path.map((label, row) => ({
    label: model.labels[label] as string,
    probability: at(at(marginals, row), label),
  }));
}

/** The indexes of the labels in the best sequence. `transitions` are as in the model, with the start last. */
export function bestPath(
  scores: readonly Float64Array[],
  transitions: readonly Float64Array[],
): readonly number[] {
  const size = transitions.length - 1;
  const steps = flat(transitions);
  const back = new Uint8Array(scores.length * size);
  let best: Float64Array = addStart(scores, transitions);
  let next: Float64Array = new Float64Array(size);
  for (let row = 1; row < scores.length; row += 1) {
    const own = scores[row] as Float64Array;
    next.fill(Number.NEGATIVE_INFINITY);
    for (let from = 0; from < size; from += 1) {
      const before = best[from] as number;
      for (let to = 0; to < size; to += 1) {
        const score = before + (steps[from * size + to] as number);
        if (score <= (next[to] as number)) continue;
        next[to] = score;
        back[row * size + to] = from;
      }
    }
    for (let to = 0; to < size; to += 1) next[to] = (next[to] as number) + (own[to] as number);
    [best, next] = [next, best];
  }
  let label = indexOfLargest(best);
  const path = [label];
  for (let row = scores.length - 1; row > 0; row -= 1) {
    label = back[row * size + label] as number;
    path.push(label);
  }
  return path.reverse();
}

const flat = (rows: readonly Float64Array[]): Float64Array =>
  Float64Array.from(rows.flatMap(row => [...row]));

function addStart(scores: readonly Float64Array[], transitions: readonly Float64Array[]): Float64Array {
  const start = transitions[transitions.length - 1] as Float64Array;
  return (scores[0] as Float64Array).map((score, label) => score + (start[label] as number));
}

/** The probability of every label in every row, over all sequences. */
export function marginalsOf(
  scores: readonly Float64Array[],
  transitions: readonly Float64Array[],
): readonly Float64Array[] {
  const size = transitions.length - 1;
  const steps = flat(transitions).map(Math.exp);
  const powers = scores.map(powersOf);
  const forward = forwardOf(powers, steps, size);
  // The weight of everything after a row, for each label; 1 for the last row, as nothing follows.
  let ahead = new Float64Array(size).fill(1);
  for (let row = scores.length - 1; row >= 0; row -= 1) {
    const own = forward[row] as Float64Array;
    const power = powers[row] as Float64Array;
    const next = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      own[at] = (own[at] as number) * (ahead[at] as number);
      power[at] = (power[at] as number) * (ahead[at] as number);
    }
    for (let from = 0; from < size; from += 1) {
      let sum = 0;
      for (let to = 0; to < size; to += 1) sum += (steps[from * size + to] as number) * (power[to] as number);
      next[from] = sum;
    }
    scaleToOne(own);
    scaleToOne(next);
    ahead = next;
  }
  return forward;
}

/** The weight of everything up to each row, including it, scaled to a sum of 1 per row. */
function forwardOf(powers: readonly Float64Array[], steps: Float64Array, size: number): Float64Array[] {
  const forward: Float64Array[] = [];
  for (const [row, power] of powers.entries()) {
    const own = row === 0 ? steps.slice(size * size) : new Float64Array(size);
    const before = forward[row - 1];
    for (let from = 0; before && from < size; from += 1) {
      const share = before[from] as number;
      for (let to = 0; to < size; to += 1)
        own[to] = (own[to] as number) + share * (steps[from * size + to] as number);
    }
    for (let to = 0; to < size; to += 1) own[to] = (own[to] as number) * (power[to] as number);
    scaleToOne(own);
    forward.push(own);
  }
  return forward;
}

function scaleToOne(row: Float64Array): void {
  const sum = row.reduce((a, b) => a + b, 0) || 1;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] as number) / sum;
}
