import type { ResumeFacts } from '../evidence/gather-facts.ts';
import { apportion, type Standing, weights } from '../score.ts';
import type { Degree, FitItem, ReportPart, Requirements, Resume } from '../types.ts';
import { asWritten, type Phrase, say } from '../words/phrase.ts';
import type { Tell } from '../words/tell.ts';
import { degreeReaches, degreeShown } from './degree-shown.ts';
import { nearestTitle } from './titles-shown.ts';

/** One thing asked beside keywords. `share` is how much of it is met, null where the resume does not tell. */
export type FitAnswer = {
  readonly id: FitItem['id'];
  readonly asked: Phrase;
  readonly shown: Phrase | null;
  readonly share: number | null;
  /** On `years`: what the resume shows, in years. */
  readonly years?: number | null;
};

/** Degrees as they are spoken of. */
export const degreeNames: Record<Degree, Phrase> = {
  none: say('no degree'),
  bachelor: say('a bachelor’s degree'),
  master: say('a master’s degree'),
  doctorate: say('a doctorate'),
};

/** Answers what the posting asks of title, years and degree, in this order, leaving out what it does not say. */
export function matchFit(
  title: string | null,
  requirements: Requirements,
  resume: Resume,
  facts: ResumeFacts,
): readonly FitAnswer[] {
  return [
    title === null || title.trim() === '' ? null : titleAnswer(title, resume),
    requirements.years === null || requirements.years <= 0
      ? null
      : yearsAnswer(requirements.years, facts.years),
    degreeAnswer(requirements.degree, resume, facts),
  ].filter(answer => answer !== null);
}

function titleAnswer(title: string, resume: Resume): FitAnswer {
  const nearest = nearestTitle(title, resume);
  return {
    id: 'title',
    asked: asWritten(title),
    shown: nearest ? asWritten(nearest.title.text) : null,
    share: nearest?.affinity ?? 0,
  };
}

function yearsAnswer(asked: number, shown: number | null): FitAnswer {
  return {
    id: 'years',
    asked: inYears(asked),
    shown: shown === null ? null : inYears(shown),
    share: shown === null ? null : Math.min(1, shown / asked),
    years: shown,
  };
}

/** “1 year”, “2.5 years”. */
export function inYears(years: number): Phrase {
  return say('{years} {years|year|years}', { years });
}

const LOWER_DEGREE_SHARE = 0.5;

function degreeAnswer(asked: Degree | null, resume: Resume, facts: ResumeFacts): FitAnswer | null {
  if (asked === null || asked === 'none') return null;
  const shown = degreeShown(resume, facts.lines, facts.placeAt)?.degree ?? null;
  const share = shown === null ? 0 : degreeReaches(shown, asked) ? 1 : LOWER_DEGREE_SHARE;
  return {
    id: 'degree',
    asked: degreeNames[asked],
    shown: shown === null ? null : degreeNames[shown],
    share,
  };
}

/** The answers that the score can use. */
export function scoredFit(answers: readonly FitAnswer[]): Standing['fit'] {
  return answers.flatMap(({ id, share }) => (share === null ? [] : [{ id, share }]));
}

/** The lines of the fit part, to one decimal; they add up to the part's points and maximum exactly. */
export function fitItems(
  answers: readonly FitAnswer[],
  part: Pick<ReportPart, 'points' | 'max'> | undefined,
  tell: Tell,
): readonly FitItem[] {
  const maxima = answers.map(({ id, share }) => (share === null ? 0 : weights.fit[id]));
  const points = answers.map(({ share }, index) => (maxima[index] ?? 0) * (share ?? 0));
  const maxTenths = shareOut(maxima, Math.round((part?.max ?? 0) * 10));
  const pointTenths = shareOut(points, Math.round((part?.points ?? 0) * 10), maxTenths);
  return answers.map(({ id, asked, shown, share, years = null }, index) => ({
    id,
    asked: tell(asked),
    shown: shown && tell(shown),
    share,
    years,
    points: (pointTenths[index] ?? 0) / 10,
    max: (maxTenths[index] ?? 0) / 10,
  }));
}

/** Shares `sum` out in whole numbers in proportion to the values. */
function shareOut(values: readonly number[], sum: number, ceilings?: readonly number[]): readonly number[] {
  const whole = values.reduce((a, b) => a + b, 0);
  return apportion(
    values.map(value => (whole === 0 ? 0 : (value / whole) * sum)),
    whole === 0 ? 0 : sum,
    ceilings ?? values.map(() => sum),
  );
}
