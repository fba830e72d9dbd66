import type { CheckStatus, EvidenceLevel, Impact, Need, ReportPart } from './types.ts';

/** Version of the scoring method; it changes whenever the same input could get another score. */
export const algorithm = 'evident-1';

/** Every weight of the score, in one table. */
export const weights = {
  keywords: 60,
  fit: { title: 5, years: 5, degree: 5 },
  checklist: 25,
  levels: { experience: 1, project: 1, listed: 0.6, covered: 0.5, missing: 0 } satisfies Record<
    EvidenceLevel,
    number
  >,
  impacts: { critical: 8, serious: 4, moderate: 2, minor: 1 } satisfies Record<Impact, number>,
} as const;

/** All that the score reads of a match. */
export type Standing = {
  readonly keywords: readonly {
    readonly weight: number;
    readonly need: Need;
    readonly evidence: EvidenceLevel;
    readonly alternatives: number | null;
  }[];
  /** What the posting asks beside keywords and the resume can answer: `share` of it is met, 0 to 1. */
  readonly fit: readonly { readonly id: keyof typeof weights.fit; readonly share: number }[];
  readonly checks: readonly {
    readonly outcome: CheckStatus;
    readonly impact: Impact;
    readonly dismissed: boolean;
  }[];
};

/** A part of the score, not yet named. */
export type ScorePart = Omit<ReportPart, 'label'>;

/** A part before rounding. */
export type RawPart = ScorePart & { readonly share: number };

/** The score before rounding: `total` is 0 to 100, or null where nothing at all could be scored. */
export type RawScore = { readonly total: number | null; readonly parts: readonly RawPart[] };

/** What the questions of a part weigh in all, and how much of that is met. */
export type Tally = { readonly whole: number; readonly met: number };

/** A standing added up, part by part. */
export type Tallies = Readonly<Record<ReportPart['id'], Tally>>;

/** Adds a standing up. */
export function talliesOf({ keywords, fit, checks }: Standing): Tallies {
  return { keywords: keywordTally(keywords), fit: fitTally(fit), checklist: checklistTally(checks) };
}

/** Scores what a standing adds up to. What the posting does not say gives its points to the rest, in proportion. */
export function scoreTallies(tallies: Tallies): RawScore {
  const said = [
    { id: 'keywords' as const, max: weights.keywords },
    { id: 'fit' as const, max: tallies.fit.whole },
    { id: 'checklist' as const, max: weights.checklist },
  ].filter(({ id }) => tallies[id].whole !== 0);
  const whole = said.reduce((sum, part) => sum + part.max, 0);
  const parts = said.map(({ id, max }) => {
    const share = tallies[id].met / tallies[id].whole;
    const points = (max / whole) * 100;
    return { id, share, points: points * share, max: points };
  });
  return { total: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.points, 0), parts };
}

/** Scores a standing. */
export const scoreStanding = (standing: Standing): RawScore => scoreTallies(talliesOf(standing));

/** What is asked and how much of it is shown; a group of alternatives counts once, as its heaviest and best member. */
export function keywordTally(keywords: Standing['keywords']): Tally {
  const groups = new Map<number, { weight: number; worth: number }>();
  let whole = 0;
  let met = 0;
  for (const { weight, need, evidence, alternatives } of keywords) {
    if (need === 'mentioned' || weight <= 0) continue;
    const worth = weights.levels[evidence];
    if (alternatives === null) {
      whole += weight;
      met += weight * worth;
    } else {
      const group = groups.get(alternatives) ?? { weight: 0, worth: 0 };
      groups.set(alternatives, {
        weight: Math.max(group.weight, weight),
        worth: Math.max(group.worth, worth),
      });
    }
  }
  for (const { weight, worth } of groups.values()) {
    whole += weight;
    met += weight * worth;
  }
  return { whole, met };
}

function fitTally(fit: Standing['fit']): Tally {
  return {
    whole: fit.reduce((sum, item) => sum + weights.fit[item.id], 0),
    met: fit.reduce((sum, item) => sum + weights.fit[item.id] * item.share, 0),
  };
}

/** Only passed and failed checks weigh. */
function checklistTally(checks: Standing['checks']): Tally {
  let met = 0;
  let whole = 0;
  for (const check of checks) {
    if (check.dismissed || (check.outcome !== 'pass' && check.outcome !== 'fail')) continue;
    whole += weights.impacts[check.impact];
    if (check.outcome === 'pass') met += weights.impacts[check.impact];
  }
  return { whole, met };
}

/** The score as shown: a whole number, and parts of one decimal that add up to it exactly. */
export function roundScore(raw: RawScore): { readonly score: number; readonly parts: readonly ScorePart[] } {
  const total = raw.total ?? 0;
  const score = Math.min(100, Math.max(0, Math.round(total)));
  const maxTenths = apportion(
    raw.parts.map(part => part.max * 10),
    raw.parts.length === 0 ? 0 : 1000,
    raw.parts.map(() => 1000),
  );
  // What rounding the score adds comes from the points that are still open; what it takes, from those got.
  const spare = 100 - total;
  const shifted = raw.parts.map(({ points, max }) => {
    const share = score > total ? (max - points) / (spare || 1) : points / (total || 1);
    return (points + (score - total) * share) * 10;
  });
  const tenths = apportion(shifted, score * 10, maxTenths);
  const parts = raw.parts.map(({ id }, index) => ({
    id,
    points: (tenths[index] ?? 0) / 10,
    max: (maxTenths[index] ?? 0) / 10,
  }));
  return { score, parts };
}

/** Whole numbers that add up to `sum`, by the largest remainder, none above its ceiling. */
export function apportion(
  values: readonly number[],
  sum: number,
  ceilings: readonly number[],
): readonly number[] {
  const whole = values.map((value, index) => Math.min(Math.floor(value + 1e-9), ceilings[index] ?? 0));
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value + 1e-9) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = sum - whole.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const before = left;
    for (const { index } of byRemainder) {
      if (left === 0 || (whole[index] ?? 0) >= (ceilings[index] ?? 0)) continue;
      whole[index] = (whole[index] ?? 0) + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return whole;
}

/** A difference of points to one decimal, never below 0. */
export function roundGain(points: number): number {
  return Math.max(0, Math.round(points * 10) / 10);
}
