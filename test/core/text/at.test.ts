import { expect, it } from 'vitest';
import { at } from '../../../src/core/text/at.ts';

it('returns the item that is there, and throws if there is none', () => {
  expect([at(['a', 'b'], 1), at(Uint8Array.of(0), 0), at([null], 0)]).toEqual(['b', 0, null]);
  expect(() => at(['a', 'b'], 2)).toThrow('There is no item 2 among 2.');
  expect(() => at([], -1)).toThrow(RangeError);
});
