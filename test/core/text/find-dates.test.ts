import { expect, test } from 'vitest';
import { findDates, isDatePiece, parseDate } from '../../../src/core/text/find-dates.ts';

const written = (line: string) =>
  findDates(line).map(({ start, end, from, to }) => {
    const of = (date: typeof from | 'present') =>
      date === null || date === 'present'
        ? date
        : `${date.year}${date.month === null ? '' : `-${date.month}`}`;
    return `${line.slice(start, end)}: ${of(from)} / ${of(to)}`;
  });

test.each([
  ['Mar 2021 – Jun 2022', ['Mar 2021 – Jun 2022: 2021-3 / 2022-6']],
  ['03/2021 - 06/2022', ['03/2021 - 06/2022: 2021-3 / 2022-6']],
  ['2019–2021', ['2019–2021: 2019 / 2021']],
  ['2019-21', ['2019-21: 2019 / 2021']],
  ['Jan - Mar 2020', ['Jan - Mar 2020: 2020-1 / 2020-3']],
  ['Q2 2020 – Q3 2021', ['Q2 2020 – Q3 2021: 2020-4 / 2021-9']],
  ['09/17 – 05/21', ['09/17 – 05/21: 2017-9 / 2021-5']],
  ['Since 2020', ['Since 2020: 2020 / present']],
  ['Mar 2021 Present', ['Mar 2021 Present: 2021-3 / present']],
  ['A 2020 and 2021 B', ['2020: null / 2020', '2021: null / 2021']],
  ['15.04.2020', ['15.04.2020: null / 2020-4']],
  ['04/15/2020', ['04/15/2020: null / 2020-4']],
  ['2020年1月 - 至今', ['2020年1月 - 至今: 2020-1 / present']],
  ['Summer 2024', ['Summer 2024: null / 2024-6']],
  ['$2020', []],
  ['2020 users', []],
  ['2020%', []],
  ['No date', []],
])('%s', (line, expected) => expect(written(line)).toEqual(expected));

test.each([
  ["Mar '51", { year: 1951, month: 3 }],
  ["Mar '50", { year: 2050, month: 3 }],
  ['12/2020', { year: 2020, month: 12 }],
  ['13/2020', { year: 2020, month: null }],
  ['2020-07', { year: 2020, month: 7 }],
  ['XII 2020', { year: 2020, month: 12 }],
  ['I 2020', { year: 2020, month: 1 }],
  ['4. Quartal 2020', { year: 2020, month: 10 }],
  ['nothing', null],
])('%s as one date', (text, expected) => expect(parseDate(text)).toEqual(expected));

test('a piece of a date is nothing but that', () => {
  expect(['– March', '2018 to', 'Mar 2021', '現在'].map(isDatePiece)).toEqual([true, true, true, true]);
  expect(['12', '– –', 'March of the ants', 'Mar 2021 '.repeat(5)].map(isDatePiece)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
