/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Median time in ms of one call of each task; the tasks take turns, so that a slow moment hits all alike. */
export async function takeTurns<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUps = 2,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      await tasks[name]();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])])) as Record<Name, number>;
}

/** `12.3 ms`, with as many digits as mean something. */
export function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(time < 100 ? 1 : 0)} ms`;
}

/** `3.4×` */
export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}×`;
}

/** Prints a heading and aligned lines under it. */
export function print(heading: string, lines: readonly (readonly [name: string, value: string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length));
  console.log(`\n${heading}`);
  for (const [name, value] of lines) console.log(`  ${name.padEnd(width)}  ${value}`);
}
