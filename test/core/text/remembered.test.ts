import { expect, test } from 'vitest';
import { remembered, rememberedLast } from '../../../src/core/text/remembered.ts';

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
  for (const length of [3, 3, 2_000, 2_000, 2_001, 2_001]) expect(make('x'.repeat(length))).toBe(made);
  expect(asked).toEqual([3, 2_000, 2_001, 2_001]);
});

test('remembers two thousand texts, and starts anew with the next', () => {
  let made = 0;
  const make = remembered(() => {
    made += 1;
    return made;
  });
  for (let nth = 0; nth < 2_000; nth += 1) make(`${nth}`);
  expect([make('0'), make('1999')]).toEqual([1, 2_000]);
  expect([make('one more'), make('0'), make('0')]).toEqual([2_001, 2_002, 2_002]);
});

test('remembers the last text, however long', () => {
  const asked: string[] = [];
  const make = rememberedLast(text => asked.push(text));
  const long = 'x'.repeat(5_000);
  expect([make(long), make(long), make(''), make(''), make(long)]).toEqual([1, 1, 2, 2, 3]);
  expect(asked).toEqual([long, '', long]);
});
