import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import type { Span, YearMonth } from '../types.ts';
import { VOCABULARIES } from '../vocabulary/vocabularies.ts';

/** A period as an entry gives it; for a single date, `from` is null. */
export type DateRange = Span & { readonly from: YearMonth | null; readonly to: YearMonth | 'present' | null };

const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  VOCABULARIES.flatMap(({ months }) => months.split(/\s+/)[month] || []).join('|'),
);
const seasons = [
  'spring|printemps|primavera|frühjahr',
  'summer|sommer|verano|verão',
  'fall|autumn|herbst|automne|otoño|outono|autunno',
  'winter|hiver|invierno|inverno',
];
/** The names of seasons in small letters, as alternatives of a pattern. */
export const seasonNames = seasons.join('|');
const presentWords = VOCABULARIES.flatMap(({ present: words }) => words || []).join('|');
// Months and seasons in the order of the year, then words for “present”; at the end those of scripts without spaces.
const names = lettered(
  `(?<!\\p{L})(?:(${monthNames.join(')|(')})|(${seasons.join(')s?|(')})s?|${presentWords})(?!\\p{L})|现在|現在|今|현재`,
  'gu',
);

// The patterns and the text are in lower case, because compiling for both cases takes three times as long. In the text, names of months and words
// for “present” are replaced by as many capitals (`M`, `P`): written out in the patterns, they would make these five times as long, and compiling
// them took Node a third of a first comparison.
const month = 'M+';
const present = '至?P+';
const quarter = String.raw`(?:q[1-4]|[1-4]q|[1-4]\.\s?quartal)`;
const year = String.raw`(?:(?:19|20)\d{2}|['’]\d{2}|(?:19|20)x{2}|y{4})`;
// A year that nobody filled in: “20xx”, “yyyy”.
const unfilled = /\dx{2}|y{4}/i;
const separators = String.raw`[\s.,/'’]{0,3}`;
// `Late 2015`, `Anfang 2019`, `finales de 2015`: the part of a year, which gives no month.
const about = String.raw`(?<!\p{L})(?:early|mid|late|anfang|mitte|ende|début|mi|fin|inicios|principios|mediados|finales)[\s-](?:of\s|de\s)?`;
// Roman numerals for months, as in Polish, Czech and Romanian. `v 2020` and `i 2020` are words, so one letter alone needs a dot.
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const roman = '(?:viii|vii|vi|xii|xi|ix|iv|iii|ii)';
// `Jan 2020`, `OCT-2020`, `enero de 2020`, `15 Jan 2020`, `2020 Jan`, `IX 2020`, `2020 IX`, `Q3 2020`, `01/2020`, `04/15/2020`, `2020-01`,
// `2020/01/15`, `2020年1月`, `2020`.
const date = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s)?${month}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?,)?(?:${separators}(?:(?:of|de|del)\s)?|[-‐])${year}`,
  String.raw`(?<![\p{L}\d.])(?:${roman}[\s./]{1,2}|[ivx]\.\s?)(?:19|20)\d{2}`,
  String.raw`(?<![\d.,/+])(?:19|20)\d{2}(?:[\s.,/]{1,2}|-)(?:${month}|${roman})(?![\p{L}.]?\p{L}|[\s.,]{0,2}\d)`,
  String.raw`\b${quarter}[\s/]{0,2}${year}`,
  String.raw`\b(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:19|20)\d{2}`,
  String.raw`\b(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d{2}`,
  String.raw`\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d{2}`,
  String.raw`\b(?:19|20)\d{2}\s?[/.-]\s?(?:0[1-9]|1[0-2]|[1-9](?!\d))(?:[/.-]\d{1,2})?(?!\d)`,
  String.raw`(?:19|20)\d{2}\s?年\s?(?:\d{1,2}\s?月)?`,
  String.raw`(?:${about})?(?<![\d$€£.,/+-])${year}(?![\d%+]|\s?(?:users|students|people|lines|hours))`,
].join('|');
// After a dash the year may follow at once: `2017-2020`. The text replaced is ASCII, because a build escapes other characters.
const endDate = date.replace('/+-])', '/+])');
// Months of one year: `VII – IX 2015`, `2015 VII – IX`.
const romanFrom = `(?<![\\p{L}\\d.])(?:${roman}|[ivx])\\.?`;
// `2021 · Present`. Between two dates the dot must stand alone with them, as it separates other things, too.
const middleDot = String.raw`(?<=\d)\s[·•](?=\s${present}(?!\p{L}))|(?<=(?:^|\t)[^\t·•]{0,14}\d)\s[·•](?=\s[^\t·•]{0,14}\d\s?(?:$|\t))`;
const ofTime = String.raw`-{1,3}|–|—|−|‒|~|〜|～|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bau\b|\bhasta\b|\bal\b|\bdo\b|\btot\b|t\/m|\bhingga\b|\bsampai\b|s\/d|(?<!\p{L})(?:à|até|по|до)(?!\p{L})|至|到`;
// These also stand between numbers: “Ratio 3/10 > 2/10”.
const ofCounts = String.raw`→|>|\ba\b`;
const dashes = `${ofTime}|${ofCounts}`;
const dash = String.raw`(?:\s?(?<=\d\s?)[rг]\.?)?\s*(?:${dashes}|(?<=\d)·(?=\S)|${middleDot})\s*`;
// `Jan - Mar 2020`: the first month has the year of the second.
const monthOnly = String.raw`\b(?:${month}\.?|${quarter})`;
// `09/17 – 05/21`, `09.17 – 05.21`, `Sep-17 – May-21`: a month and a short year, which only a range distinguishes from a fraction.
const shortDate = String.raw`(?:(?<![\d/.])(?:(?:0?[1-9]|1[0-2])\s?/\s?['’]?|(?:0[1-9]|1[0-2])\.)\d{2}(?![\d/.])|${month}\.?-\d{2}(?!\d))`;

const sinceWords = 'since|seit|ab|depuis|desde|dal|from|od|sinds|vanaf|sedan|siden|с|з|від';
const range = lettered(
  `(${date}|${monthOnly}(?=${dash}(?:${month}|${quarter}))|${romanFrom}(?=${dash}(?:${roman}|[ivx]\\.)[\\s./]))${dash}[([]?(${endDate}|${present}|(?<!\\d)\\d{2}(?!\\d))`,
  'gu',
);
const shortRange = lettered(`(${shortDate})${dash}(${shortDate}|${present})`, 'gu');
const withinYear = lettered(
  `((?:19|20)\\d{2}[\\s.,/]{1,2}(?:${roman}|[ivx]))${dash}(${roman}|[ivx])(?![\\p{L}\\d]|[\\s./]{1,2}\\d)`,
  'gu',
);
const missingDash = lettered(`(${date})\\s{1,3}(${date}|${present})`, 'gu');
const since = lettered(`(?<!\\p{L})(?:${sinceWords})\\s+(${date})`, 'gu');
const maySaySince = lettered(`(?<!\\p{L})(?:${sinceWords})\\s`, 'u');
const single = lettered(date, 'gu');
const placeholderRange =
  /\b(?:year|month|yyyy|xxxx|date|jahr|anno|ano|année|año|年)\s*(?:-{1,3}|–|—)\s*(?:year|month|yyyy|xxxx|date|jahr|anno|ano|année|año|年)(?!\p{L})/gu;
const MAX_LENGTH = 400;
const mayHoldDate =
  /(?:19|20)[\dx]{2}|['’]\d{2}|\d\s?\/\s?\d{2}|yyyy|xxxx|(?:year|month|date|jahr|anno|ano|année|año|年)\s*[–—-]/u;
const mayHoldShortDate = new RegExp(
  String.raw`(?:\d\s?\/\s?['’]?|\d\.|\p{L}\.?-)\d{2}\s*(?:${ofTime}|(?<!\p{L}{3}\s[\d./]+\s*)(?:${ofCounts})\s*\S+\s*(?:$|[\t),|]))`,
  'u',
);

/** All dates and date ranges in a line, in order, without overlaps. */
export const findDates = remembered((line): readonly DateRange[] => {
  const printed = line.slice(0, MAX_LENGTH);
  const text = inSmallLetters(printed);
  // Most lines have no date, and the patterns below are long.
  if (!mayHoldDate.test(text) && !mayHoldShortDate.test(text)) return [];
  const capitals = withCapitals(text);
  const found: DateRange[] = [];
  const add = (start: number, end: number, from: YearMonth | null, to: DateRange['to']): void => {
    if (!found.some(other => start < other.end && other.start < end)) found.push({ start, end, from, to });
  };
  for (const pattern of [withinYear, range, shortRange, missingDash]) {
    if (pattern === shortRange && !mayHoldShortDate.test(text)) continue;
    for (const { index: start, 0: whole, 1: first = '', 2: last = '' } of capitals.matchAll(
      pattern(capitals),
    )) {
      const after = start + whole.length;
      // As printed, because Roman numerals are recognised by their capitals.
      const from = printed.slice(start, start + first.length);
      const to = printed.slice(after - last.length, after);
      const end = parseEnd(to, from);
      if (end === null && !unfilled.test(to)) continue;
      const begin = parseStart(from, end);
      // Dates in the wrong order are swapped; but two dates without a dash between them are two single dates.
      if (begin === null || end === null || end === 'present' || !isAfter(begin, end))
        add(start, after, begin, end);
      else if (pattern !== missingDash) add(start, after, end, begin);
    }
  }
  for (const match of text.matchAll(placeholderRange))
    add(match.index, match.index + match[0].length, null, null);
  if (maySaySince(capitals).test(capitals))
    for (const match of capitals.matchAll(since(capitals))) {
      const after = match.index + match[0].length;
      const from = printed.slice(after - at(match, 1).length, after);
      add(match.index, after, parseDate(from), 'present');
    }
  for (const match of capitals.matchAll(single(capitals))) {
    const after = match.index + match[0].length;
    add(match.index, after, null, parseDate(printed.slice(match.index, after)));
  }
  return found.sort((a, b) => a.start - b.start);
});

const isAfter = (a: YearMonth, b: YearMonth): boolean =>
  a.year > b.year || (a.year === b.year && (a.month ?? 0) > (b.month ?? 12));

/** A text in lower case with the same length: `İ`, whose small letter would have two characters, counts as `I`. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** A text in lower case with capitals in place of the names of months (`M`) and of words for “present” (`P`). */
const withCapitals = (text: string): string =>
  text.replace(names(text), (name, ...parts) => (monthIn(parts) === null ? 'P' : 'M').repeat(name.length));

const fragment = lettered(
  `${month}|${present}|(?<!\\p{L})(?:${quarter}|of|de|del|${sinceWords})(?!\\p{L})|${dashes}|[\\d\\s.,/'’()]`,
  'gu',
);

/** True if a text has a period of time. */
export const holdsRange = (text: string): boolean => findDates(text).some(({ from }) => from !== null);

/** True if a text is a date, or a part of one that was broken over lines: `– March`, `2018 to`. In capitals, “AU” and “DE” are places. */
export function isDatePiece(text: string): boolean {
  if (text.length >= 40) return false;
  const capitals = withCapitals(inSmallLetters(text));
  const hasDate = /[MP]|q\d|\dq|(?:19|20)\d{2}|['’]\d{2}|\d\/\d{2}/.test(capitals) || /\p{Ll}/u.test(text);
  return hasDate && capitals.replace(fragment(capitals), '') === '';
}

function parseEnd(to: string, from: string): DateRange['to'] {
  if (/^\d{2}$/.test(to)) {
    // `2019-21` is a range; `2019-05` is a month, which the pattern for dates has already matched.
    const start = parseDate(from);
    const short = start ? Math.floor(start.year / 100) * 100 + Number(to) : 0;
    return start && short >= start.year && short <= start.year + 12 ? { year: short, month: null } : null;
  }
  const roman = romanMonthOf(to);
  const year = roman === null || /\d/.test(to) ? undefined : parseDate(from)?.year;
  if (year !== undefined) return { year, month: roman };
  const parsed = parseDate(to);
  // The last month of a quarter is two months after its first.
  if (parsed?.month && quarterOf(to) !== null) return { year: parsed.year, month: parsed.month + 2 };
  if (parsed) return parsed;
  return /\d/.test(to) || unfilled.test(to) ? null : 'present';
}

function parseStart(from: string, to: DateRange['to']): YearMonth | null {
  const parsed = parseDate(from);
  if (parsed) return parsed;
  const monthNumber = quarterOf(from) ?? monthOf(from) ?? romanMonthOf(from);
  return monthNumber !== null && to !== 'present' && to !== null
    ? { year: to.year, month: monthNumber }
    : null;
}

/** Parses one date; null if it has no year. */
export function parseDate(text: string): YearMonth | null {
  const fullYear = /(?:19|20)\d{2}/.exec(text);
  const shortYear =
    /['’](\d{2})/.exec(text) ?? /^(?:\d{1,2}\s?[/.]|\p{L}+\.?-)\s?(\d{2})$/u.exec(text.trim());
  if (!fullYear && !shortYear) return null;
  const yearNumber = fullYear ? Number(fullYear[0]) : expandYear(Number(shortYear?.[1]));
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  const named = quarterOf(text) ?? (word ? monthOf(word) : null) ?? romanMonthOf(text);
  if (named !== null) return { year: yearNumber, month: named };
  const rest = fullYear ? text.replace(fullYear[0], ' ') : text.replace(/['’/.]\s?['’]?\d{2}\s*$/, '');
  const numbers = [...rest.matchAll(/\d{1,2}/g)].map(match => Number(match[0]));
  const isYearFirst = fullYear?.index === 0;
  // The day is first in `15/04/2020`, but not in `04/15/2020`.
  const isDayFirst = numbers.length === 2 && !isYearFirst && at(numbers, 1) <= 12;
  const monthNumber = isDayFirst ? numbers[1] : numbers[0];
  return {
    year: yearNumber,
    month: monthNumber !== undefined && monthNumber >= 1 && monthNumber <= 12 ? monthNumber : null,
  };
}

const expandYear = (short: number): number => (short > 50 ? 1900 : 2000) + short;

/** The month that a Roman numeral stands for, or null. */
function romanMonthOf(text: string): number | null {
  const found = /(?<!\p{L})[IVX]{1,4}(?!\p{L})/u.exec(text)?.[0] ?? '';
  return romanMonths.indexOf(found) + 1 || null;
}

/** The first month of a quarter, or null. */
function quarterOf(text: string): number | null {
  const found = /(?:\bQ([1-4])(?!\d)|\b([1-4])(?:Q|\.\s?Quartal))/i.exec(text);
  return found ? Number(found[1] ?? found[2]) * 3 - 2 : null;
}

function monthOf(name: string): number | null {
  const small = inSmallLetters(name);
  const [, ...parts] = small.matchAll(names(small)).next().value ?? [];
  return monthIn(parts);
}

/** The month that the groups of a match stand for, or null; for a season its first month. */
function monthIn(parts: readonly unknown[]): number | null {
  const at = parts.slice(0, 16).findIndex(part => part !== undefined);
  return at < 12 ? at + 1 || null : 3 * (at - 11);
}
