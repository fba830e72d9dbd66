import { kept } from './remembered.ts';
/** The values of each key, in their original order. */
export function grouped<Key, Value>(
  pairs: Iterable<readonly [key: Key, value: Value]>,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) kept(groups, key, () => [] as Value[]).push(value);
  return groups;
}

/** The sum of the numbers of each key. */
export function summed<Key>(pairs: Iterable<readonly [key: Key, amount: number]>): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, amount] of pairs) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}

/** How often each item occurs. */
export const counted = <T>(items: Iterable<T>): ReadonlyMap<T, number> =>
  summed(Array.from(items, item => [item, 1] as const));

/** The items that occur at least `least` times. */
export const often = <T>(items: Iterable<T>, least: number): ReadonlySet<T> =>
  new Set([...counted(items)].filter(([, count]) => count >= least).map(([item]) => item));

/** Splits items into runs: each item continues the run of the one before it, or begins a new run. */
export function inRuns<T>(
  items: Iterable<T>,
  goesOn: (before: T, item: T, first: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1) as T, item, run[0])) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Each item but the first with the one before it. */
export const pairsOf = <T>(items: readonly T[]): readonly (readonly [before: T, item: T])[] =>
  items.slice(1).map((item, at) => [items[at] as T, item]);

/** The middle number, or 0 if there are none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
