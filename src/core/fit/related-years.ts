import { findDates } from '../dates/find-dates.ts';
import { concludedFrom } from '../evidence/conclusions.ts';
import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { WorkShown } from '../evidence/work-shown.ts';
import { datesUnread, jobsUnfound, periodOf, yearsOf } from '../evidence/years-shown.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { isOtherOccupation, nearness, type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { summed } from '../text/grouped.ts';
import type { Keyword, Resume } from '../types.ts';
import { claimAlone, claimOf } from './claimed-years.ts';
import { titleAffinity } from './job-titles.ts';
import { RELATED } from './title-fit.ts';
import type { WorkCounted } from './work-counted.ts';

/** Years of work like the posting's. */
export type RelatedYears = {
  /** Null if there is such work but its dates cannot be read. */
  readonly years: number | null;
  /** How many of these years were internships. */
  readonly internships: number;
  /** True if a sentence of the resume states the years, not dates. */
  readonly isClaimed: boolean;
};

/** The years of a person without such work. */
export const NO_YEARS: RelatedYears = { years: 0, internships: 0, isClaimed: false };

// “3 years of ETL” counts only work close to that. In all other cases `titleFit` judges whether the work fits.
const COUNTS_FROM_IF_NAMED = 0.6;

/** The kinds of work that a posting is about: by its title, otherwise by the trades of most of its keywords. */
export function tradesAsked(title: string | null, keywords: readonly Keyword[]): readonly Trade[] {
  const named = tradesOfTitle(title ?? '');
  if (named.length > 0 || isOtherOccupation(title ?? '')) return named;
  const whole = keywords.reduce((sum, { weight }) => sum + weight, 0);
  const weights = summed(
    keywords.flatMap(({ name, weight }) =>
      tradesOfSkill(name).map((trade): [Trade, number] => [trade, weight]),
    ),
  );
  const main = [...weights].filter(([, weight]) => weight >= whole / 3).map(([trade]) => trade);
  return main.length > 0 ? main : keywords.length > 0 ? ['software'] : [];
}

/** True if a job was work like that asked for. General software work accepts every trade but support and administration. */
export function isRelated(
  { trades }: Pick<WorkShown, 'trades'>,
  asked: readonly Trade[],
  least = 0,
): boolean {
  if (asked.includes('software'))
    return trades.some(trade => trade !== 'support' && trade !== 'administration');
  const near = nearness(asked, trades);
  return near > 0 && near >= (trades.every(trade => trade === 'support') ? COUNTS_FROM_IF_NAMED : least);
}

/** True if a job has the posting's title, whatever its trade; if the title is of no known trade, a general form of it is enough. */
export const hasTitle = ({ entry }: Pick<WorkShown, 'entry'>, title: string | null): boolean =>
  title !== null &&
  entry.title !== null &&
  titleAffinity(title, entry.title) >= (tradesOfTitle(title).length > 0 ? 1 : RELATED);

/** Years of paid work like the posting's, or with the skills that the posting asks years of. */
export function relatedYears(
  title: string | null,
  asked: readonly Trade[],
  counted: WorkCounted,
  resume: Resume,
  facts: ResumeFacts,
): RelatedYears {
  const { work } = facts;
  const { trades, fields, skills, isPosition, anyWork } = counted;
  const isAny = (job: WorkShown) =>
    hasTitle(job, title) || (anyWork === 'it' ? job.trades.length > 0 : isRelated(job, ['software']));
  if (anyWork !== null) return added(work.filter(isAny), resume, facts);
  // If no job title names the position, the person may have held it under another title.
  const held = isPosition ? work.filter(({ entry }) => isPosition(entry.title ?? '')) : [];
  if (held.length > 0) return added(held, resume, facts);
  // Work in the speciality of the title counts, too, if the posting describes the work in other words.
  const own = asked.filter(trade => trade !== 'software');
  const related = work.filter(
    job =>
      hasTitle(job, title) ||
      (job.trades.length > 0 && fields.some(field => uses(job, field, title))) ||
      (trades.length > 0 ? isRelated(job, [...trades, ...own], COUNTS_FROM_IF_NAMED) : isRelated(job, asked)),
  );
  const using =
    skills.length === 0 ? related : work.filter(job => skills.some(skill => uses(job, skill, title)));
  // A skill that only stands in a list may have been used in any related job; a skill that is nowhere was used in none.
  const jobs = using.length > 0 || !skills.some(facts.knows) ? using : related;
  return added(jobs, resume, facts);
}

/** Years of paid work in the posting's trades, whatever it asks years of; null if their dates cannot be read. */
export function yearsInTrade(
  title: string | null,
  asked: readonly Trade[],
  resume: Resume,
  facts: ResumeFacts,
): number | null {
  const jobs = facts.work.filter(job => hasTitle(job, title) || isRelated(job, asked));
  return added(jobs, resume, facts).years;
}

/** True if a job names the skill, or others that it follows from: several of them, or one in a job with the posting's title. */
function uses(job: WorkShown, skill: string, title: string | null): boolean {
  const known = new Set([...job.skills].flatMap(name => [name, ...impliedBy(name)]));
  const found = known.has(skill) ? null : concludedFrom(skill, name => known.has(name));
  return known.has(skill) || (found !== null && (found.spare > 0 || hasTitle(job, title)));
}

function added(jobs: readonly WorkShown[], resume: Resume, facts: ResumeFacts): RelatedYears {
  const periods = jobs.flatMap(({ period }) => period ?? []);
  const isUnread = periods.length === 0 || datesUnread(resume);
  // If the jobs cannot be read, the sentences about them are all there is.
  const claimed = jobs.length === 0 ? claimAlone(resume, facts) : isUnread ? claimOf(resume, facts) : null;
  if (claimed !== null) return { ...NO_YEARS, years: claimed.years, isClaimed: true };
  if (jobs.length > 0 ? isUnread : jobsUnfound(resume))
    return { ...NO_YEARS, years: printedYears(resume, facts) };
  if (jobs.length === 0) return NO_YEARS;
  const interned = jobs.flatMap(({ period, isInternship }) => (period && isInternship ? [period] : []));
  return { years: yearsOf(periods), internships: yearsOf(interned), isClaimed: false };
}

/** The years of the periods printed in the job sections, if the reader of entries missed jobs; null if there are none. */
function printedYears({ sections, text }: Resume, { today }: ResumeFacts): number | null {
  const periods = sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .flatMap(findDates)
    .flatMap(range => periodOf(range, today) ?? []);
  return yearsOf(periods) || null;
}
