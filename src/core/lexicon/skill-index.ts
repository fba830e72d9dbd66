/** Reads an index: lines are `key number step step`, in base 36. Numbers are read when a key is asked for. Answers those that it has for a key. */
export function readIndex(data: string): (key: string) => readonly number[] {
  const rows = new Map(
    data.split('\n').map(line => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
  return key => {
    let number = 0;
    const steps = rows.get(key)?.split(' ') ?? [];
    return steps.map(step => {
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
