/** The sums of the first none, one, two … of some numbers. */
export function runningSums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...numbers.map(number => (sum += number))];
}

/** The sum of those from one index up to another. */
export const sumOf = (sums: readonly number[], start: number, end: number) =>
  (sums[end] as number) - (sums[start] as number);
