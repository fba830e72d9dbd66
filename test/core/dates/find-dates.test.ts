import { describe, expect, test } from 'vitest';
import { findDates, isDatePiece, parseDate } from '../../../src/core/dates/find-dates.ts';

const written = (line: string) =>
  findDates(line).map(({ start, end, from, to }) => {
    const of = (date: typeof from | 'present') =>
      date === null || date === 'present'
        ? date
        : `${date.year}${date.month === null ? '' : `-${date.month}`}`;
    return `${line.slice(start, end)}: ${of(from)} / ${of(to)}`;
  });

const two = (number: number) => String(number).padStart(2, '0');
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const GERMAN = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A month of a year, as people write it. */
const WAYS: Readonly<Record<string, (year: number, month: number) => string>> = {
  'a month by its name': (year, month) => `${SHORT[month - 1]} ${year}`,
  'a name with a dot': (year, month) => `${SHORT[month - 1]}. ${year}`,
  'a name with a comma': (year, month) => `${SHORT[month - 1]}, ${year}`,
  'a name in capitals with a hyphen': (year, month) => `${SHORT[month - 1]?.toUpperCase()}-${year}`,
  'a name in another language': (year, month) => `${GERMAN[month - 1]} ${year}`,
  'a name and “of”': (year, month) => `${SHORT[month - 1]} of ${year}`,
  'a name behind the year': (year, month) => `${year} ${SHORT[month - 1]}`,
  'a day, a name': (year, month) => `15 ${SHORT[month - 1]} ${year}`,
  'a name, a counted day': (year, month) => `${SHORT[month - 1]} 23rd, ${year}`,
  'a Roman numeral': (year, month) => `${ROMAN[month - 1]}. ${year}`,
  'a number and a slash': (year, month) => `${month}/${year}`,
  'two digits and a dot': (year, month) => `${two(month)}.${year}`,
  'two digits and a hyphen': (year, month) => `${two(month)} - ${year}`,
  'the year first': (year, month) => `${year}-${two(month)}`,
  'the year first, one digit': (year, month) => `${year}/${month}`,
  'a day of ISO': (year, month) => `${year}-${two(month)}-07`,
  'a German day': (year, month) => `07.${two(month)}.${year}`,
  'a late day of Britain': (year, month) => `31/${month}/${year}`,
  'a late day of America': (year, month) => `${month}/30/${year}`,
  'signs of East Asia': (year, month) => `${year}年${month}月`,
};

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  test('is read in every month of old and new years', () => {
    for (const year of [1913, 1999, 2013, 2026, 2099])
      for (let month = 1; month <= 12; month += 1) {
        const date = way(year, month);
        expect(written(`A, ${date}`)).toEqual([`${date}: null / ${year}-${month}`]);
        expect(parseDate(date)).toEqual({ year, month });
      }
  });

  test('begins and ends a range', () => {
    for (const end of Object.values(WAYS)) {
      const range = `${way(2019, 10)} – ${end(2021, 2)}`;
      expect(written(range)).toEqual([`${range}: 2019-10 / 2021-2`]);
    }
    const open = `${way(2019, 10)} – Present`;
    expect(written(open)).toEqual([`${open}: 2019-10 / present`]);
    const since = `since ${way(2019, 10)}`;
    expect(written(since)).toEqual([`${since}: 2019-10 / present`]);
  });
});

test.each([
  ...[
    '-',
    '–',
    '—',
    '−',
    '‒',
    '~',
    '〜',
    '→',
    '--',
    'to',
    'until',
    'till',
    'through',
    'bis',
    'hasta',
    'à',
    'по',
    't/m',
    '至',
  ],
])('%s stands between two dates', dash => {
  const range = `2019 ${dash} 03/2021`;
  expect(written(`(${range})`)).toEqual([`${range}: 2019 / 2021-3`]);
});

test.each([
  ['a year', '2021', ['2021: null / 2021']],
  [
    'the first and the last year that can be one',
    '1900 2100 1899 2099',
    ['1900: null / 1900', '2099: null / 2099'],
  ],
  ['a short year', "Mar '20", ["Mar '20: null / 2020-3"]],
  ['a short year alone', '’98', ['’98: null / 1998']],
  ['years without a space', '2019–2021', ['2019–2021: 2019 / 2021']],
  ['an end of two digits', '2019-21', ['2019-21: 2019 / 2021']],
  ['the same year twice', '2019-19', ['2019-19: 2019 / 2019']],
  ['an end of two digits, twelve years on', '2019-31', ['2019-31: 2019 / 2031']],
  ['an end of two digits, too far on', '2019-32', ['2019: null / 2019']],
  ['an end of two digits before the start', '2019-18', ['2019: null / 2019']],
  ['two digits that may be the next year', '2008-09', ['2008-09: 2008 / 2009']],
  ['two digits that are a month', '1999-05', ['1999-05: null / 1999-5']],
  ['months of one year', 'Jan - Mar 2020', ['Jan - Mar 2020: 2020-1 / 2020-3']],
  ['quarters of one year', 'Q1 - Q2 2020', ['Q1 - Q2 2020: 2020-1 / 2020-6']],
  ['quarters of two years', 'Q2 2020 – Q3 2021', ['Q2 2020 – Q3 2021: 2020-4 / 2021-9']],
  ['a quarter the other way round', '4Q 2020', ['4Q 2020: null / 2020-10']],
  ['a quarter in German', '3. Quartal 2020', ['3. Quartal 2020: null / 2020-7']],
  ['a quarter that no year has', 'Q5 2020, Q0 2021', ['2020: null / 2020', '2021: null / 2021']],
  ['short years on either side', '09/17 – 05/21', ['09/17 – 05/21: 2017-9 / 2021-5']],
  ['short years in Spanish', '09/17 hasta 05/21', ['09/17 hasta 05/21: 2017-9 / 2021-5']],
  ['short years in Portuguese', '09/17 a 05/21', ['09/17 a 05/21: 2017-9 / 2021-5']],
  ['short years in French', '09/17 au 05/21', ['09/17 au 05/21: 2017-9 / 2021-5']],
  ['short years in Polish', '09.17 do 12.21', ['09.17 do 12.21: 2017-9 / 2021-12']],
  ['short years and “through”', 'Sep-17 through May-21', ['Sep-17 through May-21: 2017-9 / 2021-5']],
  ['short years behind a dot', '09.17 – 12.21', ['09.17 – 12.21: 2017-9 / 2021-12']],
  ['short years behind a month', 'Sep-17 – May-21', ['Sep-17 – May-21: 2017-9 / 2021-5']],
  ['a short year up to now', '10/17 – present', ['10/17 – present: 2017-10 / present']],
  ['now in brackets', '2019-(Current)', ['2019-(Current: 2019 / present']],
  ['numbers of a version', 'v3.09/17 – 05/21, 9.17 - 9.21', []],
  ['a fraction', '09/17', []],
  ['a fraction that falls', 'Ratio 3/10 > 2/10', []],
  ['fractions of tests', '1/20 > 2/20 tests failing', []],
  ['marks', 'rated 4/05 → 5/05', []],
  ['hours', 'hours 08.15 a 12.45', []],
  ['short years within a line', 'Acme, de 09/17 a 05/21, Lugo', ['09/17 a 05/21: 2017-9 / 2021-5']],
  ['short years in a bracket', 'Acme (09/17 > 05/21)', ['09/17 > 05/21: 2017-9 / 2021-5']],
  ['no months', '13/17 – 00/21', []],
  ['months of one year in Russian', 'Июнь - Август 2020', ['Июнь - Август 2020: 2020-6 / 2020-8']],
  ['capitals that are no names', 'M 2020 – P, MM 2021', ['2020: null / 2020', '2021: null / 2021']],
  ['since when', 'Since 2020', ['Since 2020: 2020 / present']],
  ['since when, in German', 'seit März 2020', ['seit März 2020: 2020-3 / present']],
  ['since when, in short', 'ab 03/2020', ['ab 03/2020: 2020-3 / present']],
  ['since when, in Russian', 'с 2020', ['с 2020: 2020 / present']],
  ['a word that ends like “ab”', 'Lab 2020', ['2020: null / 2020']],
  ['a dash that is lost', 'Mar 2021 Present', ['Mar 2021 Present: 2021-3 / present']],
  ['a dash that is lost between spaces', '2019   2021', ['2019   2021: 2019 / 2021']],
  ['columns far apart', '2019    2021', ['2019: null / 2019', '2021: null / 2021']],
  ['two years in a sentence', 'A 2020 and 2021 B', ['2020: null / 2020', '2021: null / 2021']],
  ['a date and a range', '2015, 2019 – 2021', ['2015: null / 2015', '2019 – 2021: 2019 / 2021']],
  ['two dates side by side', '2020年1月2021年2月', ['2020年1月: null / 2020-1', '2021年2月: null / 2021-2']],
  ['seasons', 'Spring 2020 – Falls 2021', ['Spring 2020 – Falls 2021: 2020-3 / 2021-9']],
  ['a winter', 'Winter 2024', ['Winter 2024: null / 2024-12']],
  ['a summer', 'summer of 2024', ['summer of 2024: null / 2024-6']],
  ['an autumn', 'Autumn 2024', ['Autumn 2024: null / 2024-9']],
  ['until today in Chinese', '2020年1月 - 至今', ['2020年1月 - 至今: 2020-1 / present']],
  ['until today in German', '01/2020 bis heute', ['01/2020 bis heute: 2020-1 / present']],
  ['a Russian year', '2020г. - 2021', ['2020г. - 2021: 2020 / 2021']],
  ['blanks of a template', 'Year – Year', ['Year – Year: null / null']],
  ['a start that is a blank', 'YYYY – 2020', ['YYYY – 2020: null / 2020']],
  ['a year that is half a blank', '20xx', ['20xx: null / null']],
  ['two of them', '20XX – 20XX', ['20XX – 20XX: null / null']],
  ['one that goes on', '20XX – Present', ['20XX – Present: null / present']],
  ['Roman letters that are words', 'I 2020, v 2021', ['2020: null / 2020', '2021: null / 2021']],
  ['a month that goes on as a word', 'Marching 2020', ['2020: null / 2020']],
  ['a letter whose small form is two', 'İst, May 2020', ['May 2020: null / 2020-5']],
  ['no months by number', '2020-13, 2021-00', ['2020: null / 2020', '2021: null / 2021']],
  ['numbers that are no dates', '21/2020, 0/2020, 13/32/2020, -2020, +2020, 2020+', []],
  ['amounts', '$2020, 2020 users, 2020%, 2020 lines, 2020 people', []],
  ['nothing', 'No date', []],
])('%s', (_, line, expected) => expect(written(line)).toEqual(expected));

test('a date counts within the first 400 characters', () => {
  expect(written(`${'a'.repeat(395)} 2020`)).toEqual(['2020: null / 2020']);
  expect(written(`${'a'.repeat(396)} 2020`)).toEqual([]);
});

test.each([
  ["Mar '51", { year: 1951, month: 3 }],
  ["Mar '50", { year: 2050, month: 3 }],
  ['12 / 20', { year: 2020, month: 12 }],
  ['13/20', { year: 2020, month: null }],
  ['Mar.-20', { year: 2020, month: 3 }],
  ['0/2020', { year: 2020, month: null }],
  ['13/2020', { year: 2020, month: null }],
  ['12/12/2020', { year: 2020, month: 12 }],
  ['13/12/2020', { year: 2020, month: 12 }],
  ['12/13/2020', { year: 2020, month: 12 }],
  ['2020-12-13', { year: 2020, month: 12 }],
  ['2020-13-12', { year: 2020, month: null }],
  ['XII 2020', { year: 2020, month: 12 }],
  ['I 2020', { year: 2020, month: 1 }],
  ['XVI 2020', { year: 2020, month: null }],
  ['Q22 2020', { year: 2020, month: null }],
  ['4. Quartal 2020', { year: 2020, month: 10 }],
  ['x3/20', null],
  ['nothing', null],
])('%s as one date', (text, expected) => expect(parseDate(text)).toEqual(expected));

test.each([
  ['– March', true],
  ['2018 to', true],
  ['1998', true],
  ['’98', true],
  ['3/20', true],
  ['Q1', true],
  ['present', true],
  ['現在', true],
  ['Mar 2021', true],
  [`2021${' '.repeat(35)}`, true],
  [`2021${' '.repeat(36)}`, false],
  ['12', false],
  ['3/2', false],
  ['– –', false],
  ['March of the ants', false],
  ['Falls 2021', true],
  ['depuis mars 2019', true],
  ['09/2019 au', true],
  ['2019 through', true],
  ['AU', false],
  ['AB 2019', true],
  ['Java 2019', false],
  ['MP 2021', false],
  ['x2020', false],
])('%j may be a piece of a date: %s', (text, expected) => expect(isDatePiece(text)).toBe(expected));

test.each([
  '06.2012-Aktualnie',
  '06.2012 – gegenwärtig',
  '06/2012 - hasta la fecha',
  '06/2012 – tot op heden',
  '06/2012 – tuttora',
])('“%s” lasts until now', line => expect(written(line)).toEqual([`${line}: 2012-6 / present`]));

test.each([
  ['2021 · Present', ['2021 · Present: 2021 / present']],
  ['Baker\tMar 2018 • Feb 2021', ['Mar 2018 • Feb 2021: 2018-3 / 2021-2']],
  ['2018 · 2021 · 2023', ['2018: null / 2018', '2021: null / 2021', '2023: null / 2023']],
  ['Prize 2018 · 2021 second prize', ['2018: null / 2018', '2021: null / 2021']],
])('a dot is a dash where nothing else stands beside the dates: “%s”', (text, dates) => {
  expect(written(text)).toEqual(dates);
});
