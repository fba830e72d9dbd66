import { type DateStyle, writtenDates } from '../evidence/date-styles.ts';
import type { ResumeEntry } from '../types.ts';
import { type Phrase, say } from '../words/phrase.ts';
import {
  type Check,
  type CheckContext,
  type Evidence,
  fail,
  findingAt,
  notApplicable,
  pass,
  unsure,
} from './check.ts';

/** Fails where a job’s dates are not “Mon YYYY – Mon YYYY” or Present, on one line. */
export const unclearDates: Check = {
  id: 'unclear-dates',
  impact: 'moderate',
  title: say('The dates of the jobs read like “Mar 2023 – Aug 2024”'),
  failureTitle: say('Some dates may be misread'),
  description: say(
    'Parsers count the years of experience from the dates; months as numbers, bare years and broken lines are often misread.',
  ),
  sources: ['loxo', 'rchilli'],
  needsPosting: false,
  advice: say('Write every period as “Mar 2023 – Aug 2024” or “Mar 2023 – Present”, on one line.'),
  run(context) {
    const jobs = context.resume.entries.filter(entry => entry.kind === 'experience');
    if (jobs.length === 0) return notApplicable;
    if (!context.facts.english)
      return unsure(say('The dates may be written as is usual in another language.'));
    const faults = jobs.flatMap(job => faultOf(context, job) ?? []);
    if (faults.length > 0) return fail(...faults);
    const dated = jobs.filter(job => datesOf(context, job).length > 0);
    return dated.length === jobs.length ? pass : unsure(say('For some jobs no dates were found.'));
  },
};

const why: Record<DateStyle, Phrase | null> = {
  'month-year': null,
  numeric: say('The month is a number.'),
  'short-year': say('The year has two digits.'),
  season: say('A season is not a month.'),
  year: say('The months are missing.'),
};

function faultOf(context: CheckContext, job: ResumeEntry): Evidence | null {
  const dates = datesOf(context, job);
  for (const { style, start } of dates) {
    const fault = why[style];
    if (fault) return findingAt(context, lineAround(context, start), fault);
  }
  const [first, second] = dates;
  if (!first || !second) return null;
  const between = context.resume.text.slice(first.end, second.start);
  return /^\s*[-–—]?\s*\n\s*[-–—]?\s*$/.test(between) && /[-–—]/.test(between)
    ? findingAt(context, { start: first.start, end: second.end }, say('The period is broken over two lines.'))
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
