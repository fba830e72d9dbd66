import { addWeights, BIAS, type Features, type LinearModel, toProbabilities } from './linear-model.ts';

type Value = string | number;

/** Receives one feature of a thing: the number of its kind, and its value, or both values of a pair. */
export type NamedSink = (kind: number, value: Value, next?: Value) => void;

/** Reports all features of one thing. */
export type Tell = (sink: NamedSink) => void;

/** How features of a kind are named: the text before the value, and for pairs the text between the values. */
export type KindName = readonly [before: string, between?: string];

/** Gives each kind of feature a number (`KIND`), and returns the names by number. */
export function kindsNamed<Key extends string>(kinds: Readonly<Record<Key, KindName>>) {
  const keys = Object.keys(kinds) as Key[];
  const KIND = Object.fromEntries(keys.map((key, at) => [key, at])) as Readonly<Record<Key, number>>;
  return { KIND, names: keys.map(key => kinds[key]) };
}

/** Kinds that are named by their keys: `size=2`, for pairs `size=2_3`. */
export const kindsCalled = <const Key extends string>(...keys: readonly Key[]) =>
  Object.fromEntries(keys.map(key => [key, [`${key}=`, '_']])) as unknown as Readonly<Record<Key, KindName>>;

/** The weights of a feature in each model; null if no model knows it. */
type Row = readonly (Float64Array | undefined)[] | null;

/** Models over the same features, which find the weights of a value without building the feature's name each time. */
export type NamedModels = {
  readonly names: readonly KindName[];
  readonly models: readonly LinearModel[];
  /** True if a feature that is reported twice counts once. */
  readonly isOnce: boolean;
  /** The rows already found, by kind, and by value or pair of values. */
  readonly met: readonly Map<Value, Row>[];
};

// Texts repeat their words. A longer word would keep the whole text in memory that it was cut out of.
const MOST_MET = 4000;
const LONGEST_MET = 12;

/** Models that are asked by kind and value. */
export const namedModels = (
  names: readonly KindName[],
  models: readonly LinearModel[],
  isOnce = false,
): NamedModels => ({ names, models, isOnce, met: names.map(() => new Map()) });

const nameOf = ([before, between = '']: KindName, value: Value, next: Value | undefined): string =>
  next === undefined ? before + value : before + value + between + next;

function rowOf({ names, models, met }: NamedModels, kind: number, value: Value, next?: Value): Row {
  const rows = met[kind] as Map<Value, Row>;
  const key = next === undefined ? value : `${value}\n${next}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const name = nameOf(names[kind] as KindName, value, next);
  const weights = models.map(model => model.weights.get(name));
  const row = weights.some(Boolean) ? weights : null;
  if (rows.size >= MOST_MET) rows.clear();
  if (key !== value || typeof key === 'number' || key.length <= LONGEST_MET) rows.set(key, row);
  return row;
}

/** The scores of a thing before any feature is reported, for each model: a score for each label. */
export const firstScores = ({ models }: NamedModels): readonly Float64Array[] =>
  models.map(({ labels, weights }) => weights.get(BIAS)?.slice() ?? new Float64Array(labels.length));

/** Adds the weights of all features that `tell` reports to the scores of every model. */
export function addTold(named: NamedModels, scores: readonly Float64Array[], tell: Tell): void {
  const told = new Set<Float64Array>();
  tell((kind, value, next) => {
    const row = rowOf(named, kind, value, next);
    if (row === null) return;
    // A feature is known by its array of weights, which is the same each time.
    const own = row.find(weights => weights !== undefined) as Float64Array;
    if (named.isOnce && told.size === told.add(own).size) return;
    for (let model = 0; model < scores.length; model += 1)
      addWeights(scores[model] as Float64Array, row[model]);
  });
}

/** The probabilities of the labels of every model, given the features that `tell` reports. */
export function chancesBy(named: NamedModels, tell: Tell): readonly Float64Array[] {
  const scores = firstScores(named);
  addTold(named, scores, tell);
  return scores.map(toProbabilities);
}

/** The names of all features that `tell` reports, for training and explaining. */
export function namesTold(names: readonly KindName[], tell: Tell): Features {
  const told: string[] = [];
  tell((kind, value, next) => told.push(nameOf(names[kind] as KindName, value, next)));
  return told;
}
