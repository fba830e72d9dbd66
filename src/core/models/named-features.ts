import { addWeights, BIAS, type Features, type LinearModel, toProbabilities } from './linear-model.ts';

/** Takes what holds of a thing to be judged: the number of its kind, and what of that kind; of pairs both. */
export type NamedSink = (kind: number, value: string, next?: string) => void;

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

/** Kinds that are called by their keys: `size=2`. */
export const kindsCalled = <const Key extends string>(...keys: readonly Key[]) =>
  Object.fromEntries(keys.map(key => [key, [`${key}=`]])) as unknown as Readonly<Record<Key, KindName>>;

/** What each model weighs of a feature; null where none knows it. */
type Row = readonly (Float64Array | undefined)[] | null;

/** Models over the same features, which find the weights of a value without putting its name together again. */
export type NamedModels = {
  readonly names: readonly KindName[];
  readonly models: readonly LinearModel[];
  /** By kind, what comes next (nothing, where it is no pair) and value. */
  readonly met: readonly Map<string, Map<string, Row>>[];
};

// Texts repeat their words. The engine keeps the whole text of a longer word that was cut out of it.
const MOST_MET = 4000;
const LONGEST_MET = 12;

/** Models that are asked by kind and value. */
export const namedModels = (names: readonly KindName[], models: readonly LinearModel[]): NamedModels => ({
  names,
  models,
  met: names.map(() => new Map()),
});

const nameOf = ([before, between = '']: KindName, value: string, next: string | undefined): string =>
  next === undefined ? before + value : before + value + between + next;

function rowOf({ names, models, met }: NamedModels, kind: number, value: string, next?: string): Row {
  const ofKind = met[kind] as Map<string, Map<string, Row>>;
  let rows = ofKind.get(next ?? '');
  if (!rows) {
    rows = new Map();
    ofKind.set(next ?? '', rows);
  }
  const known = rows.get(value);
  if (known !== undefined) return known;
  const name = nameOf(names[kind] as KindName, value, next);
  const weights = models.map(model => model.weights.get(name));
  const row = weights.some(Boolean) ? weights : null;
  if (rows.size >= MOST_MET) rows.clear();
  if (value.length <= LONGEST_MET) rows.set(value, row);
  return row;
}

/** What every model makes of a thing: the probabilities of its labels. */
export function chancesBy(named: NamedModels, tell: Tell): readonly Float64Array[] {
  const scores = named.models.map(
    ({ labels, weights }) => weights.get(BIAS)?.slice() ?? new Float64Array(labels.length),
  );
  tell((kind, value, next) => {
    const row = rowOf(named, kind, value, next);
    if (row === null) return;
    scores.forEach((sum, model) => {
      addWeights(sum, row[model]);
    });
  });
  return scores.map(toProbabilities);
}

/** The names of all that is told, as models are trained and explained by. */
export function namesTold(names: readonly KindName[], tell: Tell): Features {
  const told: string[] = [];
  tell((kind, value, next) => told.push(nameOf(names[kind] as KindName, value, next)));
  return told;
}
