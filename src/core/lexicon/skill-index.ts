/**
 * Reads an index: lines are `key number step step`, in base 36, sorted by their keys. Nothing is read before it is asked for: a line is
 * found by halves. Answers the numbers that it has for a key.
 */
export function readIndex(data: string): (key: string) => readonly number[] {
  const endOf = (start: number) => {
    const end = data.indexOf('\n', start);
    return end < 0 ? data.length : end;
  };
  const keyAt = (start: number) => data.slice(start, data.indexOf('\t', start));
  return key => {
    let [low, high] = [0, data.length];
    while (low < high) {
      const start = data.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      if (keyAt(start) < key) low = endOf(start) + 1;
      else high = start;
    }
    if (!data.startsWith(`${key}\t`, low)) return [];
    let number = 0;
    return data
      .slice(data.indexOf('\t', low) + 1, endOf(low))
      .split(' ')
      .map(step => {
        number += Number.parseInt(step, 36);
        return number;
      });
  };
}

/** Writes what `readIndex` reads: the same entries give the same text, whatever their order. */
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
