/** How often the most frequent word occurs; 0 if there are no words. */
export function mostTimes(words: readonly string[]): number {
  const times = new Map<string, number>();
  let most = 0;
  for (const word of words) {
    const count = (times.get(word) ?? 0) + 1;
    times.set(word, count);
    most = Math.max(most, count);
  }
  return most;
}
