import { datesUnread, type Period, periodOf } from '../evidence/years-shown.ts';
import { message } from '../messages/message.ts';
import type { Note, Resume, ResumeEntry, YearMonth } from '../types.ts';

const MONTHS = 12;
// Shorter gaps are normal (notice periods, moves, searching), and nobody asks about them.
const LONG_MONTHS = 7;
// Nobody asks about older gaps.
const RECENT_YEARS = 10;
const STUDY_YEARS = 6;
// A resume with one of these words has already explained the gap.
const told =
  /\b(?:career (?:break|gap)|sabbatical|(?:parental|maternity|paternity|medical|family) leave|gap year|(?:military|civil) service|elternzeit|wehrdienst|zivildienst|auszeit|congé|excedencia)\b/i;

/** Names the months of the newest time without a dated job or studies, without judging it; null if there is none or the dates are not certain. */
export function jobGap(resume: Resume, today: YearMonth): Note | null {
  const gap = newestGap(resume, today);
  if (gap === null) return null;
  const values = { from: inFigures(gap.from), until: inFigures(gap.until) };
  return { title: message('advice.gapTitle', values), text: message('advice.gap', values) };
}

function newestGap(resume: Resume, today: YearMonth): Period | null {
  const jobs = resume.entries.filter(({ kind }) => kind === 'experience');
  if (jobs.length < 2 || !jobs.every(isExact) || datesUnread(resume) || told.test(resume.text)) return null;
  // Studies whose entries could not be read may have filled the gap.
  const hasStudies = (all: readonly { readonly kind: string }[]) =>
    all.some(({ kind }) => kind === 'education');
  if (hasStudies(resume.sections) && !hasStudies(resume.entries)) return null;
  const covered = resume.entries.map(entry => timeOf(entry, today));
  if (covered.includes('unknown')) return null;
  const work = jobs.flatMap(job => periodOf(job, today) ?? []);
  const first = Math.min(...work.map(({ from }) => from));
  const last = Math.max(...work.map(({ until }) => until));
  const gaps: Period[] = [];
  let reached = first;
  for (const { from, until } of (covered as readonly Period[]).toSorted((a, b) => a.from - b.from)) {
    if (from - reached >= LONG_MONTHS && from < last) gaps.push({ from: reached, until: from });
    reached = Math.max(reached, until);
  }
  const since = (today.year - RECENT_YEARS) * MONTHS;
  return gaps.findLast(({ until }) => until >= since) ?? null;
}

const isExact = ({ from, to }: ResumeEntry): boolean =>
  from !== null && from.month !== null && to !== null && (to === 'present' || to.month !== null);

/** The time that an entry covers: whole years if it has no months. Studies with only an end date get the longest likely time. */
function timeOf({ kind, from, to }: ResumeEntry, today: YearMonth): Period | 'unknown' {
  const end = to === 'present' ? today : to;
  const begin =
    from ?? (kind === 'education' && end !== null ? { ...end, year: end.year - STUDY_YEARS } : end);
  const close = end ?? from;
  if (begin === null || close === null) return kind === 'education' ? 'unknown' : { from: 0, until: 0 };
  return {
    from: begin.year * MONTHS + (begin.month ?? 1) - 1,
    until: close.year * MONTHS + (close.month ?? MONTHS),
  };
}

/** `03/2021`: the same in every language. */
function inFigures(month: number): string {
  return `${String((month % MONTHS) + 1).padStart(2, '0')}/${Math.floor(month / MONTHS)}`;
}
