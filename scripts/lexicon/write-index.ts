/** Writes the text that `readIndex` reads. The order of the entries does not matter. */
export function writeIndex(entries: Iterable<readonly [key: string, number: number]>): string {
  const numbers = new Map<string, Set<number>>();
  for (const [key, number] of entries) {
    const known = numbers.get(key);
    if (known) known.add(number);
    else numbers.set(key, new Set([number]));
  }
  return [...numbers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, found]) => {
      const sorted = [...found].sort((a, b) => a - b);
      const steps = sorted.map((number, at) => (number - (sorted[at - 1] ?? 0)).toString(36));
      return `${key}\t${steps.join(' ')}`;
    })
    .join('\n');
}
