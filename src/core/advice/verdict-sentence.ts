import { requiredUnits, unitName, unitsOf } from '../evidence/units.ts';
import { degreeReaches, degreeShown } from '../fit/degree-shown.ts';
import { levelNames } from '../fit/levels.ts';
import { degreeNames, inYears } from '../fit/match-fit.ts';
import { listed, type Message, type MessageValue, message } from '../messages/message.ts';
import type { AdviceContext } from './advice-context.ts';
import { isOtherTrade, levelsShort, tradeNames } from './misfit.ts';

const STRONG = 75;
const CLOSE = 50;
const MOST_NAMED = 3;
const YEARS_TOLERANCE = 0.5;

/** The answer in sentences: first what cannot be argued away, then how the rest stands. Plain, kind, no fear and no flattery. */
export function verdictSentences(context: AdviceContext, score: number | null): readonly Message[] {
  return [...obstacles(context), main(context, score)].filter(sentence => sentence !== null);
}

/** Language, permit and place: the posting says it, the person decides. */
function obstacles({ posting, resume, facts }: AdviceContext): readonly Message[] {
  const shown = resume.text.toLowerCase();
  const open = (kind: string) =>
    posting.requirements.asides
      .filter(
        aside =>
          aside.kind === kind &&
          !/^(?:remote|hybrid|relocation)/i.test(aside.name) &&
          !shown.includes(aside.name.toLowerCase()),
      )
      .map(({ name }): MessageValue => name);
  const languages = open('spoken-language').filter(name => name !== 'English' || !facts.english);
  const conditions = [...open('work-authorisation'), ...open('place')].slice(0, MOST_NAMED);
  return [
    languages.length > 0 ? message('verdict.languages', { languages: listed(languages) }) : null,
    conditions.length > 0 ? message('verdict.conditions', { conditions: listed(conditions) }) : null,
  ].filter(sentence => sentence !== null);
}

function main(context: AdviceContext, score: number | null): Message | null {
  const { posting } = context;
  if (isOtherTrade(context)) {
    const [trade] = posting.fit.trades;
    return trade === undefined
      ? message('verdict.otherTrade')
      : message('verdict.otherTradeIn', {
          trade: tradeNames[trade],
        });
  }
  if (score === null) return null;
  return levelSentence(context) ?? shortage(context) ?? standing(context, score);
}

function levelSentence(context: AdviceContext): Message | null {
  const { requirements, fit } = context.posting;
  const gap = levelsShort(context);
  if (requirements.seniority === null || (gap < 2 && gap > -2)) return null;
  const values = { asked: levelNames[requirements.seniority], shown: levelNames[fit.level] };
  if (gap >= 2) return message('verdict.longStretch', values);
  return requirements.seniority === 'intern' || gap <= -3 ? message('verdict.belowLevel', values) : null;
}

/** Years and degree that fall short, in numbers. */
function shortage({ posting, resume, facts }: AdviceContext): Message | null {
  const { years, degree } = posting.requirements;
  const shown = posting.fit.related.years;
  if (years !== null && shown !== null && shown + YEARS_TOLERANCE < years)
    return shown === 0
      ? message('verdict.noYears', {
          asked: inYears(years),
        })
      : message('verdict.fewYears', {
          asked: inYears(years),
          shown: inYears(shown),
        });
  if (degree === null || degree === 'none') return null;
  const held = degreeShown(resume, facts.lines, facts.placeAt)?.degree ?? null;
  return held !== null && !degreeReaches(held, degree)
    ? message('verdict.degree', {
        asked: degreeNames[degree],
        shown: degreeNames[held],
      })
    : null;
}

/** How many of the must-haves are shown, and the first that are not. */
function standing({ posting }: AdviceContext, score: number): Message | null {
  const required = requiredUnits(posting.keywords);
  const units =
    required.length > 0 ? required : unitsOf(posting.keywords.filter(({ need }) => need !== 'mentioned'));
  if (units.length === 0) return null;
  const missing = units.filter(unit => unit.every(({ evidence }) => evidence === 'missing'));
  const values = { shown: units.length - missing.length, all: units.length };
  const names = listed(missing.slice(0, MOST_NAMED).map(unitName));
  if (missing.length === 0) {
    if (score >= STRONG) return message('verdict.allShown', { all: units.length });
    return message('verdict.allNamed', {
      all: units.length,
    });
  }
  if (score >= STRONG)
    return missing.length <= MOST_NAMED
      ? message('verdict.strongMissing', {
          ...values,
          names,
        })
      : message('verdict.strong', values);
  if (score >= CLOSE)
    return message('verdict.close', {
      ...values,
      names,
    });
  if (values.shown === 0) return message('verdict.noneShown', { all: units.length });
  return message('verdict.someWay', {
    ...values,
    names,
  });
}
