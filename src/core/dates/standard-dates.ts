import { remembered } from '../text/remembered.ts';
import type { YearMonth } from '../types.ts';
import { type DateRange, findDates } from './find-dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first period that a text names; null if there is none. */
export const dateRangeIn = remembered((text): DateRange | null => findDates(text)[0] ?? null);

/** Dates as all parsers read them: in English “Mar 2021 – Present”; in other languages the person's own words, with one kind of dash. */
export function standardDates(text: string, language: string): string {
  const range = dateRangeIn(text);
  if (range === null) return text;
  const printed = text.slice(range.start, range.end);
  const standard =
    language === 'en'
      ? inEnglish(range)
      : printed.replace(/\s*(?<=[\p{L}\d.])\s*[–—−‒~-]\s*(?=[\p{L}\d])/gu, ' – ');
  return standard === null ? text : text.slice(0, range.start) + standard + text.slice(range.end);
}

function inEnglish({ from, to }: DateRange): string | null {
  if (to === null) return null;
  const end = to === 'present' ? 'Present' : printedMonth(to);
  return from === null ? end : `${printedMonth(from)} – ${end}`;
}

/** A month as English resumes print it, or only the year if the month is unknown. */
export function printedMonth({ year, month }: YearMonth): string {
  return month === null ? String(year) : `${MONTHS[month - 1]} ${year}`;
}
