import { writtenDates } from '../dates/date-styles.ts';
import type { Resume, ResumeEntry, YearMonth } from '../types.ts';

const MONTHS = 12;

/** A range of months, counted from year 0, without the month `until`. */
export type Period = { readonly from: number; readonly until: number };

/** The number of a month, counted from year 0. A year without a month counts as its middle, so that two such years differ by whole years. */
const monthIndex = (date: YearMonth): number =>
  date.year * MONTHS + (date.month === null ? MONTHS / 2 : date.month - 1);

/** Years of work by the dates of jobs, to one decimal; null if the dates cannot be read, 0 if there is no job. */
export function yearsShown(resume: Resume, today: YearMonth): number | null {
  const jobs = resume.entries.filter(entry => entry.kind === 'experience');
  if (jobs.length === 0) return jobsUnfound(resume) ? null : 0;
  if (datesUnread(resume)) return null;
  const periods = jobs.flatMap(job => periodOf(job, today) ?? []);
  return periods.length === 0 ? null : yearsOf(periods);
}

// Words under a heading of jobs that say there has been none.
const noJobYet =
  /\bfreshers?\b|\bno (?:prior |previous |work |professional |industry |paid |formal |relevant )*experience\b|\b(?:keine \w*erfahrung|(?:aucune|sans) expérience)|^\W*(?:none(?: yet)?|nil|n\/a|not applicable|keine|aucune)\W*$/im;

/** True if there is a heading of jobs but no job was found under it, and the text does not say that there was none. */
export function jobsUnfound({ sections, entries, text }: Resume): boolean {
  const headed = sections.filter(({ kind }) => kind === 'experience');
  const saysNone = headed.some(({ start, end }) => noJobYet.test(text.slice(start, end)));
  return headed.length > 0 && !saysNone && !entries.some(({ kind }) => kind === 'experience');
}

/** True if the sections have far more dates than the entries: then the reader of entries missed some. */
export function datesUnread(resume: Resume): boolean {
  const read = resume.entries.filter(({ kind, from }) => kind === 'experience' && from !== null).length * 2;
  const sections = resume.sections.filter(section => section.kind === 'experience');
  const printed = sections.flatMap(({ start, end }) => writtenDates(resume.text.slice(start, end)));
  return printed.filter(({ style }) => style !== 'year').length > read * 2;
}

// The usual length of an internship, if only one date is given: “Summer 2024”, “May 2024”.
const INTERNSHIP_MONTHS = 3;
// An internship that seems to last longer has ended, and the resume was not updated.
const LONGEST_INTERNSHIP_MONTHS = 24;

/** When a job was held; null if a date is missing or it has not begun. An internship with one date counts as three months. */
export function periodOf(
  { from, to }: Pick<ResumeEntry, 'from' | 'to'>,
  today: YearMonth,
  isInternship = false,
): Period | null {
  const now = monthIndex(today) + 1;
  if (isInternship && (from === null) !== (to === null) && to !== 'present') {
    const only = monthIndex(from ?? to ?? today);
    return only < now ? { from: only, until: Math.min(only + INTERNSHIP_MONTHS, now) } : null;
  }
  if (from === null || to === null) return null;
  const start = monthIndex(from);
  if (isInternship && to === 'present' && now - start > LONGEST_INTERNSHIP_MONTHS)
    return { from: start, until: start + LONGEST_INTERNSHIP_MONTHS };
  // The last month of a job counts as worked; between two years without months the difference is the fairest guess.
  const last = to === 'present' ? now : monthIndex(to) + (to.month === null ? 0 : 1);
  const until = Math.min(last, now);
  return start < until ? { from: start, until } : null;
}

/** The years that periods cover, to one decimal; months in several periods count once. */
export function yearsOf(periods: readonly Period[]): number {
  let [months, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, until } of [...periods].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return Math.round((months / MONTHS) * 10) / 10;
}
