import { at } from '../text/at.ts';

/** The names of the features of one thing (`w=experience`, `in=heading:must`). Numbers are turned into ranges in code. */
export type Features = readonly string[];

/** A multi-class linear scorer: each feature has one weight for each label, in the order of `labels`. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly weights: Pick<ReadonlyMap<string, Float64Array>, 'get' | 'keys'>;
};

/** A label with its probability among all labels, 0 to 1. */
export type Verdict<Label extends string = string> = { readonly label: Label; readonly probability: number };

/** What one feature added to the score of a label. */
export type Reason = { readonly feature: string; readonly weight: number };

/** The feature that everything has. */
export const BIAS = 'bias';

/** Adds up the weights of features to one score for each label. Features that the model does not know weigh nothing. */
export function scoresOf(model: LinearModel, features: Features): Float64Array {
  const scores = new Float64Array(model.labels.length);
  addWeights(scores, model.weights.get(BIAS));
  for (const feature of features) addWeights(scores, model.weights.get(feature));
  return scores;
}

/** Adds the weights of one feature, if the model has it, to the scores of the labels. */
export function addWeights(scores: Float64Array, row: Float64Array | undefined): void {
  if (!row) return;
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) + (row[at] as number);
}

/** The probability of every label, in the order of `labels`. */
export const probabilitiesOf = (model: LinearModel, features: Features): Float64Array =>
  toProbabilities(scoresOf(model, features));

/** The chance of the second label of a model with two labels, 0 to 1. */
export const chanceOf = (model: LinearModel, features: Features): number =>
  at(probabilitiesOf(model, features), 1);

/** The exponentials of a row's scores, relative to the largest so that none overflows. */
export function powersOf(scores: Float64Array): Float64Array {
  const most = scores[indexOfLargest(scores)] as number;
  return scores.map(score => Math.exp(score - most));
}

/** Turns scores into probabilities (softmax). */
export function toProbabilities(scores: Float64Array): Float64Array {
  const powers = powersOf(scores);
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map(power => power / sum);
}

/** The likeliest label, the first of equals. */
export function classify(model: LinearModel, features: Features): Verdict {
  const probabilities = probabilitiesOf(model, features);
  const best = indexOfLargest(probabilities);
  return { label: model.labels[best] as string, probability: probabilities[best] as number };
}

/** How many of the limits, in rising order, a value reaches: turns numbers into features by range. */
export function limitsReached(value: number, limits: readonly number[]): number {
  const next = limits.findIndex(limit => value < limit);
  return next < 0 ? limits.length : next;
}

/** The index of the largest number; the first of equals. */
export function indexOfLargest(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] as number) > (numbers[best] as number)) best = at;
  }
  return best;
}

/** How much each feature favours a label over the mean of all labels, the strongest first; negative if it speaks against the label. */
export function explain(model: LinearModel, features: Features, label: string): readonly Reason[] {
  const index = model.labels.indexOf(label);
  return [BIAS, ...features]
    .flatMap(feature => {
      const row = model.weights.get(feature);
      if (!row) return [];
      const mean = row.reduce((a, b) => a + b, 0) / row.length;
      return [{ feature, weight: (row[index] as number) - mean }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
