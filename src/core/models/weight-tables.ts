import { BIAS, type LinearModel } from './linear-model.ts';

/** Where the weights of the features of one kind begin: by value, of pairs by both. */
type Rows = {
  readonly single: Map<string | number, number>;
  readonly pairs: Map<string, Map<string, number>>;
};

/** A model laid out so that a feature is found by its parts, without putting its name together. */
export type WeightTables = {
  readonly size: number;
  readonly weights: Float64Array;
  readonly kinds: ReadonlyMap<string, Rows>;
};

/** Lays out the weights of a model whose features are called `kind=value` or `kind=value_next`. */
export function weightTables({ labels, weights: named }: LinearModel): WeightTables {
  const size = labels.length;
  const weights = new Float64Array(named.size * size);
  const kinds = new Map<string, Rows>();
  let place = 0;
  for (const [name, row] of named) {
    weights.set(row, place);
    const cut = name.indexOf('=');
    const kind = cut === -1 ? name : name.slice(0, cut);
    const rows = kinds.get(kind) ?? { single: new Map(), pairs: new Map() };
    kinds.set(kind, rows);
    addRow(rows, cut === -1 ? '' : name.slice(cut + 1), place);
    place += size;
  }
  return { size, weights, kinds };
}

function addRow({ single, pairs }: Rows, value: string, place: number): void {
  single.set(/^\d+$/.test(value) ? Number(value) : value, place);
  const cut = value.indexOf('_');
  if (cut === -1) return;
  const first = value.slice(0, cut);
  const seconds = pairs.get(first) ?? new Map<string, number>();
  seconds.set(value.slice(cut + 1), place);
  pairs.set(first, seconds);
}

/** The scores of a row before any feature: the bias. */
export const startScores = ({ size, weights, kinds }: WeightTables): Float64Array => {
  const place = kinds.get(BIAS)?.single.get('');
  return place === undefined ? new Float64Array(size) : weights.slice(place, place + size);
};

/** Adds the weights of a feature to scores; nothing where the model does not know it. */
export function addFeature(
  { size, weights, kinds }: WeightTables,
  scores: Float64Array,
  kind: string,
  value: string | number,
  next?: string,
): void {
  const rows = kinds.get(kind);
  const place = next === undefined ? rows?.single.get(value) : rows?.pairs.get(value as string)?.get(next);
  if (place === undefined) return;
  for (let at = 0; at < size; at += 1) {
    scores[at] = (scores[at] as number) + (weights[place + at] as number);
  }
}
