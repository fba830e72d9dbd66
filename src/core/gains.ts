import type { CheckContext } from './checks/check.ts';
import { type FitAnswer, scoredFit } from './fit/match-fit.ts';
import { impliedBy } from './lexicon/lexicon.ts';
import { type PlacedKeyword, withProven } from './match/match-keywords.ts';
import type { Verdict } from './run-checks.ts';
import { roundGain, type Standing, scoreStanding } from './score.ts';
import type { FitItem } from './types.ts';

/** A match before it is scored: the keywords on their rungs, the answers, the verdicts. */
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

const totalOf = (match: Pick<Match, 'keywords' | 'fit' | 'verdicts'>) =>
  scoreStanding(standingOf(match)).total ?? 0;

/** Points that each keyword would add if it were shown in a project, in the order of the keywords. */
export function keywordGains(match: Match): readonly number[] {
  const before = totalOf(match);
  return match.keywords.map(({ name, need, evidence }) => {
    if (need === 'mentioned' || evidence === 'project' || evidence === 'experience') return 0;
    return roundGain(totalOf(afterProving(match, name)) - before);
  });
}

/** The match after one line in a project has shown the keyword: rungs, and the checks that read them. */
export function afterProving(match: Match, name: string): Match {
  const keywords = withProven(match.keywords, name);
  const { posting, facts } = match.context;
  const implied = impliedBy(name);
  const knows = (other: string) => other === name || implied.includes(other) || facts.knows(other);
  const context = {
    ...match.context,
    facts: { ...facts, knows },
    posting: posting && { ...posting, keywords },
  };
  // A rung higher turns no such check against the resume: only those that fail are asked again.
  const verdicts = match.verdicts.map(verdict =>
    verdict.check.readsEvidence && verdict.outcome.status === 'fail'
      ? { ...verdict, outcome: verdict.check.run(context) }
      : verdict,
  );
  return { ...match, context, keywords, verdicts };
}

// Where a check and a line of the fit part ask the same, one change settles both.
const sameQuestion: Record<string, FitItem['id']> = {
  'title-not-shown': 'title',
  'years-short': 'years',
  'degree-not-shown': 'degree',
};

/** Points that fixing each failed check would add, in the order of the verdicts. */
export function checkGains(match: Match): readonly number[] {
  const before = totalOf(match);
  return match.verdicts.map(({ outcome, dismissed }, index) => {
    if (outcome.status !== 'fail' || dismissed) return 0;
    return roundGain(totalOf(afterFixing(match, index)) - before);
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
