import type { Rescored } from '../../browser/messages/matching.ts';
import { isRepost } from '../../browser/storage/is-repost.ts';
import type { MatchRecord } from '../../browser/storage/match-record.ts';
import { postingKey } from '../../browser/storage/posting-key.ts';
import { grouped } from '../../core/text/grouped.ts';
import { kept } from '../../core/text/remembered.ts';

/** What one missing skill would change over the person's postings. */
export type SkillWorth = {
  readonly name: string;
  /** How many postings ask for it while the resume lacks it. */
  readonly asked: number;
  /** How many scores would rise if it were proven. `mean` and `most`: by how many points on average and at most. */
  readonly rising: number;
  readonly mean: number;
  readonly most: number;
  /** The points over all postings. The list is sorted by this. */
  readonly total: number;
};

/** The worth of skills, as far as the postings are scored. */
export type WorthSoFar = {
  readonly skills: readonly SkillWorth[];
  /** The postings that count: scored, and of the person's own trade. */
  readonly counted: number;
  readonly otherTrades: number;
  /** The postings that are not scored yet. */
  readonly waiting: number;
};

/** The most postings to score. More would take longer and tell nothing new. */
const MOST_WEIGHED = 500;

/** Smaller rises count as none, as they would not be seen. */
const LEAST_RISE = 0.05;

/** The newest matches, each posting once, even if it was matched with several resumes or at several addresses. */
export function distinctPostings(matches: readonly MatchRecord[]): readonly MatchRecord[] {
  const seen = new Set<string>();
  const byTitle = new Map<string, MatchRecord[]>();
  return matches
    .toSorted((a, b) => b.at - a.at)
    .filter(match => {
      const key = postingKey(match.posting);
      const alike = kept(byTitle, match.title ?? '', () => []);
      if (seen.has(key) || alike.some(other => isRepost(other.posting, match.posting))) return false;
      seen.add(key);
      alike.push(match);
      return true;
    })
    .slice(0, MOST_WEIGHED);
}

/** Adds up the worth of each missing skill over the postings, the highest first. */
export function skillWorth(
  matches: readonly MatchRecord[],
  scores: ReadonlyMap<string, Rescored | null>,
): WorthSoFar {
  const known = matches.flatMap(({ key }) => {
    const score = scores.get(key);
    return score === undefined ? [] : [score];
  });
  const scored = known.filter(score => score !== null && score.score !== null);
  const own = scored.flatMap(score => (score && !score.isOtherTrade ? [score] : []));
  const gains = grouped(own.flatMap(({ missing }) => missing.map(({ name, gain }) => [name, gain] as const)));
  return {
    skills: [...gains].map(([name, all]) => worthOf(name, all)).toSorted(byWorth),
    counted: own.length,
    otherTrades: scored.length - own.length,
    waiting: matches.length - known.length,
  };
}

function worthOf(name: string, all: readonly number[]): SkillWorth {
  const rises = all.filter(gain => gain >= LEAST_RISE);
  const total = rises.reduce((sum, gain) => sum + gain, 0);
  return {
    name,
    asked: all.length,
    rising: rises.length,
    mean: total / Math.max(1, rises.length),
    most: Math.max(0, ...rises),
    total,
  };
}

const byWorth = (a: SkillWorth, b: SkillWorth) =>
  b.total - a.total || b.asked - a.asked || (a.name < b.name ? -1 : 1);
