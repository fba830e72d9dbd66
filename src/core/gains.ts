import { concludedWith } from './evidence/conclusions.ts';
import { isProven } from './evidence/evidence-levels.ts';
import type { ResumeFacts } from './evidence/gather-facts.ts';
import type { PlacedKeyword } from './evidence/match-keywords.ts';
import { unitsOf } from './evidence/units.ts';
import { withProven } from './evidence/with-proven.ts';
import { impliedBy } from './lexicon/lexicon.ts';
import { keywordTally, roundGain, type ScoreInput, scoreTally } from './score.ts';
import { remembered } from './text/remembered.ts';

/** Points that each keyword would add if it were shown in a project, in the order of the keywords. */
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

/** Finds the keywords whose levels may change with one: itself, what it implies or lets conclude, and the alternatives to any of these. */
function neighbourhoods(keywords: readonly PlacedKeyword[]): (name: string) => readonly PlacedKeyword[] {
  const unitOf = new Map(unitsOf(keywords).flatMap(unit => unit.map(({ name }) => [name, unit] as const)));
  return name => [...new Set(ledToBy(name).flatMap(one => unitOf.get(one) ?? []))];
}

/** A skill with what it implies or lets conclude. */
const ledToBy = remembered((name: string): readonly string[] => {
  const known = [name, ...impliedBy(name)];
  return [...known, ...concludedWith(known)];
});
