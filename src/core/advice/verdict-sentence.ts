import { requiredUnits, unitName, unitsOf } from '../evidence/units.ts';
import { degreeReaches, degreeShown } from '../fit/degree-shown.ts';
import { levelNames } from '../fit/levels.ts';
import { degreeNames, inYears } from '../fit/match-fit.ts';
import { listed, type Phrase, type PhraseValue, say } from '../words/phrase.ts';
import type { AdviceContext } from './advice-context.ts';
import { isOtherTrade, levelsShort, tradeNames } from './misfit.ts';

const STRONG = 75;
const CLOSE = 50;
const MOST_NAMED = 3;
const YEARS_TOLERANCE = 0.5;

/** The answer in sentences: first what cannot be argued away, then how the rest stands. Plain, kind, no fear and no flattery. */
export function verdictSentences(context: AdviceContext, score: number | null): readonly Phrase[] {
  return [...obstacles(context), main(context, score)].filter(sentence => sentence !== null);
}

/** Language, permit and place: the posting says it, the person decides. */
function obstacles({ posting, resume, facts }: AdviceContext): readonly Phrase[] {
  const shown = resume.text.toLowerCase();
  const open = (kind: string) =>
    posting.requirements.asides
      .filter(
        aside =>
          aside.kind === kind &&
          !/^(?:remote|hybrid)/i.test(aside.name) &&
          !shown.includes(aside.name.toLowerCase()),
      )
      .map(({ name }): PhraseValue => name);
  const languages = open('spoken-language').filter(name => name !== 'English' || !facts.english);
  const conditions = [...open('work-authorisation'), ...open('place')].slice(0, MOST_NAMED);
  return [
    languages.length > 0
      ? say('It asks for {languages}, which the resume does not name.', { languages: listed(languages) })
      : null,
    conditions.length > 0
      ? say('It sets a condition that only you can judge: {conditions}.', { conditions: listed(conditions) })
      : null,
  ].filter(sentence => sentence !== null);
}

function main(context: AdviceContext, score: number | null): Phrase | null {
  const { posting } = context;
  if (isOtherTrade(context)) {
    const [trade] = posting.fit.trades;
    return trade === undefined
      ? say('Another trade: the posting is for work that this resume does not show.')
      : say('Another trade: the posting is for {trade}, and the resume shows no such work.', {
          trade: tradeNames[trade],
        });
  }
  if (score === null) return null;
  return levelSentence(context) ?? shortage(context) ?? standing(context, score);
}

function levelSentence(context: AdviceContext): Phrase | null {
  const { requirements, fit } = context.posting;
  const gap = levelsShort(context);
  if (requirements.seniority === null || (gap < 2 && gap > -2)) return null;
  const values = { asked: levelNames[requirements.seniority], shown: levelNames[fit.level] };
  if (gap >= 2) return say('A long stretch: the position is {asked}, the resume is {shown}.', values);
  return requirements.seniority === 'intern' || gap <= -3
    ? say('Below your level: the position is {asked}, the resume is {shown}.', values)
    : null;
}

/** Years and degree that fall short, in numbers. */
function shortage({ posting, resume, facts }: AdviceContext): Phrase | null {
  const { years, degree } = posting.requirements;
  const shown = posting.fit.related.years;
  if (years !== null && shown !== null && shown + YEARS_TOLERANCE < years)
    return shown === 0
      ? say('A stretch: it asks for {asked} of such work, and the resume shows none that was paid.', {
          asked: inYears(years),
        })
      : say('A stretch: it asks for {asked} of such work, the resume shows {shown}.', {
          asked: inYears(years),
          shown: inYears(shown),
        });
  if (degree === null || degree === 'none') return null;
  const held = degreeShown(resume, facts.lines, facts.placeAt)?.degree ?? null;
  return held !== null && !degreeReaches(held, degree)
    ? say('It asks for {asked}, the resume shows {shown}.', {
        asked: degreeNames[degree],
        shown: degreeNames[held],
      })
    : null;
}

/** How many of the must-haves are shown, and the first that are not. */
function standing({ posting }: AdviceContext, score: number): Phrase | null {
  const required = requiredUnits(posting.keywords);
  const units =
    required.length > 0 ? required : unitsOf(posting.keywords.filter(({ need }) => need !== 'mentioned'));
  if (units.length === 0) return null;
  const missing = units.filter(unit => unit.every(({ evidence }) => evidence === 'missing'));
  const values = { shown: units.length - missing.length, all: units.length };
  const names = listed(missing.slice(0, MOST_NAMED).map(unitName));
  if (missing.length === 0) {
    if (score >= STRONG) return say('Strong match: all {all} must-haves are shown.', { all: units.length });
    return say('All {all} must-haves are named; show more of them in jobs or projects.', {
      all: units.length,
    });
  }
  if (score >= STRONG)
    return missing.length <= MOST_NAMED
      ? say('Strong match: {shown} of {all} must-haves shown; {names} {names|is|are} missing.', {
          ...values,
          names,
        })
      : say('Strong match: {shown} of {all} must-haves shown.', values);
  if (score >= CLOSE)
    return say('Close: {shown} of {all} must-haves shown; missing first of all: {names}.', {
      ...values,
      names,
    });
  if (values.shown === 0)
    return say('Far off: none of the {all} must-haves is shown.', { all: units.length });
  return say('Some way to go: {shown} of {all} must-haves shown; missing first of all: {names}.', {
    ...values,
    names,
  });
}
