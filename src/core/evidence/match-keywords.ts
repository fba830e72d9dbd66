import { impliedBy } from '../lexicon/lexicon.ts';
import type { Keyword, KeywordMatch, Place, Quote, Resume } from '../types.ts';
import { listed, type Phrase, say } from '../words/phrase.ts';
import type { Bullet } from './bullets.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { findHalfRead } from './half-read.ts';
import { otherWords } from './other-words.ts';
import { compareLevels, type SkillShown } from './skills-shown.ts';
import { wordingHint } from './wording-hint.ts';

/** A keyword on its level, before anybody has asked what it is worth. */
export type PlacedKeyword = Omit<KeywordMatch, 'gain' | 'hint'> & { readonly hint: Phrase | null };

// What a keyword has that is not there under any name.
const absent = { quotes: [], resumeCount: 0, coveredBy: [], satisfiedBy: null, namedIn: null } as const;

const MAX_QUOTES = 5;
const MAX_COVERING = 5;

/** Puts every keyword of a posting on the level that the resume's best line earns it. */
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
  const halfRead = findHalfRead(resume, facts.lines);
  const unreadable = resume.hazards.some(hazard => hazard.id === 'unmapped-glyphs');
  const placed = keywords.map(keyword => {
    const skill = facts.skills.get(keyword.name);
    if (skill) return proven(keyword, skill, description);
    return (
      covered(keyword, coveredBy.get(keyword.name) ?? []) ??
      toldOtherwise(keyword, facts.bullets) ??
      perhapsNamed(keyword, halfRead(keyword.name)) ??
      missing(keyword, unreadable)
    );
  });
  return settleAlternatives(placed);
}

function proven(keyword: Keyword, skill: SkillShown, description: string): PlacedKeyword {
  const asked = keyword.spans.map(span => description.slice(span.start, span.end));
  return {
    ...keyword,
    evidence: skill.level,
    quotes: skill.quotes,
    resumeCount: skill.count,
    coveredBy: [],
    satisfiedBy: null,
    namedIn: skill.level === 'listed' ? placeNamed(skill.places) : null,
    hint: wordingHint(asked, skill.wordings),
  };
}

// Where a reader of resumes would look for a skill, the likeliest first.
const placesToName = ['skills', 'summary', 'head', 'certifications', 'education'] as const;

const placeNamed = (places: ReadonlySet<Place>): Place =>
  placesToName.find(place => places.has(place)) ?? 'other';

/** From every skill that is implied by one on the resume to those that imply it, in their order. */
function byImplied(shown: readonly SkillShown[]): ReadonlyMap<string, readonly SkillShown[]> {
  const found = new Map<string, SkillShown[]>();
  for (const skill of shown) {
    for (const implied of impliedBy(skill.name)) {
      const covering = found.get(implied);
      if (covering) covering.push(skill);
      else found.set(implied, [skill]);
    }
  }
  return found;
}

function covered(keyword: Keyword, allCovering: readonly SkillShown[]): PlacedKeyword | null {
  const covering = allCovering.slice(0, MAX_COVERING);
  if (covering.length === 0) return null;
  const names = covering.map(skill => skill.name);
  return {
    ...keyword,
    ...absent,
    evidence: 'covered',
    quotes: asCovered(covering.flatMap(skill => skill.quotes.slice(0, 1))),
    coveredBy: names,
    hint: say(
      '{names} {names|implies|imply} it, but a search for “{keyword}” would not find it. If you have used it, write it out.',
      { names: listed(names), keyword: keyword.name },
    ),
  };
}

/** A line that shows the thing without its name counts as implied: a reader sees it, a search for the word does not. */
function toldOtherwise(keyword: Keyword, bullets: readonly Bullet[]): PlacedKeyword | null {
  const patterns = otherWords.get(keyword.name) ?? [];
  const lines = bullets.filter(({ text }) => patterns.some(pattern => pattern.test(text)));
  if (lines.length === 0) return null;
  const quotes = lines.map(({ start, end, text }) => ({ start, end, text, level: 'covered' as const }));
  return {
    ...keyword,
    ...absent,
    evidence: 'covered',
    quotes: quotes.slice(0, MAX_QUOTES),
    hint: say(
      'This line shows it in other words, and a search for “{keyword}” would not find it. If it means the same, use the posting’s word.',
      { keyword: keyword.name },
    ),
  };
}

/** A person may read the name on the page where the file has lost letters of it: not to be called missing. */
function perhapsNamed(keyword: Keyword, quotes: readonly Quote[]): PlacedKeyword | null {
  if (quotes.length === 0) return null;
  return {
    ...keyword,
    ...absent,
    evidence: 'covered',
    quotes: quotes.slice(0, MAX_QUOTES),
    hint: say(
      'Letters of this line have no text behind them. It may name {keyword}, but a parser cannot tell: export the resume with another font.',
      { keyword: keyword.name },
    ),
  };
}

function missing(keyword: Keyword, unreadable: boolean): PlacedKeyword {
  const hint = unreadable
    ? say('Some letters of this resume have no text behind them, so it may be there unread.')
    : null;
  return { ...keyword, ...absent, evidence: 'missing', hint };
}

/**
 * One of “Python, Go or Java” satisfies: the best of the group answers for those that are not there, and for those that are
 * only implied where it is more than that itself.
 */
export function settleAlternatives(placed: readonly PlacedKeyword[]): readonly PlacedKeyword[] {
  const bestOf = bestOfGroups(placed);
  return placed.map(keyword => {
    if (keyword.alternatives === null || compareLevels(keyword.evidence, 'covered') > 0) return keyword;
    const best = bestOf.get(keyword.alternatives);
    if (!best || compareLevels(best.evidence, keyword.evidence) <= 0) return keyword;
    return {
      ...keyword,
      evidence: 'covered',
      quotes: best.quotes,
      coveredBy: [],
      satisfiedBy: { name: best.name, evidence: best.evidence },
      hint: say('One of several is enough here, and {name} is on the resume.', { name: best.name }),
    };
  });
}

/** The keyword on the highest level of every group of alternatives, the first of equals. */
function bestOfGroups(placed: readonly PlacedKeyword[]): ReadonlyMap<number, PlacedKeyword> {
  const bestOf = new Map<number, PlacedKeyword>();
  for (const keyword of placed) {
    if (keyword.alternatives === null) continue;
    const best = bestOf.get(keyword.alternatives);
    if (!best || compareLevels(keyword.evidence, best.evidence) > 0)
      bestOf.set(keyword.alternatives, keyword);
  }
  return bestOf;
}

function asCovered(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.slice(0, MAX_QUOTES).map(quote => ({ ...quote, level: 'covered' }));
}

/** The same keywords after one of them was shown in a project, and all that follows from it. */
export function withProven(placed: readonly PlacedKeyword[], name: string): readonly PlacedKeyword[] {
  const implied = impliedBy(name);
  return settleAlternatives(
    placed.map(keyword => {
      if (keyword.name === name && compareLevels(keyword.evidence, 'project') < 0)
        return { ...keyword, evidence: 'project' };
      if (keyword.evidence === 'missing' && implied.includes(keyword.name))
        return { ...keyword, evidence: 'covered', coveredBy: [name] };
      return keyword;
    }),
  );
}
