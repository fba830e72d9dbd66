import { compareLevels } from '../evidence/evidence-levels.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { requiredUnits } from '../evidence/units.ts';
import { type EntryTrades, tradesByTime, tradesOfSkills } from '../evidence/work-shown.ts';
import { jobsUnfound, yearsOf } from '../evidence/years-shown.ts';
import { claimsWork } from '../fit/claimed-years.ts';
import { studiesComputing } from '../fit/degree-shown.ts';
import { levelGap, levelsSaid } from '../fit/levels.ts';
import { inYears, yearsAsked } from '../fit/match-fit.ts';
import { isOtherWork } from '../fit/title-fit.ts';
import { skillByName } from '../lexicon/lexicon.ts';
import { kinshipOf, nearness, type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { listed, type Message, message } from '../messages/message.ts';
import type { EvidenceLevel, SkillKind } from '../types.ts';
import { type AdviceContext, MODEST, type Piece, piece } from './advice-context.ts';
import { countUnits } from './counted-units.ts';

/** The name of a trade, as in “work in …”. */
export const tradeName = (trade: Trade): Message => message(`trades.${trade}`);

/** A posting and a resume, before any check is run. */
type Placed = Pick<AdviceContext, 'posting' | 'resume' | 'facts'>;

const FEW_SHOWN = 0.25;
const LEVELS_APART = 2;
const SAME_FIELD = 0.5;
const NEIGHBOURS = 0.7;
const A_STEP_APART = 0.4;
const SETTLED_YEARS = 2;
const FIRST_YEAR = 1;
const A_BEGINNERS_YEARS = 1;
const UNCERTAIN = 99;

// So many tools on a resume show that a person is learning a software trade.
const LEARNERS_TOOLS = 5;
const tools = new Set<SkillKind>(['language', 'framework', 'library', 'database', 'cloud']);

/** True for a beginner in software: skills that their tools imply count for them as well. */
function isBeginning({ posting, facts }: Pick<AdviceContext, 'posting' | 'facts'>): boolean {
  const { seniority } = posting.requirements;
  if (seniority !== 'intern' && seniority !== 'junior') return false;
  if (facts.work.some(({ trades, isInternship }) => trades.length > 0 && !isInternship)) return false;
  const own = [...facts.skills.keys()].filter(name => tools.has(skillByName(name)?.kind ?? 'concept'));
  return own.length >= LEARNERS_TOOLS;
}

/** Years of work in software, by the dates; null if no such job has dates. */
export function softwareYears({ work }: Pick<AdviceContext['facts'], 'work'>): number | null {
  const periods = work.flatMap(({ trades, period }) => (trades.length > 0 ? (period ?? []) : []));
  return periods.length > 0 ? yearsOf(periods) : null;
}

/** True for somebody who has worked in software for less than a year, too short to have a trade. */
const isEarly = (facts: AdviceContext['facts']): boolean =>
  (softwareYears(facts) ?? FIRST_YEAR) < FIRST_YEAR &&
  facts.work.every(({ trades, period }) => trades.length === 0 || period !== null);

/** True for somebody who studies computing and has no job in software yet: we cannot say that their trade is another. */
const onlyStudies = ({ resume, facts }: Placed): boolean =>
  facts.work.every(({ trades }) => trades.length === 0) && studiesComputing(resume, facts.today);

/** True if the posting asks for another kind of work than everything that the resume shows. */
export function asksOtherTrade(context: Placed): boolean {
  const { posting, facts } = context;
  const { title, trades } = posting.fit;
  if (title === null || !isOtherWork(title)) return false;
  if (claimsWork(trades, context.resume, facts)) return false;
  // Beginners and students have no other software trade; work outside software is another trade for them, too.
  if (trades.length > 0 && (isEarly(facts) || onlyStudies(context))) return false;
  // A person whose trade is near enough does such work, even if the resume shows few of the keywords.
  const own =
    facts.work.length > 0 ? tradesByTime(facts.work, []) : tradesOfSkills(new Set(facts.skills.keys()), true);
  if (nearness(trades, own) >= NEIGHBOURS) return false;
  // A job that shows skills of the trade counts as such work, whatever its title.
  const isOfTrade = ({ name, evidence, coveredBy }: PlacedKeyword) =>
    (evidence === 'experience' || coveredBy.some(by => facts.skills.get(by)?.level === 'experience')) &&
    tradesOfSkill(name).some(trade => trades.includes(trade));
  if (posting.keywords.some(isOfTrade)) return false;
  const required = requiredUnits(posting.keywords);
  const least: EvidenceLevel = isBeginning(context) ? 'missing' : 'covered';
  const shown = required.filter(unit => unit.some(({ evidence }) => compareLevels(evidence, least) > 0));
  return required.length === 0 || shown.length / required.length < FEW_SHOWN;
}

/** How many levels the person is below what is asked, negative if above; 0 if the posting or the resume does not tell. */
export function levelsShort(context: Placed): number {
  const { requirements, fit } = context.posting;
  const gap =
    requirements.seniority === null || fit.isLevelByYears ? 0 : levelGap(requirements.seniority, fit.level);
  const isOther = fit.title !== null && isOtherWork(fit.title);
  // Nobody is above the level, or one step below it, in work that they have not done.
  const isUntold =
    gap > 0
      ? isLevelOpen(context) || (isOther && gap < LEVELS_APART)
      : requirements.seniority !== 'intern' && (isOther || fit.related.isClaimed);
  return isUntold ? 0 : gap;
}

/** True if no line of the resume could change the answer: another trade, or a level that is far away. */
export const isMisfit = (context: Placed): boolean => asksOtherTrade(context) || isFarOff(context);

/** True if the person is two or more levels below what is asked, or above an internship. */
function isFarOff(context: Placed): boolean {
  const gap = levelsShort(context);
  const isForInterns = context.posting.requirements.seniority === 'intern';
  return gap >= LEVELS_APART || (isForInterns && gap <= -LEVELS_APART);
}

/** The trades of a person's work, the longest first; none if only tools show that it was software, because the field is then unknown. */
export function ownTrades(context: Pick<AdviceContext, 'facts'>, projects: readonly EntryTrades[]) {
  const { work } = context.facts;
  const own = tradesByTime(work, projects);
  const isNamed =
    own[0] !== 'software' || work.some(({ entry }) => tradesOfTitle(entry.title ?? '').length > 0);
  return isNamed ? own : [];
}

/** The person's own kind of work, and the one that the posting asks for. */
export type StepAside = { readonly own: Trade; readonly asked: Trade };

/** The two trades, if they differ but are near (testing and development) and the resume shows some of what is asked; otherwise null. */
export function stepAside(context: AdviceContext): StepAside | null {
  const [own] = ownTrades(context, context.facts.projects);
  const [asked] = context.posting.fit.trades;
  if (own === undefined || asked === undefined || own === asked) return null;
  const { all, missing } = countUnits(context);
  return kinshipOf(asked, own) >= A_STEP_APART && missing.length < all.length ? { own, asked } : null;
}

/** Advice that comes first if the posting does not suit this person: on the trade or the level. */
export function misfitAdvice(context: AdviceContext): readonly Piece[] {
  const { posting } = context;
  const { seniority } = posting.requirements;
  const { trades, level } = posting.fit;
  const own = ownTrades(context, []).filter(trade => !trades.includes(trade));
  const step = stepAside(context);
  if (asksOtherTrade(context) && step) return [turn(step, 0)];
  if (asksOtherTrade(context)) {
    const nearer = listed(own.slice(0, 2).map(tradeName));
    const text = own.length > 0 ? message('advice.nearerIn', { trades: nearer }) : message('advice.nearer');
    return [piece('other', 0, message('advice.nearerTitle'), text)];
  }
  // Years in other work do not make anybody a beginner.
  if (seniority === null || !isFarOff(context)) return [];
  const text = message('advice.level', levelsSaid(seniority, level));
  return [piece('level', 1, message('advice.levelTitle'), text)];
}

/** Advice if the posting is in another field than the person's work, but enough is shown to try. */
export function turnAdvice(context: AdviceContext): readonly Piece[] {
  const { posting, facts } = context;
  const [asked] = posting.fit.trades.filter(trade => trade !== 'software');
  const [own] = ownTrades(context, facts.projects);
  const done = [...facts.work, ...facts.projects].flatMap(({ trades }) => trades);
  // The skills may tell in which field the general software work was.
  if (own === 'software') done.push(...tradesOfSkills(new Set(facts.skills.keys())).slice(0, 1));
  if (isMisfit(context) || asked === undefined || own === undefined) return [];
  // People early in their career have no field to turn from.
  if ((facts.years ?? 0) < SETTLED_YEARS) return [];
  if (nearness(posting.fit.trades, done) >= SAME_FIELD) return [];
  return [turn({ own, asked }, 2.35)];
}

function turn({ own, asked }: StepAside, rank: number): Piece {
  const text = message('advice.turn', { asked: tradeName(asked), own: tradeName(own) });
  return piece('other', rank, message('advice.turnTitle'), text);
}

/** True if a lower level is only a guess, because the years are unknown. */
function isLevelOpen({ posting, facts }: Pick<AdviceContext, 'posting' | 'facts'>): boolean {
  const { years: shown } = posting.fit.related;
  const jobs = facts.work.filter(({ isInternship }) => !isInternship);
  if (jobs.length === 0 && facts.work.length > 0) return false;
  return shown === null || jobs.some(({ period, trades }) => period === null && trades.length > 0);
}

/** True if at most one year is asked, as of beginners, and the resume shows some of it: nobody counts the months. */
export const areBeginnersYears = ({ posting }: Placed): boolean =>
  posting.requirements.years !== null &&
  posting.requirements.years <= A_BEGINNERS_YEARS &&
  (posting.fit.related.years ?? 0) > 0;

/** Advice if the dates show fewer years than are asked, and the posting may still suit the person. */
export function yearsAdvice(context: AdviceContext): readonly Piece[] {
  const { posting, verdicts, resume } = context;
  const { years: asked } = posting.requirements;
  const { years: shown } = posting.fit.related;
  const isShort = verdicts.some(
    ({ check, outcome, dismissed }) => check.id === 'years-short' && outcome.status === 'fail' && !dismissed,
  );
  if (!isShort || asked === null || shown === null || isMisfit(context) || jobsUnfound(resume)) return [];
  // Nobody counts the years of a person above the level.
  if (levelsShort(context) < 0 || areBeginnersYears(context)) return [];
  const values = { asked: yearsAsked(asked, posting.fit), shown: inYears(shown) };
  // The verdict already says it. Years that are only claimed cannot be counted, so they come after what can be.
  const rank = posting.fit.related.isClaimed ? UNCERTAIN : MODEST;
  return [piece('years', rank, message('advice.yearsTitle'), message('advice.years', values))];
}

/** Advice if the level differs, and the posting may still suit the person. */
export function levelAdvice(context: AdviceContext): readonly Piece[] {
  const { posting } = context;
  const { seniority } = posting.requirements;
  const gap = levelsShort(context);
  if (isMisfit(context) || seniority === null || (gap < 1 && gap > -LEVELS_APART)) return [];
  // If the years are too few, that advice is enough.
  if (gap > 0 && yearsAdvice(context).length > 0) return [];
  const values = levelsSaid(seniority, posting.fit.level);
  const way = gap > 0 ? 'grow' : 'over';
  // A person who changes to another field is no senior there.
  if (way === 'over' && turnAdvice(context).length > 0) return [];
  return [piece('level', 2.6, message(`advice.${way}Title`), message(`advice.${way}`, values))];
}
