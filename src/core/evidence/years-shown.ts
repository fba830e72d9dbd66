import type { Resume, ResumeEntry, YearMonth } from '../types.ts';
import { writtenDates } from './date-styles.ts';

const MONTHS = 12;

/** Months since year 0; a year without its month stands for its middle, so that two of them differ by whole years. */
function monthIndex(date: YearMonth): number {
  return date.year * MONTHS + (date.month === null ? MONTHS / 2 : date.month - 1);
}

type Months = { readonly from: number; readonly until: number };

/**
 * Years of work that the dates of the jobs add up to, months worked twice counted once, to one decimal.
 * Null where there are jobs whose dates cannot be told; 0 where the resume shows no job at all.
 */
export function yearsShown(resume: Resume, today: YearMonth): number | null {
  const jobs = resume.entries.filter(entry => entry.kind === 'experience');
  if (jobs.length === 0) return resume.sections.some(section => section.kind === 'experience') ? null : 0;
  if (datesUnread(resume, jobs)) return null;
  const periods = jobs.flatMap(job => period(job.from, job.to, today) ?? []);
  if (periods.length === 0) return null;
  return Math.round((monthsCovered(periods) / MONTHS) * 10) / 10;
}

/** True where the sections hold far more dates than the entries have: then the reader of entries missed some. */
function datesUnread(resume: Resume, jobs: readonly ResumeEntry[]): boolean {
  const read = jobs.filter(job => job.from !== null).length * 2;
  const sections = resume.sections.filter(section => section.kind === 'experience');
  const printed = sections.flatMap(({ start, end }) => writtenDates(resume.text.slice(start, end)));
  return printed.filter(({ style }) => style !== 'year').length > read * 2;
}

/** Half-open run of months; null without both ends, or where the job has not begun. */
function period(from: YearMonth | null, to: YearMonth | 'present' | null, today: YearMonth): Months | null {
  if (from === null || to === null) return null;
  const now = monthIndex(today) + 1;
  const start = monthIndex(from);
  // The last month of a dated job was worked; between two bare years the plain difference is the fairest guess.
  const last = to === 'present' ? now : monthIndex(to) + (to.month === null ? 0 : 1);
  const until = Math.min(last, now);
  return start < until ? { from: start, until } : null;
}

function monthsCovered(periods: readonly Months[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, until } of [...periods].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return months;
}
