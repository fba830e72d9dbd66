import { expect, test } from 'vitest';
import { remembered } from '../../../src/core/text/remembered.ts';

test.each([
  ['nothing', null],
  ['no', false],
  ['a word', 'word'],
])('makes %s of a text once, and that of a very long one anew', (_, made) => {
  const asked: number[] = [];
  const make = remembered(text => {
    asked.push(text.length);
    return made;
  });
  for (const length of [3, 3, 5_000, 5_000]) expect(make('x'.repeat(length))).toBe(made);
  expect(asked).toEqual([3, 5_000, 5_000]);
});
