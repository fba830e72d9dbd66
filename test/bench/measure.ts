/** The median of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Times of one task in ms. `best` is the best decile, which a busy machine affects least; `first` is the first run. */
export type Timing = { readonly median: number; readonly best: number; readonly first: number };

/** Measures one call of each task. The tasks take turns, so that a slow moment affects all of them. */
export async function takeTurns<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUps = 2,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(tasks) as Name[];
  const taken = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      await tasks[name]();
      taken[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map(name => [name, timing(taken[name], warmUps)])) as Record<Name, Timing>;
}

function timing(taken: readonly number[], warmUps: number): Timing {
  const sorted = taken.slice(warmUps).sort((a, b) => a - b);
  return {
    median: median(sorted),
    best: sorted[Math.floor(sorted.length / 10)] ?? Number.NaN,
    first: taken[0] ?? Number.NaN,
  };
}

/** `12.3 ms`, with as many digits as are meaningful. */
export function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(time < 100 ? 1 : 0)} ms`;
}

/** `3.4×`, with this many digits after the point. */
export function times(ratio: number, digits = 1): string {
  return `${ratio < 10 ? ratio.toFixed(digits) : ratio.toFixed(0)}×`;
}

/** Prints a heading, and aligned lines below it. */
export function print(heading: string, lines: readonly (readonly [name: string, value: string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length));
  console.log(`\n${heading}`);
  for (const [name, value] of lines) console.log(`  ${name.padEnd(width)}  ${value}`);
}
