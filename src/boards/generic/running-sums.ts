/** The running sums of some numbers: the sum of the first `n` stands at index `n`. */
export function runningSums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...numbers.map(number => (sum += number))];
}

/** The sum of the numbers from index `start` up to but without `end`. */
export const sumOf = (sums: readonly number[], start: number, end: number) =>
  (sums[end] as number) - (sums[start] as number);
