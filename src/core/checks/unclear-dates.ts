import { type DateStyle, writtenDates } from '../facts/date-styles.ts';
import type { Finding, ResumeEntry } from '../types.ts';
import { type Check, type CheckContext, fail, findingAt, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where a job’s dates are not “Mon YYYY – Mon YYYY” or Present, on one line. */
export const unclearDates: Check = {
  id: 'unclear-dates',
  impact: 'moderate',
  title: 'The dates of the jobs are written “Mon YYYY – Mon YYYY”',
  failureTitle: 'Some dates may be misread',
  description:
    'Parsers count the years of experience from the dates; months as numbers, bare years and broken lines are misread.',
  source: `${sources.loxo}; ${sources.rchilli}`,
  needsPosting: false,
  advice: 'Write every period as “Mar 2023 – Aug 2024” or “Mar 2023 – Present”, on one line.',
  run(context) {
    const jobs = context.resume.entries.filter(entry => entry.kind === 'experience');
    if (jobs.length === 0) return notApplicable;
    if (!context.facts.english) return unsure('The dates may be written as is usual in another language.');
    const faults = jobs.flatMap(job => faultOf(context, job) ?? []);
    if (faults.length > 0) return fail(...faults);
    const dated = jobs.filter(job => datesOf(context, job).length > 0);
    return dated.length === jobs.length ? pass : unsure('For some jobs no dates were found.');
  },
};

const why: Record<DateStyle, string | null> = {
  'month-year': null,
  numeric: 'The month is a number.',
  'short-year': 'The year has two digits.',
  season: 'A season is not a month.',
  year: 'The months are missing.',
};

function faultOf(context: CheckContext, job: ResumeEntry): Finding | null {
  const dates = datesOf(context, job);
  const odd = dates.find(date => why[date.style] !== null);
  if (odd) return findingAt(context, lineAround(context, odd.start), why[odd.style] ?? '');
  const [first, second] = dates;
  if (!first || !second) return null;
  const between = context.resume.text.slice(first.end, second.start);
  return /^\s*[-–—]?\s*\n\s*[-–—]?\s*$/.test(between) && /[-–—]/.test(between)
    ? findingAt(context, { start: first.start, end: second.end }, 'The period is broken over two lines.')
    : null;
}

/** The dates in the head of an entry; its bullets may speak of other years. */
function datesOf({ resume }: CheckContext, job: ResumeEntry) {
  const headEnd = Math.min(job.end, ...job.bullets.map(bullet => bullet.start));
  return writtenDates(resume.text.slice(job.start, headEnd), job.start);
}

function lineAround({ resume }: CheckContext, offset: number) {
  const start = resume.text.lastIndexOf('\n', offset) + 1;
  const end = resume.text.indexOf('\n', offset);
  return { start, end: end < 0 ? resume.text.length : end };
}
