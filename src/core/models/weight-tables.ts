import { BIAS, type LinearModel } from './linear-model.ts';

/** The number of the row of a feature of one kind: by value, of pairs by both. */
type Rows = {
  readonly single: Map<string | number, number>;
  readonly pairs: Map<string, Map<string, number>>;
};

/** A model laid out so that a feature is found by its parts, without putting its name together. */
export type WeightTables = {
  readonly size: number;
  /** Where the weights of every row begin among all; those that are nothing are left out. */
  readonly begins: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
  readonly kinds: ReadonlyMap<string, Rows>;
};

/** Lays out the weights of a model whose features are called `kind=value` or `kind=value_next`. */
export function weightTables({ labels: { length: size }, weights: named }: LinearModel): WeightTables {
  const begins = new Uint32Array(named.size + 1);
  const labels: number[] = [];
  const weights: number[] = [];
  const kinds = new Map<string, Rows>();
  let number = 0;
  for (const [name, row] of named) {
    for (const [label, weight] of row.entries()) {
      if (weight === 0) continue;
      labels.push(label);
      weights.push(weight);
    }
    const cut = name.indexOf('=');
    const kind = cut === -1 ? name : name.slice(0, cut);
    const rows = kinds.get(kind) ?? { single: new Map(), pairs: new Map() };
    kinds.set(kind, rows);
    addRow(rows, cut === -1 ? '' : name.slice(cut + 1), number);
    number += 1;
    begins[number] = weights.length;
  }
  return { size, begins, labels: Uint8Array.from(labels), weights: Float64Array.from(weights), kinds };
}

function addRow({ single, pairs }: Rows, value: string, row: number): void {
  single.set(/^\d+$/.test(value) ? Number(value) : value, row);
  const cut = value.indexOf('_');
  if (cut === -1) return;
  const first = value.slice(0, cut);
  const seconds = pairs.get(first) ?? new Map<string, number>();
  seconds.set(value.slice(cut + 1), row);
  pairs.set(first, seconds);
}

/** The scores of a row before any feature: the bias. */
export function startScores(tables: WeightTables): Float64Array {
  const scores = new Float64Array(tables.size);
  addFeature(tables, scores, BIAS, '');
  return scores;
}

/** Adds the weights of a feature to scores; nothing where the model does not know it. */
export function addFeature(
  { begins, labels, weights, kinds }: WeightTables,
  scores: Float64Array,
  kind: string,
  value: string | number,
  next?: string,
): void {
  const rows = kinds.get(kind);
  if (!rows) return;
  const row = next === undefined ? rows.single.get(value) : rows.pairs.get(value as string)?.get(next);
  if (row === undefined) return;
  const end = begins[row + 1] as number;
  for (let at = begins[row] as number; at < end; at += 1) {
    const label = labels[at] as number;
    scores[label] = (scores[label] as number) + (weights[at] as number);
  }
}
