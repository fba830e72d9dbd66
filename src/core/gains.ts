import { concludedFrom, concludedWith } from './evidence/conclusions.ts';
import { compareLevels, isProven } from './evidence/evidence-levels.ts';
import type { ResumeFacts } from './evidence/gather-facts.ts';
import { keywordTally } from './evidence/keyword-tally.ts';
import { levelOnceProven } from './evidence/level-through.ts';
import { type PlacedKeyword, settleAlternatives } from './evidence/match-keywords.ts';
import { unitsOf } from './evidence/units.ts';
import { impliedBy } from './lexicon/lexicon.ts';
import { roundGain, type ScoreInput, scoreTally } from './score.ts';
import { remembered } from './text/remembered.ts';

/** The points that each keyword would add if a project showed it, in the order of the keywords. */
export function keywordGains(
  keywords: readonly PlacedKeyword[],
  fit: ScoreInput['fit'],
  knows: ResumeFacts['knows'],
): readonly number[] {
  const tally = keywordTally(keywords);
  const before = scoreTally(tally, fit).total ?? 0;
  const nearTo = neighbourhoods(keywords);
  return keywords.map(keyword => {
    const { name, need } = keyword;
    if (need === 'mentioned' || isProven(keyword)) return 0;
    const near = nearTo(name);
    const rise = keywordTally(withProven(near, name, knows)).met - keywordTally(near).met;
    return roundGain((scoreTally({ ...tally, met: tally.met + rise }, fit).total ?? 0) - before);
  });
}

/** Returns a function that finds the keywords that change together with one: itself, what it implies or suggests, and all alternatives of these. */
function neighbourhoods(keywords: readonly PlacedKeyword[]): (name: string) => readonly PlacedKeyword[] {
  const unitOf = new Map<string | number | null, readonly PlacedKeyword[]>();
  for (const unit of unitsOf(keywords))
    for (const { name, alternatives } of unit) unitOf.set(name, unit).set(alternatives, unit);
  const alsoIn = new Map(keywords.map(keyword => [keyword.name, keyword.alsoIn]));
  const unitsAt = (name: string) =>
    [name, ...(alsoIn.get(name) ?? [])].flatMap(place => unitOf.get(place) ?? []);
  return name => [...new Set(ledToBy(name).flatMap(unitsAt))];
}

/** A skill, what it implies, and what can be concluded from these. */
const ledToBy = remembered((name: string): readonly string[] => {
  const known = [name, ...impliedBy(name)];
  return [...known, ...concludedWith(known)];
});

/** The keywords as they would be if a project showed one of them, with all that follows from it and from the known skills. */
export function withProven(
  placed: readonly PlacedKeyword[],
  name: string,
  knows: ResumeFacts['knows'],
): readonly PlacedKeyword[] {
  const implied = impliedBy(name);
  const knowsNow = (skill: string) => skill === name || implied.includes(skill) || knows(skill);
  return settleAlternatives(
    placed.map(keyword => {
      if (keyword.name === name && compareLevels(keyword.evidence, 'project') < 0)
        return { ...keyword, evidence: 'project', satisfiedBy: null };
      const through = levelOnceProven(keyword, name);
      if (through && compareLevels(keyword.evidence, through) < 0)
        return { ...keyword, evidence: through, coveredBy: [name] };
      if (keyword.evidence === 'missing' && concludedFrom(keyword.name, knowsNow))
        return { ...keyword, evidence: 'covered', coveredBy: [name] };
      return keyword;
    }),
  );
}
