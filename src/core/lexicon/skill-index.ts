/** Finds the numbers that an index has for a key; none where it has not. Lines are `key number step step`, in base 36. */
export function readIndex(data: string): (key: string) => readonly number[] {
  const lines = new Map<string, string>();
  for (const line of data.split('\n')) {
    const end = line.indexOf('\t');
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return key => {
    let number = 0;
    return (lines.get(key)?.split(' ') ?? []).map(step => {
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
