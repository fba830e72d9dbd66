import { expect, test } from 'vitest';
import {
  findDateRanges,
  monthsBetween,
  parseDateRange,
  parseYearMonth,
} from '../../../src/core/text/dates.ts';

const point = (year: number, month: number | null = null) => ({ year, month });

test.each([
  ['Jan 2022 – Present', point(2022, 1), 'present'],
  ['January 2020 - March 2021', point(2020, 1), point(2021, 3)],
  ['Sept. 2018 to current', point(2018, 9), 'present'],
  ['01/2022 – 03/2023', point(2022, 1), point(2023, 3)],
  ['2020-05 – 2021-06', point(2020, 5), point(2021, 6)],
  ['2019-2021', point(2019), point(2021)],
  ["May '19 - Jun '20", point(2019, 5), point(2020, 6)],
  ['Juni 2019 bis heute', point(2019, 6), 'present'],
  ['since 2020', point(2020), 'present'],
])('%j is a range', (text, from, to) => {
  expect(parseDateRange(`Acme, ${text}, Oslo`)).toMatchObject({ from, to });
});

test('a single date is an end without a beginning', () => {
  expect(parseDateRange('Graduated May 2019')).toMatchObject({ from: null, to: point(2019, 5) });
});

test.each(['no date here', 'call 2020303040', 'version 1.2.3', '12 - 24 items'])('%j holds no date', text => {
  expect(parseDateRange(text)).toBeNull();
});

test('every range of a text is found with its place', () => {
  const text = 'Acme Jan 2020 – Dec 2020\nBeta 2018 – 2019';
  expect(findDateRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Jan 2020 – Dec 2020',
    '2018 – 2019',
  ]);
});

test('months are counted with both ends', () => {
  expect(monthsBetween(point(2020, 1), point(2020, 12))).toBe(12);
  expect(monthsBetween(point(2020), point(2021))).toBe(24);
  expect(monthsBetween(point(2021, 5), point(2020, 1))).toBe(0);
  expect(parseYearMonth('03/2021')).toEqual(point(2021, 3));
});
