import { expect, test } from 'vitest';
import { mostTimes } from '../../src/boards/generic/most-times.ts';

test('the most frequent word is counted even among 200,000 words', () => {
  const words = Array.from({ length: 200_000 }, (_, at) => `word ${at}`);
  expect(mostTimes(words)).toBe(1);
  expect(mostTimes([...words, 'word 7', 'word 7'])).toBe(3);
  expect(mostTimes([])).toBe(0);
});
