import { at } from '../text/at.ts';
import { eachWeight, placesOf, unpackNames, valuesBegin } from './packed-rows.ts';

/** The names of what holds of one thing to be judged (`w=experience`, `in=heading:must`). Numbers are binned in code. */
export type Features = readonly string[];

/** A multi-class linear scorer: for every feature one weight a label, in the order of `labels`. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly weights: Pick<ReadonlyMap<string, Float64Array>, 'get' | 'keys'>;
};

/** The names of features by kind (what they begin with up to `=`), what follows sorted; all under '' where one text serves one model alone. */
export type NamesByKind = ReadonlyMap<string, readonly string[]>;

/** A model as it was committed: a row for each feature, in the order of their names. */
export type CommittedModel = LinearModel & {
  readonly names: NamesByKind;
  /** Tells the weights of a row that are not 0, each with the place of its label. */
  readonly eachWeight: (row: number, tell: (label: number, weight: number) => void) => void;
};

/** Among which sorted texts a feature is, by which of them, and the row of the first. */
type Among = (feature: string) => readonly [texts: readonly string[], text: string, firstRow: number];

/** A model’s committed text in its parts, as a script of many models has it: see `weightsTogether`. The places of a row are bits, one a label. */
export type ModelParts = readonly [
  head: string,
  names: NamesByKind,
  places: Int32Array,
  values: string,
  among: Among,
];

/** A verdict with its probability among all labels, 0 to 1. */
export type Verdict<Label extends string = string> = {
  readonly label: Label;
  readonly probability: number;
};

/** What one feature added to the score of a label. */
export type Reason = { readonly feature: string; readonly weight: number };

/** The feature that holds always. */
export const BIAS = 'bias';

/**
 * Opens committed weights: four blocks parted by an empty line. The step of all weights (`1/25`), and the labels; the features; for each
 * feature the labels that it weighs for; and then all weights, in whole steps, without a break. Alike stands by alike, as it packs best. The weights of a
 * feature are read when it is first met: a text meets few, and the first does not wait for the rest. Throws where the blocks are not of that form.
 */
export function readModel(data: string | ModelParts): CommittedModel {
  const [head, names, places, values, among] = typeof data === 'string' ? partsOf(data) : data;
  const [step = '', ...labels] = head.split('\n');
  if (!/^1\/\d+$/.test(step)) throw new Error(`Not a model: step ${step}`);
  const steps = Number(step.slice(2));
  const begins = valuesBegin(places, values);
  const ofRow: CommittedModel['eachWeight'] = (row, tell) =>
    eachWeight(places[row] as number, values, begins[row] as number, labels.length, (label, one) =>
      tell(label, one / steps),
    );
  const read: Float64Array[] = [];
  const get = (feature: string) => {
    const [texts, text, firstRow] = among(feature);
    const at = rowNamed(texts, text);
    if (texts[at] !== text) return undefined;
    const row = firstRow + at;
    const weights = read[row] ?? new Float64Array(labels.length);
    if (weights !== read[row])
      ofRow(row, (label, weight) => {
        weights[label] = weight;
      });
    read[row] = weights;
    return weights;
  };
  const all = () => Array.from(names, ([kind, words]) => words.map(word => kind + word)).flat();
  return { labels, names, eachWeight: ofRow, weights: { get, keys: () => all().values() } };
}

function partsOf(text: string): ModelParts {
  const [head = '', packed = '', signs = '', values = ''] = text.split('\n\n');
  const names = unpackNames(packed.split('\n'));
  const places = Int32Array.from(signs.split('\n'), placesOf);
  if (names.length !== places.length) throw new Error('Not a model: places');
  // Between values a line break says nothing.
  return [head, new Map([['', names]]), places, values.replaceAll('\n', ''), name => [names, name, 0]];
}

/** Where a name stands among sorted ones, or would. A map of thousands takes longer to fill than a text does to ask. */
function rowNamed(names: readonly string[], name: string): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] as string) < name) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds up the weights of features: one score a label. Features that the model does not know weigh nothing. */
export function scoresOf(model: LinearModel, features: Features): Float64Array {
  const scores = new Float64Array(model.labels.length);
  addWeights(scores, model.weights.get(BIAS));
  for (const feature of features) addWeights(scores, model.weights.get(feature));
  return scores;
}

/** Adds the weights of a feature, if the model has it, to the scores of the labels. */
export function addWeights(scores: Float64Array, row: Float64Array | undefined): void {
  if (!row) return;
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) + (row[at] as number);
}

/** The probability of every label, in the order of `labels`. */
export const probabilitiesOf = (model: LinearModel, features: Features): Float64Array =>
  toProbabilities(scoresOf(model, features));

/** How likely it is what a model of two labels looks for, which is the second, 0 to 1. */
export const chanceOf = (model: LinearModel, features: Features): number =>
  at(probabilitiesOf(model, features), 1);

/** The probabilities that scores stand for. */
export function toProbabilities(scores: Float64Array): Float64Array {
  const most = scores[indexOfLargest(scores)] as number;
  let sum = 0;
  const powers = scores.map(score => {
    const power = Math.exp(score - most);
    sum += power;
    return power;
  });
  return powers.map(power => power / sum);
}

/** The likeliest label, the first of equals. */
export function classify(model: LinearModel, features: Features): Verdict {
  const probabilities = probabilitiesOf(model, features);
  const best = indexOfLargest(probabilities);
  return { label: model.labels[best] as string, probability: probabilities[best] as number };
}

/** How many of the limits, in rising order, a value reaches: numbers become features by the range they fall in. */
export function limitsReached(value: number, limits: readonly number[]): number {
  const next = limits.findIndex(limit => value < limit);
  return next < 0 ? limits.length : next;
}

/** Where the largest number stands, the first of equals. */
export function indexOfLargest(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] as number) > (numbers[best] as number)) best = at;
  }
  return best;
}

/** What each feature says for a label against the mean of all labels, the strongest first, those against it included. */
export function explain(model: LinearModel, features: Features, label: string): readonly Reason[] {
  const index = model.labels.indexOf(label);
  return [BIAS, ...features]
    .flatMap(feature => {
      const row = model.weights.get(feature);
      if (!row || index < 0) return [];
      const mean = row.reduce((a, b) => a + b, 0) / row.length;
      return [{ feature, weight: (row[index] as number) - mean }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
