import type { ResumeFacts } from '../evidence/gather-facts.ts';
import { keywordTally, type TalliedKeyword } from '../evidence/keyword-tally.ts';
import type { Trade } from '../lexicon/trades.ts';
import { asWritten, type Listing, listed, type Message, message } from '../messages/message.ts';
import type { Degree, FitAnswer, Requirements, Resume, Span } from '../types.ts';
import { degreeReaches } from '../vocabulary/degrees.ts';
import { claimsWork } from './claimed-years.ts';
import { type DegreeShown, degreeShown, shorterStudies } from './degree-shown.ts';
import { isLevelByYears, type Level, levelName, levelShare, levelShown } from './levels.ts';
import { NO_YEARS, type RelatedYears, relatedYears, tradesAsked, yearsInTrade } from './related-years.ts';
import { isOtherWork, type TitleFit, titleFit } from './title-fit.ts';
import { countsOtherWork, workCounted } from './work-counted.ts';

/** The name of a degree, for display. */
export const degreeName = (degree: Degree): Message =>
  message(`fit.${degree === 'none' ? 'noDegree' : degree}`);

/** What a resume shows besides its keywords, worked out once for the fit, the checks and the verdict. */
export type FitShown = {
  readonly trades: readonly Trade[];
  readonly related: RelatedYears;
  /** Names of the tools that the posting asks years of; empty if it asks years of work. */
  readonly yearsOfTools: Listing;
  readonly title: TitleFit | null;
  readonly level: Level;
  /** True if the level of the posting only follows from the years that it asks for. */
  readonly isLevelByYears: boolean;
  /** The highest degree; null if there is none, or none is asked for. */
  readonly degree: DegreeShown | null;
  /** Studies that end below a degree, if a degree is asked for and there is none; null otherwise. */
  readonly shorterStudies: Span | null;
  /** True if the posting accepts work in place of the degree, and the resume shows work. */
  readonly worksForDegree: boolean;
};

// Below this share the work counts as other work even if the posting counts years of any software work.
const SOME_SHARE = 0.05;
// The share if no keyword is asked for, as nothing speaks for or against the work.
const UNTOLD = 0.5;

/** Compares trade, years, level and degree of a resume with those of a posting. `keywords` are the matched keywords. */
export function showFit(
  title: string | null,
  requirements: Requirements,
  keywords: readonly TalliedKeyword[],
  resume: Resume,
  facts: ResumeFacts,
): FitShown {
  const asked = requirements.keywords.filter(({ need }) => need !== 'mentioned');
  const trades = tradesAsked(title, asked);
  const counted = workCounted(requirements);
  const years = relatedYears(title, trades, counted, resume, facts);
  const named = title === null || title.trim() === '' ? null : title;
  const { whole, met } = keywordTally(keywords);
  const share = whole === 0 ? UNTOLD : met / whole;
  const fit = named === null ? null : titleFit(named, trades, share, resume, facts);
  // Years of software work do not count for security work, unless the posting itself counts years of other work.
  const isOther =
    fit !== null &&
    isOtherWork(fit) &&
    !(fit.share >= SOME_SHARE && countsOtherWork(counted, trades)) &&
    !claimsWork(trades, resume, facts);
  const inTrade = isOther && facts.work.length === 0 ? 0 : yearsInTrade(title, trades, resume, facts);
  const degree = requirements.degree === null ? null : degreeShown(resume, facts.lines, facts.placeAt);
  return {
    trades,
    related: isOther ? NO_YEARS : years,
    yearsOfTools: listed(counted.skills, counted.join),
    title: fit,
    isLevelByYears: isLevelByYears(title, requirements),
    level: levelShown(title, resume, facts.work, inTrade),
    degree,
    shorterStudies: requirements.degree === null || degree ? null : shorterStudies(resume),
    worksForDegree: requirements.takesWork && facts.work.length > 0,
  };
}

/** Years of work with the skills that a line asks years of; of work like the posting's if it names none. Null if unknown. */
export function yearsOfLine(
  title: string | null,
  { trades, related, yearsOfTools }: FitShown,
  counted: Requirements['keywords'],
  resume: Resume,
  facts: ResumeFacts,
): number | null {
  if (counted.length === 0 && yearsOfTools.items.length === 0) return related.years;
  const work = workCounted({ years: null, yearsOf: [], keywords: counted });
  return relatedYears(title, trades, work, resume, facts).years;
}

/** The answers for title, years, level and degree, in this order. Years are always told, even if the posting asks for none. */
export function matchFit(
  title: string | null,
  requirements: Requirements,
  fit: FitShown,
): readonly FitAnswer[] {
  return [
    title !== null && fit.title ? titleAnswer(title, fit.title) : null,
    yearsAnswer(requirements.years, fit.related),
    levelAnswer(requirements.seniority, fit),
    degreeAnswer(requirements.degree, fit),
  ].filter(answer => answer !== null);
}

function titleAnswer(title: string, { share, shown }: TitleFit): FitAnswer {
  return { id: 'title', asked: asWritten(title), shown: shown === null ? null : asWritten(shown), share };
}

function yearsAnswer(asked: number | null, { years, internships, isClaimed }: RelatedYears): FitAnswer {
  const isAsked = asked !== null && asked > 0;
  return {
    id: 'years',
    asked: isAsked ? inYears(asked) : message('fit.noYears'),
    shown: years === null ? null : yearsInWords(years, internships, isClaimed),
    share: isAsked && years !== null ? Math.min(1, years / asked) : null,
    years,
  };
}

function yearsInWords(years: number, internships: number, isClaimed: boolean): Message {
  if (isClaimed) return message('fit.yearsBySummary', { time: inYears(years) });
  if (internships === 0) return inYears(years);
  if (internships >= years) return message('fit.yearsOfInternships', { time: inYears(years) });
  return message('fit.yearsWithInternships', { time: inYears(years), part: inYears(internships) });
}

function levelAnswer(asked: Level | null, { level, isLevelByYears }: FitShown): FitAnswer | null {
  if (asked === null) return null;
  const name = levelName(asked);
  return {
    id: 'level',
    asked: isLevelByYears ? message('fit.levelByYears', { level: name }) : name,
    shown: levelName(level),
    share: levelShare(asked, level),
  };
}

/** A time for display: “1 year”, “2.5 years”. */
export const inYears = (years: number): Message => message('fit.years', { years });

/** The years that a posting asks for, and of what, for display: “3 years of Java”, “5 years of such work”. */
export function yearsAsked(years: number, { yearsOfTools }: Pick<FitShown, 'yearsOfTools'>): Message {
  const time = inYears(years);
  return yearsOfTools.items.length > 0
    ? message('fit.yearsOfTools', { time, names: yearsOfTools })
    : message('fit.yearsOfWork', { time });
}

const LOWER_DEGREE_SHARE = 0.5;

function degreeAnswer(
  asked: Degree | null,
  { degree, shorterStudies, worksForDegree }: FitShown,
): FitAnswer | null {
  if (asked === null || asked === 'none') return null;
  const shown = degree?.degree ?? null;
  const reaches = shown !== null && degreeReaches(shown, asked);
  if (worksForDegree && !reaches)
    return { id: 'degree', asked: degreeName(asked), shown: message('fit.workInstead'), share: 1 };
  const share = reaches ? 1 : shown === null ? 0 : LOWER_DEGREE_SHARE;
  return {
    id: 'degree',
    asked: degreeName(asked),
    shown: shown ? degreeName(shown) : shorterStudies && message('fit.shorterStudies'),
    share,
  };
}
