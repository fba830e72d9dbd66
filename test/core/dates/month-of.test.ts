import { expect, test } from 'vitest';
import { monthOf } from '../../../src/core/dates/month-of.ts';

test.each([
  [new Date(2026, 0, 1), { year: 2026, month: 1 }],
  [new Date(2026, 11, 31, 23, 59), { year: 2026, month: 12 }],
])('%s is in its month', (day, month) => {
  expect(monthOf(day)).toEqual(month);
});
