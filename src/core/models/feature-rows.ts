import { grouped } from '../text/grouped.ts';
import { BIAS } from './linear-model.ts';
import type { CommittedModel, NamesByKind } from './read-model.ts';

/** Takes what holds of a thing to be judged, in numbers, which cost less than names: the kind of feature and its value, or of a pair both. */
export type Sink = (kind: number, value: number, next?: number) => void;

/** Numbers for the names of kinds and values. Of values, a numeral under 100 is its own number. */
export type Names = {
  readonly kinds: readonly string[];
  /** By number. */
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
};

/** The number of every value that no name is known for: features of it weigh nothing. */
export const UNKNOWN = 100;

/** The values that every model knows: numerals, then `fixed` in order. */
export function namesOf(kinds: readonly string[], fixed: readonly string[]): Names {
  const values = [...Array.from({ length: UNKNOWN }, (_, at) => String(at)), '<unknown>', ...fixed];
  return { kinds, values, numbers: new Map(values.map((name, at) => [name, at])) };
}

/** `kind=value`, of pairs `kind=value_next`. */
export function featureName({ kinds, values }: Names, kind: number, value: number, next?: number): string {
  const name = `${kinds[kind]}=${values[value]}`;
  return next === undefined ? name : `${name}_${values[next]}`;
}

/** The weights of several models over the same features, found by number. */
export type FeatureRows = {
  readonly names: Names;
  /** By kind: the row of a value. */
  readonly singles: readonly Uint16Array[];
  /** By kind: the row of a pair. */
  readonly pairs: readonly ReadonlyMap<number, number>[];
  /** How many rows there are; row 0 stands for all features that no model knows. */
  readonly size: number;
  readonly models: readonly RowWeights[];
};

/** The weights of one model by row: from `begins[row]` to `ends[row]`, those that are nothing left out. */
export type RowWeights = {
  readonly bias: Float64Array;
  /** -1 for a row that was not met yet. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly labels: number[];
  readonly weights: number[];
  /** Tells what the model weighs of a row. */
  readonly eachWeight: CommittedModel['eachWeight'];
};

/** Lays out models by number; `fixed` are the values that code knows by number. Features of other kinds are left out. */
export function featureRows(fixed: Names, models: readonly CommittedModel[]): FeatureRows {
  const values = [...fixed.values];
  const numbers = new Map(fixed.numbers);
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, values.length);
    return values.push(name) - 1;
  };
  const kinds = new Map(fixed.kinds.map((name, at) => [`${name}=`, at]));
  const singles = fixed.kinds.map(() => new Uint16Array(0));
  const pairs = fixed.kinds.map(() => new Map<number, number>());
  const most = models
    .flatMap(({ names }) => [...names.values()])
    .reduce((sum, { length }) => sum + length, 1);
  // By model, and by the row of all: one more than its own row there, or 0.
  const own = models.map(() => new Uint16Array(most));
  let size = 1;
  const rowFor = (kind: number, word: string): number => {
    const and = word.indexOf('_');
    const value = numberOf(and < 0 ? word : word.slice(0, and));
    const pair = and < 0 ? -1 : pairOf(value, numberOf(word.slice(and + 1)));
    const single = singles[kind] as Uint16Array<ArrayBuffer>;
    const several = pairs[kind] as Map<number, number>;
    const known = pair < 0 ? single[value] : several.get(pair);
    if (known) return known;
    if (pair < 0) singles[kind] = withRow(single, value, size);
    else several.set(pair, size);
    size += 1;
    return size - 1;
  };
  for (const [which, { names }] of models.entries()) {
    let at = 0;
    for (const [name, words] of byKind(names)) {
      const kind = kinds.get(name);
      for (let word = 0; word < words.length && kind !== undefined; word += 1) {
        const row = rowFor(kind, words[word] as string);
        (own[which] as Uint16Array)[row] = at + word + 1;
      }
      at += words.length;
    }
  }
  return {
    names: { kinds: fixed.kinds, values, numbers },
    singles,
    pairs,
    size,
    models: models.map((model, which) => rowWeights(model, own[which] as Uint16Array, size)),
  };
}

/** The names by kind, also where they were all under one. */
function byKind(names: NamesByKind): NamesByKind {
  const all = names.get('');
  if (!all) return names;
  return grouped(
    all.map(name => {
      const kind = name.slice(0, name.indexOf('=') + 1) || name;
      return [kind, name.slice(kind.length)];
    }),
  );
}

/** Rows by value with one more, in the same list where there is room for it. */
function withRow(rows: Uint16Array<ArrayBuffer>, value: number, row: number): Uint16Array<ArrayBuffer> {
  const wide = value < rows.length ? rows : new Uint16Array(2 * value + 1);
  if (wide !== rows) wide.set(rows);
  wide[value] = row;
  return wide;
}

const pairOf = (value: number, next: number): number => (value << 15) | next;

const rowWeights = (model: CommittedModel, own: Uint16Array, size: number): RowWeights => ({
  bias: model.weights.get(BIAS) ?? new Float64Array(model.labels.length),
  begins: new Int32Array(size).fill(-1),
  ends: new Int32Array(size),
  labels: [],
  weights: [],
  eachWeight: (row, tell) => {
    const at = own[row] ?? 0;
    if (at > 0) model.eachWeight(at - 1, tell);
  },
});

function readRow({ begins, ends, labels, weights, eachWeight }: RowWeights, row: number): void {
  begins[row] = labels.length;
  eachWeight(row, (label, weight) => {
    labels.push(label);
    weights.push(weight);
  });
  ends[row] = labels.length;
}

/** The row of a feature; 0 where no model knows it. */
export function rowOf({ singles, pairs }: FeatureRows, kind: number, value: number, next?: number): number {
  if (value === UNKNOWN) return 0;
  if (next !== undefined) return next === UNKNOWN ? 0 : (pairs[kind]?.get(pairOf(value, next)) ?? 0);
  const rows = singles[kind] as Uint16Array;
  return value < rows.length ? (rows[value] as number) : 0;
}

/** Adds what one model says of a row to scores. */
export function addRow(model: RowWeights, scores: Float64Array, row: number): void {
  const { begins, ends, labels, weights } = model;
  if ((begins[row] as number) < 0) readRow(model, row);
  const end = ends[row] as number;
  for (let at = begins[row] as number; at < end; at += 1) {
    const label = labels[at] as number;
    scores[label] = (scores[label] as number) + (weights[at] as number);
  }
}
