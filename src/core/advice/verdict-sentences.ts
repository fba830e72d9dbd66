import { losesText } from '../evidence/loses-text.ts';
import { tradesByTime } from '../evidence/work-shown.ts';
import { levelsSaid } from '../fit/levels.ts';
import { inYears, yearsAsked } from '../fit/match-fit.ts';
import { nearness, tradesOfTitle } from '../lexicon/trades.ts';
import { type Message, message } from '../messages/message.ts';
import { wordSet } from '../text/word-lists.ts';
import type { AdviceContext } from './advice-context.ts';
import { countsOf, countUnits } from './counted-units.ts';
import {
  areBeginnersYears,
  asksOtherTrade,
  levelsShort,
  ownTrades,
  type StepAside,
  stepAside,
  tradeName,
} from './misfit.ts';
import { obstacles } from './obstacles.ts';
import { unfoundJobs } from './resume-notes.ts';
import { littleNamed, standing } from './standing.ts';

const YEARS_TOLERANCE = 0.5;
const NEARLY = 0.75;
const NEAR_TRADE = 0.5;
// From this score on, no sentence may call it a stretch.
const FITS = 60;

/** The verdict in sentences: first conditions that cannot be changed, then how well the rest matches. Plain and kind, without fear or flattery. */
export function verdictSentences(context: AdviceContext, score: number | null): readonly Message[] {
  const isOther = asksOtherTrade(context);
  return [
    context.posting.isClosed ? message('verdict.closed') : null,
    // The other trade comes first: a place or a permit matters less then.
    isOther ? otherTrade(context) : null,
    ...obstacles(context),
    isOther ? null : main(context, score),
    ...doubts(context, score),
  ].filter(sentence => sentence !== null);
}

function main(context: AdviceContext, score: number | null): Message | null {
  if (score === null) return null;
  return (
    farLevel(context) ??
    shortYears(context, score) ??
    nearLevel(context) ??
    nearTrade(context) ??
    beginner(context) ??
    standing(context, score)
  );
}

function otherTrade(context: AdviceContext): Message {
  const step = stepAside(context);
  if (step) return besideTrade(context, step);
  const { title, fit } = context.posting;
  const [asked] = fit.trades;
  const [own] = ownTrades(context, context.facts.projects);
  // A posting whose title and keywords name no trade is also read as general software work.
  const isTold = asked !== 'software' || tradesOfTitle(title ?? '').length > 0;
  // Any kind of software development is also general software work.
  const isWhole = asked === 'software' && own !== undefined && kindsOfDevelopment.has(own);
  if (asked === undefined || !isTold || isWhole) return message('verdict.otherTrade');
  const isPart = own === 'software' && kindsOfDevelopment.has(asked);
  if (own === undefined || own === asked || isPart)
    return message('verdict.otherTradeIn', { trade: tradeName(asked) });
  return message('verdict.otherTradeFrom', { asked: tradeName(asked), own: tradeName(own) });
}

const kindsOfDevelopment = wordSet('backend frontend fullstack web mobile game embedded');

function levelValues({ posting }: AdviceContext) {
  const { seniority } = posting.requirements;
  return seniority && { seniority, ...levelsSaid(seniority, posting.fit.level) };
}

/** The sentence for two levels or more: no line of the resume changes that. */
function farLevel(context: AdviceContext): Message | null {
  const values = levelValues(context);
  const gap = levelsShort(context);
  if (values === null || (gap < 2 && gap > -2)) return null;
  const { seniority, ...levels } = values;
  if (gap >= 2) return message('verdict.longStretch', levels);
  if (seniority === 'intern') return message('verdict.forBeginners', levels);
  return gap <= -3 ? message('verdict.belowLevel', levels) : null;
}

/** The sentence on too few years, with the numbers. */
function shortYears(context: AdviceContext, score: number): Message | null {
  const { posting, facts } = context;
  const { years } = posting.requirements;
  const { years: shown, internships } = posting.fit.related;
  if (years === null || years <= 0) return null;
  const asked = yearsAsked(years, posting.fit);
  if (shown === null) return message('verdict.yearsUnknown', { asked });
  if (shown + YEARS_TOLERANCE >= years || areBeginnersYears(context)) return null;
  const stretch = score < FITS ? message('fit.stretch') : '';
  const values = { asked, shown: inYears(shown), stretch };
  if (shown >= years * NEARLY) return message('verdict.nearlyYears', values);
  if (shown > 0)
    return internships >= shown
      ? message('verdict.internships', values)
      : message('verdict.fewYears', values);
  if (!facts.years) return message('verdict.noYears', values);
  return posting.fit.yearsOfTools.items.length > 0
    ? message('verdict.noJobNames', values)
    : message('verdict.otherYears', { ...values, worked: inYears(facts.years) });
}

/** The counts of must-haves, for sentences that are about something else. */
function metOf(context: AdviceContext) {
  const { shown: met, all, more } = countsOf(countUnits(context));
  return { met, all, more };
}

/** The sentence for one level below what is asked, or two above. */
function nearLevel(context: AdviceContext): Message | null {
  const values = levelValues(context);
  const gap = levelsShort(context);
  if (values === null || (gap < 1 && gap > -2)) return null;
  const counts = metOf(context);
  if (counts.all === 0) return null;
  const told = { asked: values.asked, shown: values.shown, ...counts };
  return gap > 0 ? message('verdict.oneLevelUp', told) : message('verdict.furtherAlong', told);
}

/** The sentence for work that is near the posting's, but not the same. */
function nearTrade(context: AdviceContext): Message | null {
  const { trades } = context.posting.fit;
  const [asked] = trades;
  const [own] = tradesByTime(context.facts.work, context.facts.projects);
  const done = [...context.facts.work, ...context.facts.projects].flatMap(({ trades: shown }) => shown);
  if (asked === undefined || own === undefined || own === 'software' || nearness(trades, done) >= NEAR_TRADE)
    return null;
  return besideTrade(context, { own, asked });
}

const besideTrade = (context: AdviceContext, { own, asked }: StepAside): Message =>
  message('verdict.nearTrade', { own: tradeName(own), asked: tradeName(asked), ...metOf(context) });

/** The sentence for beginners without a job, whose projects show the keywords. */
function beginner(context: AdviceContext): Message | null {
  const { facts, posting } = context;
  const counts = metOf(context);
  const isOpen = posting.requirements.seniority === 'intern' || posting.requirements.seniority === 'junior';
  if (!isOpen || facts.work.length > 0 || facts.projects.length === 0 || counts.all === 0) return null;
  return counts.met * 2 >= counts.all ? message('verdict.projectsOnly', counts) : null;
}

/** Reasons why the verdict may be wrong. */
function doubts(context: AdviceContext, score: number | null): readonly (Message | null)[] {
  if (score === null) return [];
  const { resume, posting } = context;
  const count = littleNamed(posting);
  return [
    losesText(resume) ? message('verdict.partlyRead') : null,
    unfoundJobs(resume) ? message('verdict.noJobsFound') : null,
    count > 0 ? message('verdict.rough', { count }) : null,
  ];
}
