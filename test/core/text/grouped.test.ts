import { expect, test } from 'vitest';
import { inRuns, median } from '../../../src/core/text/grouped.ts';

test.each([
  [[3, 1, 2], 2],
  [[1, 9, 3, 4], 4],
  [[10, 9], 10],
  [[7], 7],
  [[], 0],
])('of %j the middle one is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

test('a run continues by the item before and by its first item', () => {
  expect(inRuns([1, 2, 4, 5, 9], (before, item) => item === before + 1)).toEqual([[1, 2], [4, 5], [9]]);
  expect(inRuns([1, 2, 3, 4], (_, item, first) => item - first < 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
