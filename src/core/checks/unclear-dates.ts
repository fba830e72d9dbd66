import { type DateStyle, type WrittenDate, writtenDates } from '../dates/date-styles.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Message, message } from '../messages/message.ts';
import { lineAround } from '../text/spans.ts';
import type { Finding, ResumeEntry } from '../types.ts';
import {
  type Check,
  type CheckContext,
  fail,
  findingAt,
  notApplicable,
  pass,
  toDo,
  unsure,
} from './check.ts';

/** Fails if a job’s dates are not “Mon YYYY – Mon YYYY”, “MM/YYYY – MM/YYYY” or with Present, on one line. */
export const unclearDates: Check = {
  id: 'unclear-dates',
  impact: 'moderate',
  sources: ['loxo', 'rchilli'],
  advise: () => toDo('unclear-dates', 100.01),
  run(context) {
    const jobs = context.resume.entries.filter(entry => entry.kind === 'experience');
    if (jobs.length === 0) return notApplicable;
    const faults = jobs.flatMap(job => faultOf(context, job) ?? []);
    if (faults.length > 0) return fail(...faults);
    if (context.facts.language === null) return unsure(message('unclear-dates.otherLanguage'));
    const dated = jobs.filter(job => datesOf(context, job).length > 0);
    return dated.length === jobs.length ? pass : unsure(message('unclear-dates.noDates'));
  },
};

const why: Record<DateStyle, Message | null> = {
  'month-year': null,
  'plain-number': null,
  numeric: message('unclear-dates.numeric'),
  'short-year': message('unclear-dates.shortYear'),
  season: message('unclear-dates.season'),
  year: message('unclear-dates.noMonths'),
};

function faultOf(context: CheckContext, job: ResumeEntry): Finding | null {
  // Only the first two dates are the job's: others in its head (“Dean’s List Fall 2021”) are not.
  const [first, second] = datesOf(context, job);
  for (const date of [first, second]) {
    const fault = date && !hasMonth(context, date) ? why[date.style] : null;
    if (date && fault) return findingAt(context, lineAround(context.resume.text, date.start), fault);
  }
  if (!first || !second) return null;
  const between = context.resume.text.slice(first.end, second.start);
  return /^\s*[-–—]?\s*\n\s*[-–—]?\s*$/.test(between) && /[-–—]/.test(between)
    ? findingAt(context, { start: first.start, end: second.end }, message('unclear-dates.broken'))
    : null;
}

/** True for a year after a month name in another language (“enero 2020”), even in a mixed range (“Poe 2020 – Dec 2020”). In an unknown language, any word may be the month. */
function hasMonth(context: CheckContext, { style, start, end }: WrittenDate): boolean {
  const { resume, facts } = context;
  if (style !== 'year') return false;
  const line = lineAround(context.resume.text, start);
  if (!/\p{L}[\s.]{0,3}(?:de )?$/u.test(resume.text.slice(line.start, start))) return false;
  if (facts.language === null) return true;
  const year = Number(resume.text.slice(start, end));
  return findDates(resume.text.slice(line.start, end))
    .flatMap(({ from, to }) => [from, to])
    .some(date => date !== null && date !== 'present' && date.year === year && date.month !== null);
}

/** The dates in the head of an entry. Its bullets may name other years. */
function datesOf({ resume }: CheckContext, job: ResumeEntry) {
  const headEnd = Math.min(job.end, ...job.bullets.map(bullet => bullet.start));
  return writtenDates(resume.text.slice(job.start, headEnd), job.start);
}
