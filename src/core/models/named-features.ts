import { addWeights, BIAS, type Features, type LinearModel, toProbabilities } from './linear-model.ts';

type Value = string | number;

/** Takes what holds of a thing to be judged: the number of its kind, and what of that kind; of pairs both. */
export type NamedSink = (kind: number, value: Value, next?: Value) => void;

/** Tells all that holds of one thing. */
export type Tell = (sink: NamedSink) => void;

/** How features of a kind are called: what stands before the value, and of pairs between the two. */
export type KindName = readonly [before: string, between?: string];

/** Numbers for kinds of features, and their names by number. */
export function kindsNamed<Key extends string>(kinds: Readonly<Record<Key, KindName>>) {
  const keys = Object.keys(kinds) as Key[];
  const KIND = Object.fromEntries(keys.map((key, at) => [key, at])) as Readonly<Record<Key, number>>;
  return { KIND, names: keys.map(key => kinds[key]) };
}

/** Kinds that are called by their keys: `size=2`, of pairs `size=2_3`. */
export const kindsCalled = <const Key extends string>(...keys: readonly Key[]) =>
  Object.fromEntries(keys.map(key => [key, [`${key}=`, '_']])) as unknown as Readonly<Record<Key, KindName>>;

/** What each model weighs of a feature; null where none knows it. */
type Row = readonly (Float64Array | undefined)[] | null;

/** Models over the same features, which find the weights of a value without putting its name together again. */
export type NamedModels = {
  readonly names: readonly KindName[];
  readonly models: readonly LinearModel[];
  /** Whether what is told of a thing twice weighs no more than once. */
  readonly isOnce: boolean;
  /** By kind, and by value or the two of a pair. */
  readonly met: readonly Map<Value, Row>[];
};

// Texts repeat their words. The engine keeps the whole text of a longer word that was cut out of it.
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

/** What every model makes of a thing of which nothing is told yet: a score for each label. */
export const firstScores = ({ models }: NamedModels): readonly Float64Array[] =>
  models.map(({ labels, weights }) => weights.get(BIAS)?.slice() ?? new Float64Array(labels.length));

/** Adds what every model makes of all that is told to its scores. */
export function addTold(named: NamedModels, scores: readonly Float64Array[], tell: Tell): void {
  const told = new Set<Float64Array>();
  tell((kind, value, next) => {
    const row = rowOf(named, kind, value, next);
    if (row === null) return;
    // By what it weighs, which is the same array each time.
    const own = row.find(weights => weights !== undefined) as Float64Array;
    if (named.isOnce && told.size === told.add(own).size) return;
    for (let model = 0; model < scores.length; model += 1)
      addWeights(scores[model] as Float64Array, row[model]);
  });
}

/** What every model makes of a thing: the probabilities of its labels. */
export function chancesBy(named: NamedModels, tell: Tell): readonly Float64Array[] {
  const scores = firstScores(named);
  addTold(named, scores, tell);
  return scores.map(toProbabilities);
}

/** The names of all that is told, as models are trained and explained by. */
export function namesTold(names: readonly KindName[], tell: Tell): Features {
  const told: string[] = [];
  tell((kind, value, next) => told.push(nameOf(names[kind] as KindName, value, next)));
  return told;
}
