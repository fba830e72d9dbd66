import { findDates } from '../dates/find-dates.ts';
import { claimedYears } from '../fit/claimed-years.ts';
import { inYears } from '../fit/match-fit.ts';
import { titleIn } from '../fit/titles-shown.ts';
import { message } from '../messages/message.ts';
import type { ResumeEntry } from '../types.ts';
import { type AdviceContext, MODEST, type Piece, piece } from './advice-context.ts';
import { isMisfit, softwareYears } from './misfit.ts';

const MONTHS = 12;
const STALE_YEARS = 3;
const YEARS_APART = 2.5;
const LONG_AGO_YEARS = 15;

/** Advice on the jobs as a whole: the newest has no lines, the last ended long ago, or the summary and the dates disagree. */
export function jobNotes(context: AdviceContext): readonly (Piece | null)[] {
  return [
    staleWork(context),
    silentJob(context),
    otherYears(context.facts, context.posting.requirements.years),
  ];
}

function staleWork(context: AdviceContext): Piece | null {
  if (isMisfit(context)) return null;
  const { today } = context;
  const { entries } = context.resume;
  const studies = entries.flatMap(({ kind, to }) => (kind === 'education' && to !== null ? [to] : []));
  const ends = context.facts.work.flatMap(({ period }) => (period ? [period.until] : []));
  const now = today.year * MONTHS + (today.month ?? 1);
  const isStudying = studies.some(to => to === 'present' || to.year * MONTHS >= Math.max(...ends));
  // A job with only one date may still go on.
  const isOpen = context.facts.work.some(({ period, entry }) => period === null || entry.to === 'present');
  if (isStudying || isOpen) return null;
  if (ends.length === 0 || now - Math.max(...ends) < STALE_YEARS * MONTHS) return null;
  // Something may go on in a section of its own, such as teaching or research.
  if (context.resume.text.split('\n').some(line => findDates(line).some(({ to }) => to === 'present')))
    return null;
  const year = String(Math.floor((Math.max(...ends) - 1) / MONTHS));
  return piece('other', 2.44, message('advice.sinceTitle'), message('advice.since', { year }));
}

/** The newest job if it has no lines, but most others do. If most have none, the resume may describe several jobs in one place. */
function newestWithoutLines({ facts }: Pick<AdviceContext, 'facts'>): ResumeEntry | null {
  const dated = facts.work.flatMap(({ period, trades, entry }) =>
    period !== null && trades.length > 0 ? [{ entry, until: period.until }] : [],
  );
  const newest = dated.sort((a, b) => b.until - a.until)[0]?.entry;
  if (!newest || titleIn(newest.title ?? '') === null) return null;
  const isTold = (job: ResumeEntry): boolean => facts.bullets.some(({ entry }) => entry === job);
  if (isTold(newest)) return null;
  const others = facts.work.map(({ entry }) => entry).filter(entry => entry !== newest);
  const told = others.filter(isTold);
  // After a promotion, people often describe all their titles under one of them.
  if (told.some(({ organisation }) => organisation !== null && organisation === newest.organisation))
    return null;
  return told.length * 2 > others.length ? newest : null;
}

/** Advice on a newest job that has no lines. */
export function silentJob(context: Pick<AdviceContext, 'facts'>): Piece | null {
  const job = newestWithoutLines(context);
  const title = titleIn(job?.title ?? '');
  if (title === null || context.facts.bullets.length === 0) return null;
  return piece('other', 2.42, message('advice.silentTitle'), message('advice.silent', { job: title }));
}

const isFloor = (summary: string): boolean =>
  /\d ?\+ ?(?:years|yrs)|\b(?:more than|over|at least|above) (?:\d|\w+ years)/i.test(summary);

/** Advice if the summary and the dates give different years; ranked early if it claims too many, or fewer than the posting asks for. */
export function otherYears(facts: AdviceContext['facts'], asked: number | null = null): Piece | null {
  const claimed = facts.summary && claimedYears(facts.summary.text);
  if (!facts.summary || claimed === null || !facts.years) return null;
  // A person who has also done other work may count either all years or only those in software.
  const least = Math.min(facts.years, softwareYears(facts) ?? facts.years);
  if (claimed > least - YEARS_APART && claimed < facts.years + YEARS_APART) return null;
  // “More than five years” is still true after ten.
  if (claimed < facts.years && isFloor(facts.summary.text)) return null;
  // Many people rightly leave out what is older, so that the dates show too few years.
  const begun = Math.min(...facts.work.map(({ period }) => period?.from ?? Infinity));
  if (claimed > facts.years && begun < (facts.today.year - LONG_AGO_YEARS) * MONTHS) return null;
  const rank = claimed > facts.years || claimed < (asked ?? 0) ? 2.46 : MODEST;
  const values = { claimed: inYears(claimed), shown: inYears(facts.years) };
  return piece('other', rank, message('advice.agreeTitle'), message('advice.agree', values));
}
