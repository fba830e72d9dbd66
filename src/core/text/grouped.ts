/** The values of each key, in the order in which they come. */
export function grouped<Key, Value>(
  pairs: Iterable<readonly [key: Key, value: Value]>,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The sum of the numbers of each key. */
export function summed<Key>(pairs: Iterable<readonly [key: Key, amount: number]>): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, amount] of pairs) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}
