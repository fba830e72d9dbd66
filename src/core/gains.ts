import type { CheckContext } from './checks/check.ts';
import { type PlacedKeyword, withProven } from './evidence/match-keywords.ts';
import { unitsOf } from './evidence/units.ts';
import { type FitAnswer, scoredFit } from './fit/match-fit.ts';
import { impliedBy } from './lexicon/lexicon.ts';
import type { Verdict } from './run-checks.ts';
import {
  keywordTally,
  roundGain,
  type Standing,
  scoreTallies,
  type Tallies,
  talliesOf,
  weights,
} from './score.ts';
import type { FitItem } from './types.ts';

/** A match before it is scored: the keywords on their levels, the answers, the verdicts. */
export type Match = {
  readonly context: CheckContext;
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: readonly FitAnswer[];
  readonly verdicts: readonly Verdict[];
};

/** What the score reads of a match. */
export function standingOf({
  keywords,
  fit,
  verdicts,
}: Pick<Match, 'keywords' | 'fit' | 'verdicts'>): Standing {
  return {
    keywords,
    fit: scoredFit(fit),
    checks: verdicts.map(({ check, outcome, dismissed }) => ({
      impact: check.impact,
      outcome: outcome.status,
      dismissed,
    })),
  };
}

const totalOf = (tallies: Tallies) => scoreTallies(tallies).total ?? 0;

/** Points that each keyword would add if it were shown in a project, in the order of the keywords. */
export function keywordGains(match: Match): readonly number[] {
  const tallies = talliesOf(standingOf(match));
  const before = totalOf(tallies);
  const nearTo = neighbourhoods(match.keywords);
  const pointsTurned = checksTurned(match);
  return match.keywords.map(({ name, need, evidence }) => {
    if (need === 'mentioned' || evidence === 'project' || evidence === 'experience') return 0;
    const near = nearTo(name);
    const rise = keywordTally(withProven(near, name)).met - keywordTally(near).met;
    const { keywords, checklist } = tallies;
    const after = {
      ...tallies,
      keywords: { ...keywords, met: keywords.met + rise },
      checklist: { ...checklist, met: checklist.met + pointsTurned(name) },
    };
    return roundGain(totalOf(after) - before);
  });
}

/** Finds the keywords whose levels may change with one: itself, what it implies, and the alternatives to any of these. */
function neighbourhoods(keywords: readonly PlacedKeyword[]): (name: string) => readonly PlacedKeyword[] {
  const unitOf = new Map(unitsOf(keywords).flatMap(unit => unit.map(({ name }) => [name, unit] as const)));
  return name => [...new Set([name, ...impliedBy(name)].flatMap(one => unitOf.get(one) ?? []))];
}

/** Weighs the failed checks that showing one keyword would turn. */
function checksTurned({ context, verdicts }: Match): (name: string) => number {
  const open = verdicts.flatMap(({ check, outcome, dismissed }) => {
    const turnedBy = outcome.status === 'fail' && !dismissed ? check.turnedBy?.(context) : undefined;
    return turnedBy ? [{ turnedBy, weight: weights.impacts[check.impact] }] : [];
  });
  return name => open.reduce((sum, { turnedBy, weight }) => sum + (turnedBy(name) ? weight : 0), 0);
}

// Where a check and a line of the fit part ask the same, one change settles both.
const sameQuestion: Record<string, FitItem['id']> = {
  'title-not-shown': 'title',
  'years-short': 'years',
  'degree-not-shown': 'degree',
};

/** Points that fixing each failed check would add, in the order of the verdicts. */
export function checkGains(match: Match): readonly number[] {
  const before = totalOf(talliesOf(standingOf(match)));
  return match.verdicts.map(({ outcome, dismissed }, index) => {
    if (outcome.status !== 'fail' || dismissed) return 0;
    return roundGain(totalOf(talliesOf(standingOf(afterFixing(match, index)))) - before);
  });
}

/** The match after one check has been fixed. */
export function afterFixing(match: Match, index: number): Match {
  const settled = sameQuestion[match.verdicts[index]?.check.id ?? ''];
  return {
    ...match,
    verdicts: match.verdicts.map((verdict, at) =>
      at === index ? { ...verdict, outcome: { status: 'pass' } } : verdict,
    ),
    fit: match.fit.map(answer =>
      answer.id === settled && answer.share !== null ? { ...answer, share: 1 } : answer,
    ),
  };
}
