import { expect, it } from 'vitest';
import { at } from '../../../src/core/text/at.ts';

it('gives what is there, and throws where nothing is', () => {
  expect([at(['a', 'b'], 1), at(Uint8Array.of(0), 0), at([null], 0)]).toEqual(['b', 0, null]);
  expect(() => at(['a', 'b'], 2)).toThrow('There is no item 2 among 2.');
  expect(() => at([], -1)).toThrow(RangeError);
});
