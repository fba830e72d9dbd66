import type { Span, YearMonth } from '../types.ts';
import { VOCABULARIES } from '../vocabulary/vocabularies.ts';
import { once, remembered } from './remembered.ts';

/** A stretch of time as an entry gives it; a single date has `from` null. */
export type DateRange = Span & {
  readonly from: YearMonth | null;
  readonly to: YearMonth | 'present' | null;
};

const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  VOCABULARIES.flatMap(({ months }) => months[month] ?? []).join('|'),
);
// In texts rather than as keys, which the build writes in escapes that no name may hold.
const seasons: ReadonlyMap<string, number> = new Map(
  [
    'spring|printemps|primavera|frühjahr',
    'summer|sommer|verano|verão',
    'fall|autumn|herbst|automne|otoño|outono|autunno',
    'winter|hiver|invierno|inverno',
  ].flatMap((names, at) => names.split('|').map(name => [name, 3 * at + 3] as const)),
);
/** The names of seasons in small letters, as alternatives of a pattern. */
export const seasonNames = [...seasons.keys()].join('|');
// All patterns are in small letters, and so is what they read: to lay out letters of either case takes the engine three times as long.
const monthPatterns = monthNames.map(names => new RegExp(`^(?:${names})$`, 'u'));

const month = `(?:${monthNames.join('|')}|(?:${seasonNames})s?)`;
const quarter = String.raw`(?:q[1-4]|[1-4]q|[1-4]\.\s?quartal)`;
const year = String.raw`(?:(?:19|20)\d{2}|['’]\d{2}|(?:19|20)x{2}|y{4})`;
const separators = String.raw`[\s.,/'’]{0,3}`;
// `Late 2015`, `Anfang 2019`, `finales de 2015`: about when in a year, which no month says.
const about = String.raw`(?<!\p{L})(?:early|mid|late|anfang|mitte|ende|début|mi|fin|inicios|principios|mediados|finales)[\s-](?:of\s|de\s)?`;
// Months as Poles, Czechs and Romanians number them. `v 2020` and `i 2020` are words, so one letter alone needs its dot.
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const roman = '(?:viii|vii|vi|xii|xi|ix|iv|iii|ii)';
// `Jan 2020`, `OCT-2020`, `enero de 2020`, `15 Jan 2020`, `2020 Jan`, `IX 2020`, `2020 IX`, `Q3 2020`, `01/2020`, `04/15/2020`, `2020-01`,
// `2020/01/15`, `2020年1月`, `2020`.
const date = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?<!\p{L})${month}(?!\p{L})\.?(?:\s\d{1,2}(?:st|nd|rd|th)?,)?(?:${separators}(?:(?:of|de|del)\s)?|[-‐])${year}`,
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
// After a dash, the year may follow it at once: `2017-2020`.
const endDate = date.replace('(?<![\\d$€£.,/+-])', '(?<![\\d$€£.,/+])');
// `VII – IX 2015`, and `2015 VII – IX`: months of one year.
const romanFrom = `(?<![\\p{L}\\d.])(?:${roman}|[ivx])\\.?`;
const present = VOCABULARIES.flatMap(({ present: words }) => words || []).join('|');
// Scripts whose letters \\b knows nothing of.
const presentElsewhere = '至今|现在|現在|今|현재';
// `2021 · Present`; between two dates only where nothing stands beside them, as it parts other things, too.
const middleDot = String.raw`(?<=\d)\s[·•](?=\s(?:${present}|${presentElsewhere})(?!\p{L}))|(?<=(?:^|\t)[^\t·•]{0,14}\d)\s[·•](?=\s[^\t·•]{0,14}\d\s?(?:$|\t))`;
const dash = String.raw`(?:\s?(?<=\d\s?)[rг]\.?)?\s*(?:-{1,3}|–|—|−|‒|~|〜|～|→|>|(?<=\d)·(?=\S)|${middleDot}|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bau\b|\bhasta\b|\ba\b|\bal\b|\bdo\b|\btot\b|t\/m|(?<!\p{L})(?:à|até|по|до)(?!\p{L})|至|到)\s*`;
// Within a year: `Jan - Mar 2020`. The year of the first month is the second's.
const monthOnly = String.raw`\b(?:${month}\b\.?|${quarter})`;
// `09/17 – 05/21`, `09.17 – 05.21`, `Sep-17 – May-21`: a month and a short year, which only a range can tell from a fraction.
const shortDate = String.raw`(?:(?<![\d/.])(?:(?:0?[1-9]|1[0-2])\s?/\s?['’]?|(?:0[1-9]|1[0-2])\.)\d{2}(?![\d/.])|(?<!\p{L})${month}\.?-\d{2}(?!\d))`;

const sinceWords = 'since|seit|ab|depuis|desde|dal|from|od|sinds|vanaf|sedan|siden|с|з|від';
const patterns = once(() => ({
  range: new RegExp(
    `(?<from>${date}|${monthOnly}(?=${dash}(?:${month}|${quarter}))|${romanFrom}(?=${dash}(?:${roman}|[ivx]\\.)[\\s./]))${dash}[([]?(?<to>${endDate}|(?<!\\p{L})(?:${present})(?![\\p{L}])|(?:${presentElsewhere})|(?<!\\d)\\d{2}(?!\\d))`,
    'gu',
  ),
  shortRange: new RegExp(
    `(?<from>${shortDate})${dash}(?<to>${shortDate}|(?<!\\p{L})(?:${present})(?![\\p{L}]))`,
    'gu',
  ),
  withinYear: new RegExp(
    `(?<from>(?:19|20)\\d{2}[\\s.,/]{1,2}(?:${roman}|[ivx]))${dash}(?<to>${roman}|[ivx])(?![\\p{L}\\d]|[\\s./]{1,2}\\d)`,
    'gu',
  ),
  missingDash: new RegExp(`(?<from>${date})\\s{1,3}(?<to>${date}|(?<!\\p{L})(?:${present})(?!\\p{L}))`, 'gu'),
  since: new RegExp(`(?<!\\p{L})(?:${sinceWords})\\s+(?<from>${date})`, 'gu'),
  maySaySince: new RegExp(`(?<!\\p{L})(?:${sinceWords})\\s`, 'u'),
  single: new RegExp(date, 'gu'),
}));
const placeholderRange =
  /\b(?:year|month|yyyy|xxxx|date|jahr|anno|ano|année|año|年)\s*(?:-{1,3}|–|—)\s*(?:year|month|yyyy|xxxx|date|jahr|anno|ano|année|año|年)(?!\p{L})/gu;
const MAX_LENGTH = 400;
const mayHoldDate =
  /(?:19|20)[\dx]{2}|['’]\d{2}|\d\s?\/\s?\d{2}|yyyy|xxxx|(?:year|month|date|jahr|anno|ano|année|año|年)\s*[–—-]/u;
const mayHoldShortDate = /(?:\d\s?\/\s?['’]?|\d\.|\p{L}\.?-)\d{2}\s*(?:[-–—−‒~→]|to|until|till|bis)/u;

/** All dates and date ranges in a line, in order, without overlaps. */
export const findDates = remembered((line): readonly DateRange[] => {
  const printed = line.slice(0, MAX_LENGTH);
  const text = inSmallLetters(printed);
  // Most lines hold no date, and the patterns below are long.
  if (!mayHoldDate.test(text) && !mayHoldShortDate.test(text)) return [];
  const found: DateRange[] = [];
  const add = (start: number, end: number, from: YearMonth | null, to: DateRange['to']): void => {
    if (!found.some(other => start < other.end && other.start < end)) found.push({ start, end, from, to });
  };
  // Which of two dates is the later one is no question of which stands first; but two dates without a dash are two.
  const addRange = (start: number, end: number, from: YearMonth | null, to: DateRange['to']): void => {
    const isTurned = from !== null && to !== null && to !== 'present' && isAfter(from, to);
    if (!isTurned) add(start, end, from, to);
    else if (dashed.test(text.slice(start, end))) add(start, end, to, from);
  };
  const { withinYear, range, shortRange, missingDash, since, maySaySince, single } = patterns();
  for (const pattern of [withinYear, range, shortRange, missingDash]) {
    if (pattern === shortRange && !mayHoldShortDate.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, after] = [match.index, match.index + match[0].length];
      // In its own letters: Roman months are capitals.
      const from = printed.slice(start, start + (match.groups?.from?.length ?? 0));
      const to = printed.slice(after - (match.groups?.to?.length ?? 0), after);
      const end = parseEnd(to, from);
      if (end !== null) addRange(start, after, parseStart(from, end), end);
    }
  }
  for (const match of text.matchAll(placeholderRange))
    add(match.index, match.index + match[0].length, null, null);
  if (maySaySince.test(text))
    for (const match of text.matchAll(since)) {
      const after = match.index + match[0].length;
      const from = printed.slice(after - (match.groups?.from?.length ?? 0), after);
      add(match.index, after, parseDate(from), 'present');
    }
  for (const match of text.matchAll(single)) {
    const after = match.index + match[0].length;
    add(match.index, after, null, parseDate(printed.slice(match.index, after)));
  }
  return found.sort((a, b) => a.start - b.start);
});

const dashed = new RegExp(dash, 'u');
const isAfter = (a: YearMonth, b: YearMonth): boolean =>
  a.year > b.year || (a.year === b.year && (a.month ?? 0) > (b.month ?? 12));

/** A text in small letters, each in its place: the one capital whose small letter is two is taken for another. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

const fragment = new RegExp(
  `(?<!\\p{L})(?:${monthNames.join('|')}|${seasonNames}|${quarter}|${present}|to|of|bis|since|seit|from|until|de|del|até|hasta|do|tot|по|до)(?!\\p{L})|${presentElsewhere}|[\\d\\s.,/'’()–—−‒~-]`,
  'gu',
);

/** Is a text a date, or a piece of one that is broken over lines: `– March`, `2018 to`? */
export function isDatePiece(text: string): boolean {
  const hasDate = /\p{L}|(?:19|20)\d{2}|['’]\d{2}|\d\/\d{2}/u.test(text);
  return hasDate && text.length < 40 && inSmallLetters(text).replace(fragment, '') === '';
}

function parseEnd(to: string, from: string): DateRange['to'] {
  if (/^\d{2}$/.test(to)) {
    // `2019-21`; but `2019-05` is a month, which the date pattern has taken already.
    const start = parseDate(from);
    const short = start ? Math.floor(start.year / 100) * 100 + Number(to) : 0;
    return start && short >= start.year && short <= start.year + 12 ? { year: short, month: null } : null;
  }
  const roman = romanMonthOf(to);
  const year = roman === null || /\d/.test(to) ? undefined : parseDate(from)?.year;
  if (year !== undefined) return { year, month: roman };
  const parsed = parseDate(to);
  // A quarter ends two months after it begins.
  if (parsed?.month && quarterOf(to) !== null) return { year: parsed.year, month: parsed.month + 2 };
  if (parsed) return parsed;
  return /\d/.test(to) && !/X/i.test(to) ? null : 'present';
}

function parseStart(from: string, to: YearMonth | 'present'): YearMonth | null {
  const parsed = parseDate(from);
  if (parsed) return parsed;
  const monthNumber = quarterOf(from) ?? monthOf(from.replace(/\W+$/, '')) ?? romanMonthOf(from);
  return monthNumber !== null && to !== 'present' ? { year: to.year, month: monthNumber } : null;
}

/** One date, or null where it names no year that can be one. */
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
  // `15/04/2020`, but `04/15/2020`.
  const isDayFirst = numbers.length === 2 && !isYearFirst && (numbers[1] ?? 0) <= 12;
  const monthNumber = isDayFirst ? numbers[1] : numbers[0];
  return {
    year: yearNumber,
    month: monthNumber !== undefined && monthNumber >= 1 && monthNumber <= 12 ? monthNumber : null,
  };
}

const expandYear = (short: number): number => (short > 50 ? 1900 : 2000) + short;

/** The month that a Roman numeral stands for, or null. */
function romanMonthOf(text: string): number | null {
  const found = /(?<!\p{L})[IVX]{1,4}(?!\p{L})/u.exec(text)?.[0];
  const at = found === undefined ? -1 : romanMonths.indexOf(found);
  return at < 0 ? null : at + 1;
}

/** The first month of a quarter, or null. */
function quarterOf(text: string): number | null {
  const found = /(?:\bQ([1-4])(?!\d)|\b([1-4])(?:Q|\.\s?Quartal))/i.exec(text);
  return found ? Number(found[1] ?? found[2]) * 3 - 2 : null;
}

function monthOf(word: string): number | null {
  const season = seasons.get(word.toLowerCase()) ?? seasons.get(word.toLowerCase().replace(/s$/, ''));
  if (season !== undefined) return season;
  const small = inSmallLetters(word);
  const index = monthPatterns.findIndex(pattern => pattern.test(small));
  return index < 0 ? null : index + 1;
}
