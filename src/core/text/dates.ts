import type { Span, YearMonth } from '../types.ts';

/** A span of time as a resume prints it: “Jan 2022 – Present”. */
export type DateRange = Span & { readonly from: YearMonth | null; readonly to: YearMonth | 'present' | null };

/** The month that a day is in, by the clock of whoever asks. */
export function monthOf(day: Date): YearMonth {
  return { year: day.getFullYear(), month: day.getMonth() + 1 };
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january januar janvier enero januari leden styczeń',
    'feb february februar février fevrier febrero februari únor luty',
    'mar march märz maerz mars marzo maart březen marzec',
    'apr april avril abril duben kwiecień',
    'may mai mayo mei květen maj',
    'jun june juni juin junio červen czerwiec',
    'jul july juli juillet julio červenec lipiec',
    'aug august août aout agosto augustus srpen sierpień',
    'sep sept september septembre septiembre září wrzesień',
    'oct october okt oktober octobre octubre říjen październik',
    'nov november novembre noviembre listopad',
    'dec december dez dezember décembre decembre diciembre prosinec grudzień',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);

// Longest first, so that “March” is not read as “Mar” and a rest.
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = String.raw`(${NAMES})\.?,?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
// “Jan 2022”, “January, 2022”, “Jan '22”, “01/2022”, “2022-01”, “2022”.
const POINT = String.raw`(?:${MONTH}\s*(?:${YEAR}|['’](\d\d))|(\d{1,2})\s?[/.]\s?${YEAR}|${YEAR}\s?[-/.]\s?(0[1-9]|1[0-2])(?!\d)|${YEAR})`;
const NOW = `(present|current(?:ly)?|now|today|ongoing|to date|heute|aujourd['’]hui|présent|actualidad|actual|heden|nu|současnost|obecnie)`;
const DASH = String.raw`\s*(?:-|–|—|−|to|until|till|bis|à|al?|tot|do)\s*`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d])${POINT}${DASH}(?:${NOW}|${POINT})(?![\p{L}\d])`, 'giu');
const SINCE = new RegExp(
  String.raw`(?<!\p{L})(?:since|from|seit|depuis|desde|sinds)\s+${POINT}(?![\p{L}\d])`,
  'giu',
);
const ONE = new RegExp(String.raw`(?<![\p{L}\d/.-])${POINT}(?![\p{L}\d/-])`, 'giu');
const POINT_GROUPS = 8;

/** Every date range of a text, in order. Single dates are left out. */
export function findDateRanges(text: string): readonly DateRange[] {
  const ranges: DateRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const groups = match.slice(1);
    const from = pointOf(groups.slice(0, POINT_GROUPS));
    const to =
      groups[POINT_GROUPS] === undefined ? pointOf(groups.slice(POINT_GROUPS + 1)) : ('present' as const);
    if (from && to) ranges.push({ from, to, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(SINCE)) {
    const from = pointOf(match.slice(1));
    const end = match.index + match[0].length;
    if (from && !ranges.some(range => range.start < end && match.index < range.end)) {
      ranges.push({ from, to: 'present', start: match.index, end });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/** The first date range of a text, else its first single date as an end, else null. */
export function parseDateRange(text: string): DateRange | null {
  const range = findDateRanges(text)[0];
  if (range) return range;
  for (const match of text.matchAll(ONE)) {
    const to = pointOf(match.slice(1));
    if (to) return { from: null, to, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** A single month and year, or a year: “Mar 2021”, “03/2021”, “2021”. */
export function parseYearMonth(text: string): YearMonth | null {
  for (const match of text.matchAll(ONE)) {
    const point = pointOf(match.slice(1));
    if (point) return point;
  }
  return null;
}

function pointOf(groups: readonly (string | undefined)[]): YearMonth | null {
  const [name, namedYear, shortYear, number, numberYear, isoYear, isoMonth, yearAlone] = groups;
  if (name !== undefined) {
    const month = MONTHS.get(name.toLowerCase());
    const year = namedYear ?? (shortYear === undefined ? undefined : `20${shortYear}`);
    return month === undefined || year === undefined ? null : { year: Number(year), month };
  }
  if (number !== undefined && numberYear !== undefined) return withMonth(numberYear, Number(number));
  if (isoYear !== undefined && isoMonth !== undefined) return withMonth(isoYear, Number(isoMonth));
  return yearAlone === undefined ? null : { year: Number(yearAlone), month: null };
}

const withMonth = (year: string, month: number): YearMonth => ({
  year: Number(year),
  month: month >= 1 && month <= 12 ? month : null,
});

/** Whole months from one point to another; a year without a month counts from its January to its December. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return Math.max(0, (to.year - from.year) * 12 + ((to.month ?? 12) - (from.month ?? 1)) + 1);
}
