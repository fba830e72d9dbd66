import { languageIn } from '../keywords/foreign-words.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import { listed, type Message, message } from '../messages/message.ts';
import { grouped } from '../text/grouped.ts';
import type { EvidenceLevel, Keyword, KeywordMatch, Place, Quote, Resume } from '../types.ts';
import { concludedFrom, kindsOf } from './conclusions.ts';
import { disciplineShown } from './disciplines.ts';
import { compareLevels } from './evidence-levels.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { bestOfLevels, certifiedBy, levelAsKind, levelThrough, subjectOf } from './level-through.ts';
import { losesText } from './loses-text.ts';
import { findMisspelt, type Misspelt } from './misspelt.ts';
import { settledByTitle, shownInstead } from './open-choices.ts';
import type { SkillShown } from './skills-shown.ts';
import { wordingHint } from './wording-hint.ts';

/** A keyword with its level, before its gain is known. */
export type PlacedKeyword = Omit<KeywordMatch, 'gain'>;

/** How a keyword is shown; fields left out keep the values of `absent`. */
type Shown = Pick<PlacedKeyword, 'evidence' | 'quotes' | 'hint'> & Partial<PlacedKeyword>;

const absent = { quotes: [], resumeCount: 0, coveredBy: [], satisfiedBy: null, namedIn: null } as const;

const MAX_QUOTES = 5;
const MAX_COVERING = 5;

/** Gives every keyword of a posting the level that the best line of the resume earns. */
export function matchKeywords(
  keywords: readonly Keyword[],
  description: string,
  resume: Resume,
  facts: ResumeFacts,
): readonly PlacedKeyword[] {
  const shown = [...facts.skills.values()].sort(
    (a, b) => compareLevels(b.level, a.level) || (a.name < b.name ? -1 : 1),
  );
  const coveredBy = byImplied(shown);
  const misspelt = findMisspelt(resume, facts);
  const titled = keywords.filter(({ inTitle }) => inTitle !== null);
  const ways: readonly Way[] = [
    ['experience', keyword => proven(keyword, facts.skills.get(keyword.name), description)],
    ['experience', keyword => covered(keyword, coveredBy.get(keyword.name) ?? [])],
    ['experience', keyword => asDiscipline(keyword, resume, facts)],
    ['experience', keyword => asKind(keyword, facts)],
    ['covered', keyword => concluded(keyword, facts)],
    ['experience', keyword => toldOtherwise(keyword, facts.toldIn(keyword.name))],
    ['listed', keyword => wronglySpelled(keyword, misspelt(keyword.name))],
    ['covered', keyword => oneOfItsKind(settledByTitle(keyword, titled, description, shown))],
    ['covered', keyword => oneOfItsKind(shownInstead(keyword, description, shown))],
  ];
  const unread = losesText(resume) ? message('hints.maybeUnread') : null;
  const missing = { evidence: 'missing', quotes: [] } as const;
  return settleAlternatives(
    keywords.map(keyword => {
      const way = bestOf(ways, keyword) ?? { ...missing, hint: unread ?? partShown(keyword, shown) };
      return {
        ...keyword,
        ...absent,
        ...way,
        ...(isWayOrField(keyword.kind) && { called: asWritten(keyword, description) }),
        hint: way.hint && asSearched(way.hint, keyword, description),
      };
    }),
  );
}

/** The name of a practice as the posting writes it if the posting is not English, as our names are English. */
const asWritten = ({ name, spans: [span] }: Keyword, description: string): string =>
  span && languageIn(description) !== 'English'
    ? description.slice(span.start, span.end).replace(/\s+/g, ' ')
    : name;

/** A hint in which the keyword is as the posting writes it, because that is what a search looks for. */
const asSearched = (hint: Message, keyword: Keyword, description: string): Message =>
  hint.values.keyword === undefined
    ? hint
    : { ...hint, values: { ...hint.values, keyword: asWritten(keyword, description) } };

/** A way in which a keyword may be shown, and the best level that it can give. */
type Way = readonly [most: EvidenceLevel, find: (keyword: Keyword) => Shown | null];

/** The result of the way that gives the highest level, the first of equals; null if none applies. */
function bestOf(ways: readonly Way[], keyword: Keyword): Shown | null {
  let best: Shown | null = null;
  for (const [most, find] of ways) {
    if (best && compareLevels(most, best.evidence) <= 0) continue;
    const way = find(keyword);
    if (way && (!best || compareLevels(way.evidence, best.evidence) > 0)) best = way;
  }
  return best;
}

function proven(keyword: Keyword, skill: SkillShown | undefined, description: string): Shown | null {
  if (!skill) return null;
  const asked = keyword.spans.map(span => description.slice(span.start, span.end));
  return {
    evidence: skill.level,
    quotes: skill.quotes,
    resumeCount: skill.count,
    namedIn: skill.level === 'listed' ? placeNamed(skill.places) : null,
    hint: wordingHint(asked, skill.wordings),
  };
}

// Where a reader would look for a skill, the likeliest first.
const placesToName = ['skills', 'summary', 'head', 'certifications', 'education'] as const;

const placeNamed = (places: ReadonlySet<Place>): Place =>
  placesToName.find(place => places.has(place)) ?? 'other';

/** A hint for a missing way of working if its subject is shown, or a kind of it: a person who built a REST API can test one. */
function partShown(keyword: Keyword, shown: readonly SkillShown[]): Message | null {
  const subject = subjectOf(keyword);
  const own = shown.find(({ name }) => name === subject || name.endsWith(` ${subject}`));
  return own ? message('hints.partShown', { name: own.name }) : null;
}

/** For every skill that is implied by skills on the resume, those skills in their order. */
const byImplied = (shown: readonly SkillShown[]): ReadonlyMap<string, readonly SkillShown[]> =>
  grouped(
    shown.flatMap(skill =>
      [...impliedBy(skill.name), ...certifiedBy(skill.name)].map(name => [name, skill] as const),
    ),
  );

function covered(keyword: Keyword, allCovering: readonly SkillShown[]): Shown | null {
  const covering = allCovering.slice(0, MAX_COVERING);
  if (covering.length === 0) return null;
  const names = covering.map(skill => skill.name);
  const level = levelThrough(keyword, allCovering);
  const quotes = covering.flatMap(skill => skill.quotes.slice(0, 1)).slice(0, MAX_QUOTES);
  return {
    evidence: level,
    quotes: level === 'covered' ? asCovered(quotes) : quotes,
    coveredBy: names,
    hint: impliedHint(names, keyword.name),
  };
}

/** A skill that is a kind of the keyword shows it as well as itself, whether named or described. */
function asKind(keyword: Keyword, { skills, toldIn }: ResumeFacts): Shown | null {
  let best: Shown | null = null;
  for (const name of kindsOf(keyword.name)) {
    const shown = skills.get(name);
    const quotes = shown?.quotes ?? toldIn(name);
    const evidence = shown ? levelAsKind(shown) : bestOfLevels(quotes.map(quote => quote.level));
    if (compareLevels(evidence, best?.evidence ?? 'covered') <= 0) continue;
    const hint = impliedHint([name], keyword.name);
    best = { evidence, quotes: bestFirst(quotes), coveredBy: [name], hint };
  }
  return best;
}

/** A keyword that most people know who know certain other skills. */
function concluded(keyword: Keyword, { knows, skills, toldIn }: ResumeFacts): Shown | null {
  const found = concludedFrom(keyword.name, knows);
  if (!found) return null;
  const names = found.from.slice(0, MAX_COVERING);
  const said = { names: listed(names), keyword: keyword.name };
  return {
    evidence: 'covered',
    quotes: asCovered(names.flatMap(name => (leadingTo(name, skills)?.quotes ?? toldIn(name)).slice(0, 1))),
    coveredBy: names,
    // With just one skill in favour, it holds about half the time.
    hint: found.spare === 0 ? message('hints.suggested', said) : message('hints.implied', said),
  };
}

/** The skill of this name, otherwise the first that implies it. */
const leadingTo = (name: string, skills: ResumeFacts['skills']): SkillShown | undefined =>
  skills.get(name) ?? [...skills.values()].find(skill => impliedBy(skill.name).includes(name));

const impliedHint = (names: readonly string[], keyword: string): Message =>
  message('hints.implied', { names: listed(names), keyword });

/** “Backend development” is shown by a job of that kind, whatever its title was. */
function asDiscipline(keyword: Keyword, resume: Resume, facts: ResumeFacts): Shown | null {
  const shown = disciplineShown(keyword.name, resume, facts);
  const hint = message('hints.discipline', { keyword: keyword.name });
  return shown && { evidence: shown.level, quotes: shown.quotes, hint };
}

/** Lines that describe the keyword without its name: a reader understands, a search for the word finds nothing. */
function toldOtherwise(keyword: Keyword, told: readonly Quote[]): Shown | null {
  if (told.length === 0) return null;
  const hint = message('hints.otherWords', { keyword: keyword.name });
  return { evidence: bestOfLevels(told.map(quote => quote.level)), quotes: bestFirst(told), hint };
}

/** The quotes of the highest levels first. */
const bestFirst = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) => compareLevels(b.level, a.level)).slice(0, MAX_QUOTES);

/** A misspelled name: a reader understands, a search does not find it. */
function wronglySpelled(keyword: Keyword, misspelt: Misspelt | null): Shown | null {
  if (misspelt === null) return null;
  const { wording, quote, place } = misspelt;
  const hint = message('hints.misspelt', { wording, keyword: keyword.name });
  return { evidence: 'listed', quotes: [quote], resumeCount: 1, namedIn: placeNamed(new Set([place])), hint };
}

/** The posting accepts others of the kind, and the resume shows one. */
function oneOfItsKind(other: SkillShown | null): Shown | null {
  if (other === null) return null;
  const { name, level, quotes } = other;
  const hint = message('hints.similarIsEnough', { name });
  return { evidence: 'covered', quotes: asCovered(quotes), satisfiedBy: { name, evidence: level }, hint };
}

/** In a choice such as “Python, Go or Java”, the best member answers for the members that are missing or only implied. */
export function settleAlternatives(placed: readonly PlacedKeyword[]): readonly PlacedKeyword[] {
  const bestOf = bestOfGroups(placed);
  return placed.map(keyword => {
    if (keyword.alternatives === null || compareLevels(keyword.evidence, 'covered') > 0) return keyword;
    const best = bestOf.get(keyword.alternatives);
    if (!best || compareLevels(best.evidence, keyword.evidence) <= 0) return keyword;
    const answer = best.satisfiedBy ?? { name: best.name, evidence: best.evidence };
    const named = { name: best.coveredBy[0] ?? answer.name };
    return {
      ...keyword,
      evidence: 'covered',
      quotes: best.quotes,
      coveredBy: [],
      satisfiedBy: answer,
      // A skill that was only concluded is not itself on the resume, so the hint names what it follows from.
      hint: best.satisfiedBy ? message('hints.similarIsEnough', named) : message('hints.oneIsEnough', named),
    };
  });
}

/** For every choice, the member with the highest level; the first of equals. */
function bestOfGroups(placed: readonly PlacedKeyword[]): ReadonlyMap<number | null, PlacedKeyword> {
  const bestOf = new Map<number | null, PlacedKeyword>();
  // A keyword that another one answers for in its own choice cannot answer in a further choice.
  for (const one of placed)
    for (const number of [one.alternatives, ...(one.satisfiedBy ? [] : one.alsoIn)]) {
      const best = bestOf.get(number);
      if (!best || compareLevels(one.evidence, best.evidence) > 0) bestOf.set(number, one);
    }
  return bestOf;
}

const asCovered = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.slice(0, MAX_QUOTES).map(quote => ({ ...quote, level: 'covered' }));
