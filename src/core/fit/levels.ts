import type { WorkShown } from '../evidence/work-shown.ts';
import { findSeniority } from '../keywords/find-seniority.ts';
import { type Message, message } from '../messages/message.ts';
import { at } from '../text/at.ts';
import type { Requirements, Resume } from '../types.ts';
import { hasTitle } from './related-years.ts';
import { titlesShown } from './titles-shown.ts';

/** The level of a person or a position. */
export type Level = NonNullable<Requirements['seniority']>;

const order: readonly Level[] = ['intern', 'junior', 'mid', 'senior', 'lead'];

/** The name of a level, for display. */
export const levelName = (level: Level): Message => message(`levels.${level}`);

/** Both levels, for display. */
export const levelsSaid = (asked: Level, shown: Level) => ({
  asked: levelName(asked),
  shown: levelName(shown),
});

/** The level that a resume shows: by the title of the latest job in the trade, otherwise by the years. */
export function levelShown(
  title: string | null,
  resume: Resume,
  work: readonly WorkShown[],
  years: number | null,
): Level {
  const ofTrade = work.filter(job => job.trades.length > 0 || hasTitle(job, title));
  const latest = [...ofTrade].sort((a, b) => (b.period?.until ?? 0) - (a.period?.until ?? 0))[0];
  const named = findSeniority(latest?.entry.title ?? headlineOf(resume), '', null);
  const byYears = years === null ? null : levelOfYears(years);
  // No job was recognised as such work, so the years are those that the resume claims.
  if (ofTrade.length === 0 && years) return levelOfYears(years);
  if (ofTrade.every(({ isInternship }) => isInternship))
    return years === 0 && isStudying(resume) ? 'intern' : 'junior';
  if (named === null || named === 'intern')
    return isStudying(resume) && byYears !== 'senior' ? 'junior' : (byYears ?? 'mid');
  return named;
}

/** True if the posting names no level, and its level only follows from the years that it asks for. */
export const isLevelByYears = (
  title: string | null,
  { seniority, years }: Pick<Requirements, 'seniority' | 'years'>,
): boolean =>
  seniority !== null &&
  findSeniority(title, '', null) === null &&
  findSeniority(null, '', years) === seniority;

const headlineOf = (resume: Resume): string => titlesShown(resume)[0]?.text ?? '';

const isStudying = ({ entries }: Resume): boolean =>
  entries.some(({ kind, to }) => kind === 'education' && to === 'present');

// In years. Of people whose titles name no level, recruiters called most with six years mid-level, and only half of those with ten.
const MID_FROM = 3;
const SENIOR_FROM = 8;

function levelOfYears(years: number): Level {
  if (years < MID_FROM) return 'junior';
  return years < SENIOR_FROM ? 'mid' : 'senior';
}

// The share from four levels too high to four too low: few employers hire a lead as an intern.
const SHARES = [0.2, 0.4, 0.8, 1, 1, 0.5, 0.15, 0, 0];

/** How well the level shown matches the level asked for, 0 to 1. */
export const levelShare = (asked: Level, shown: Level): number =>
  at(SHARES, levelGap(asked, shown) + order.length - 1);

/** How many levels the person is below the level asked for; negative if above. */
export const levelGap = (asked: Level, shown: Level): number => order.indexOf(asked) - order.indexOf(shown);
