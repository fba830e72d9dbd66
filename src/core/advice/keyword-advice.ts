import { isDiscipline } from '../evidence/disciplines.ts';
import { isProven } from '../evidence/evidence-levels.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { unitName, unitsOf } from '../evidence/units.ts';
import { impliedBy, skillByName } from '../lexicon/lexicon.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import { type Trade, tradesOfSkill } from '../lexicon/trades.ts';
import { message } from '../messages/message.ts';
import { at } from '../text/at.ts';
import { itemsOf, wordSet } from '../text/word-lists.ts';
import type { EvidenceLevel, SkillKind } from '../types.ts';
import { type AdviceContext, type Piece, piece } from './advice-context.ts';
import { countUnits, mainUnit } from './counted-units.ts';
import { isMisspelt, keywordWords, proofElsewhere } from './keyword-words.ts';
import { asksOtherTrade, isMisfit } from './misfit.ts';

// First what a person is hired for, then what can be learnt in a week, then ways of working.
const order: Readonly<Record<SkillKind, number>> = {
  language: 0,
  framework: 0,
  database: 1,
  cloud: 1,
  library: 1,
  practice: 2,
  tool: 2,
  protocol: 2,
  concept: 2,
  method: 3,
  domain: 4,
  certification: 4,
};
// Nobody is hired for these languages alone, or for what builds on one of them.
const markup = new Set(['HTML', 'CSS', 'XML', 'JSON', 'YAML', 'Markdown', 'XHTML']);
const isMarkup = (name: string): boolean => [name, ...impliedBy(name)].some(one => markup.has(one));
// Whole fields of work: no single line of a resume can show one.
const fields = new Set(
  itemsOf(`AI, Analytics engineering, Cloud computing, Cybersecurity, Graph databases, NoSQL, Platform engineering,
    Relational databases, Site reliability engineering`),
);
/** How early recruiters bring up a keyword of this kind; the lowest comes first. */
export const orderOf = ({ name, kind }: PlacedKeyword): number =>
  kind === 'language' && isMarkup(name) ? order.tool : order[kind];
// Trades that are known by their tools more than by a language.
const tradesOfTools = wordSet(
  'devops administration data-engineering data-analysis data-science security embedded qa',
);
const LATER = 5;
const SALIENT = 2;
const A_STEP_BEFORE = 0.5;
const CORRECT_FIRST = 2.9;
const FIRST = 3;
const AFTER_FORM = 20;
const AFTER_ALL = 200;
// After every must-have and all advice on form.
const WISH = 300;

/** Advice on the keywords that are not proven, the most important first. A choice counts once. */
export function keywordAdvice(context: AdviceContext): readonly Piece[] {
  const { keywords } = context.posting;
  const isLater = laterThanOwn(keywords);
  const isSpared = isAnsweredFor(keywords);
  const misfit = isMisfit(context);
  const isOther = asksOtherTrade(context);
  const { trades } = context.posting.fit;
  const isOfTrade = (key: PlacedKeyword): boolean => !misfit && isToolOfTrade(key, trades);
  const priority = (key: PlacedKeyword): number =>
    priorityOf(key, misfit ? trades : null) -
    (isOfTrade(key) ? orderOf(key) * A_KIND : 0) +
    (isLater(key) ? LATER : 0);
  // Pressing must-haves come before advice on form, the others after it.
  const isPressing = (key: PlacedKeyword): boolean =>
    !isLater(key) &&
    (proofElsewhere(context, key.name) !== null ||
      key.inTitle !== null ||
      isOfTrade(key) ||
      (orderOf(key) === 0 && !(misfit && beginning(key, trades) === OTHER)));
  const ranked = unitsOf(keywords)
    .filter(unit => isOpen(unit, misfit && !keywords.some(isLanguageShown)) || (!misfit && isOpenWish(unit)))
    .map((unit, index) => ({ unit, key: nearest(unit), index, isWish: !misfit && isOpenWish(unit) }))
    .filter(
      ({ key }) =>
        key.satisfiedBy === null &&
        !(isOther && key.evidence === 'missing' && beginning(key, trades) === OTHER) &&
        !fields.has(key.name) &&
        !isDiscipline(key.name) &&
        !isFaint(key) &&
        !isSpared(key) &&
        !isKnown(key) &&
        !isWrittenOtherwise(key, context),
    )
    .sort(
      (a, b) => Number(a.isWish) - Number(b.isWish) || priority(a.key) - priority(b.key) || a.index - b.index,
    );
  const baseOf = ({ key, isWish }: (typeof ranked)[number]): number => {
    if (isVague(key) || isUnknown(key)) return isWish ? AFTER_ALL + WISH : AFTER_ALL;
    return isWish ? WISH : isPressing(key) ? FIRST : AFTER_FORM;
  };
  const proof = ranked.findIndex(({ key }) => key.evidence === 'listed');
  const only = ranked.findIndex(({ unit }) => isOnlyMissing(unit, context));
  const rankOf = (index: number): number => {
    if (isMisspelt(at(ranked, index).key)) return CORRECT_FIRST;
    const isBefore = index === only && proof >= 0 && proof < only;
    return isBefore ? baseOf(at(ranked, proof)) + proof - A_STEP_BEFORE : baseOf(at(ranked, index)) + index;
  };
  return ranked.map(({ unit, key, isWish }, index) => {
    const name = key.evidence === 'missing' && unit.length > 1 ? unitName(unit) : (key.called ?? key.name);
    return { about: `keyword:${key.name}`, isWish, rank: rankOf(index), ...keywordWords(context, key, name) };
  });
}

/** Advice if the main thing of the title is shown in a project, but in no job, although there are jobs in software. */
export function leadAdvice(context: AdviceContext): readonly Piece[] {
  const main = mainUnit(countUnits(context), context.posting.title) ?? [];
  const name = main.find(({ evidence }) => evidence === 'project')?.name;
  const isInJobs = main.some(({ evidence }) => evidence === 'experience');
  if (!name || isInJobs || context.facts.work.every(({ trades }) => trades.length === 0)) return [];
  const [title, text] = [message('advice.leadTitle', { name }), message('advice.lead', { name })];
  return [piece(`keyword:${name}`, CORRECT_FIRST, title, text)];
}

/** True for a missing tool that is as central to such a trade as a framework is to others: Terraform in DevOps, dbt in data modelling. */
const isToolOfTrade = ({ name, evidence }: PlacedKeyword, trades: readonly Trade[]): boolean =>
  evidence === 'missing' &&
  tradesOfSkill(name).some(trade => tradesOfTools.has(trade) && trades.includes(trade));

/** Finds keywords that should not come first: one more language if the resume shows one that is asked for, and what builds on a missing language. */
function laterThanOwn(keywords: readonly PlacedKeyword[]): (key: PlacedKeyword) => boolean {
  const languages = keywords.filter(isLanguage);
  const own = languages.filter(isProven);
  const absent = languages.filter(({ evidence }) => evidence === 'missing');
  return key => {
    if (key.evidence !== 'missing') return false;
    if (isLanguage(key) && !own.some(({ name }) => impliedBy(key.name).includes(name)))
      return own.some(({ inTitle }) => inTitle || !key.inTitle);
    return absent.some(({ name }) => goTogether(name, key.name));
  };
}

/** True for the only must-have that is missing. The verdict names it, so it comes before advice to prove what is only listed. */
function isOnlyMissing(unit: readonly PlacedKeyword[], context: AdviceContext): boolean {
  const { missing, areRequired } = countUnits(context);
  return areRequired && missing.length === 1 && missing[0]?.[0]?.name === unit[0]?.name;
}

/** Ways of working, ideas and certificates that the resume names or implies: nobody asks for a line that proves them. */
const isKnown = ({ kind, evidence }: PlacedKeyword): boolean =>
  evidence !== 'missing' && (isIdea(kind) || kind === 'certification');
const isIdea = (kind: SkillKind): boolean => isWayOrField(kind) || kind === 'protocol';

/** Recruiters seldom write it as a requirement of its own, and no line of a resume is about it: scalability, maintainability. */
const isFaint = ({ name }: PlacedKeyword): boolean => (skillByName(name)?.salience ?? SALIENT) < SALIENT;

/** Missing ideas and fields: no line can show one, so advice on form comes first. */
const isVague = ({ kind, evidence }: PlacedKeyword): boolean => evidence === 'missing' && isIdea(kind);

/** A name that the lexicon does not know: it may be an internal name of the employer. */
const isUnknown = ({ name, kind, inTitle }: PlacedKeyword): boolean =>
  kind === 'tool' && inTitle === null && !skillByName(name);

/** Finds missing keywords of a language that another one answers for: with Python for “Python or C#”, nobody needs .NET. */
function isAnsweredFor(keywords: readonly PlacedKeyword[]): (key: PlacedKeyword) => boolean {
  // TypeScript, which implies JavaScript, is not another language.
  const spared = keywords.filter(
    key => isLanguage(key) && key.satisfiedBy !== null && !impliedBy(key.satisfiedBy.name).includes(key.name),
  );
  return key => key.evidence === 'missing' && spared.some(({ name }) => goTogether(name, key.name));
}

const goTogether = (language: string, other: string): boolean =>
  impliedBy(other).includes(language) || impliedBy(language).includes(other);

/** True if the person has worked in a dialect or edition of the language, or in one on top of it: T-SQL is SQL, ES6 and TypeScript are JavaScript. */
function isWrittenOtherwise({ name, kind, evidence }: PlacedKeyword, { facts }: AdviceContext): boolean {
  if (kind !== 'language') return false;
  return [...facts.skills.values()].some(({ name: own, level }) => {
    const skill = level === 'listed' ? null : skillByName(own);
    const isEdition = evidence === 'covered' && impliedBy(name).includes(own);
    return skill?.kind === 'language' && (isEdition || skill.implies.includes(name));
  });
}

const isLanguage = ({ name, kind }: PlacedKeyword): boolean => kind === 'language' && !isMarkup(name);

const isLanguageShown = (key: PlacedKeyword): boolean =>
  isLanguage(key) && key.need !== 'mentioned' && key.evidence !== 'missing';

// A person from another trade who has none of the languages starts with one, even if it is only a wish.
const isOpen = (unit: readonly PlacedKeyword[], mayWish: boolean): boolean =>
  unit.some(
    ({ need, kind }) => need === 'required' || (mayWish && need === 'preferred' && kind === 'language'),
  ) && !unit.some(isProven);

const isOpenWish = (unit: readonly PlacedKeyword[]): boolean =>
  unit.every(({ need, evidence }) => need === 'preferred' && ['missing', 'listed'].includes(evidence));

/** The member of a choice that is nearest to being shown. */
function nearest(unit: readonly PlacedKeyword[]): PlacedKeyword {
  const own = unit.filter(({ satisfiedBy }) => satisfiedBy === null);
  const named = (level: EvidenceLevel) => own.find(({ evidence }) => evidence === level);
  return named('listed') ?? named('covered') ?? own[0] ?? (unit[0] as PlacedKeyword);
}

const A_KIND = 2;
const BEFORE_KINDS = 10;
const OTHER = 2;

/** Where a person from another trade begins: with the language, whatever the title is about, or else with what belongs to the trade. */
function beginning({ name, kind, inTitle }: PlacedKeyword, trades: readonly Trade[]): number {
  if (kind === 'language') return 0;
  return inTitle || tradesOfSkill(name).some(trade => trades.includes(trade)) ? 1 : OTHER;
}

/** How early a keyword comes; the lowest is first. `trades` are those of a posting that does not suit this person, otherwise null. */
function priorityOf(key: PlacedKeyword, trades: readonly Trade[] | null): number {
  const { inTitle, evidence } = key;
  // A person from another trade has already begun with what the resume shows.
  const isBegun = trades !== null && !inTitle && evidence !== 'missing';
  const first = trades ? beginning(key, trades) * BEFORE_KINDS : inTitle ? 0 : 2;
  return first + orderOf(key) * A_KIND + (isBegun ? LATER : evidence === 'listed' ? 0 : 1);
}
