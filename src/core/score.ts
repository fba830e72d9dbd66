import { LEVEL_WORTH } from './evidence/evidence-levels.ts';
import { keywordTally, type TalliedKeyword, type Tally } from './evidence/keyword-tally.ts';
import { RELATED } from './fit/title-fit.ts';
import { TITLE_WEIGHTS } from './fit/title-weights.ts';
import { KEYWORD_WEIGHTS } from './keywords/keyword-weight.ts';
import { type Message, message } from './messages/message.ts';
import { METHOD_MARK } from './models/method-mark.ts';
import { CALIBRATION, type Calibration } from './score-calibration.ts';
import { at } from './text/at.ts';
import { fingerprint } from './text/fingerprint.ts';
import type { FitAnswer, FitItem, ReportPart } from './types.ts';

/** Every weight of the score, in one table. */
export const weights = {
  keywords: 75,
  fit: { title: 11, years: 6, level: 6, degree: 2 },
  levels: LEVEL_WORTH,
  // A posting with few keywords is scored as if it had up to so many more, of which this share is shown.
  unsaid: { keywords: 3, shown: 0.5 },
} as const;

/** The name of the scoring method. It changes with every weight, calibration, model and skill that could change a score. */
export const algorithm = `evident-2-${fingerprint(
  JSON.stringify([weights, KEYWORD_WEIGHTS, CALIBRATION, TITLE_WEIGHTS, METHOD_MARK]),
)
  .toString(16)
  .padStart(8, '0')}`;

/** The parts of a match that the score depends on. */
export type ScoreInput = {
  readonly keywords: readonly TalliedKeyword[];
  /** What the posting asks besides keywords and the resume can answer. `share` is how much of it is met, 0 to 1. */
  readonly fit: readonly { readonly id: FitItem['id']; readonly share: number }[];
};

/** The score before rounding. `total` is 0 to 100, or null if the posting asks for no keyword. */
export type RawScore = {
  readonly total: number | null;
  readonly parts: readonly ReportPart[];
  /** How many keywords are added for a posting with few, half of them as shown; 0 if it has enough. */
  readonly unsaid: number;
  /** The factor for all points, 0 to 1: lower in another trade, or far from the level. */
  readonly reach: number;
};

/** Scores a match; without keywords there is no score. The points for title, years, level or degree go to the rest if not asked for. */
export function scoreMatch({ keywords, fit }: ScoreInput, calibration?: Calibration): RawScore {
  return scoreTally(keywordTally(keywords), fit, calibration);
}

/** Scores keywords that are already summed up. */
export function scoreTally(
  tally: Tally,
  fit: ScoreInput['fit'],
  calibration: Calibration = CALIBRATION,
): RawScore {
  if (tally.whole === 0) return { total: null, parts: [], unsaid: 0, reach: 1 };
  const fitWhole = fit.reduce((sum, { id }) => sum + weights.fit[id], 0);
  const fitMet = fit.reduce((sum, { id, share }) => sum + weights.fit[id] * share, 0);
  // With few keywords, we know little about what the posting asks, so title, years and level count for more.
  const told = fitWhole === 0 ? 1 : Math.min(1, tally.count / calibration.fullCount);
  const unsaid = (1 - told) * weights.unsaid.keywords;
  const unsaidWeight = unsaid * (tally.whole / tally.count);
  const keywords = weights.keywords * told;
  const scale = 100 / (keywords + fitWhole);
  const reach = reachOf(fit, calibration);
  const worth = scale * reach;
  const shown = pointsCurve(
    (tally.met + unsaidWeight * weights.unsaid.shown) / (tally.whole + unsaidWeight),
    calibration,
  );
  const parts: ReportPart[] = [{ id: 'keywords', points: keywords * worth * shown, max: keywords * scale }];
  if (fitWhole > 0) parts.push({ id: 'fit', points: fitMet * worth, max: fitWhole * scale });
  return { total: parts.reduce((sum, part) => sum + part.points, 0), parts, unsaid, reach };
}

/** Converts the share of what is shown to the share of points. It is steep at first, because nobody shows everything that a posting names. */
function pointsCurve(share: number, { bend }: Calibration): number {
  return (1 - Math.exp(-bend * share)) / (1 - Math.exp(-bend));
}

/** The factor for another trade or a far level: an accountant's SQL is not a data engineer's SQL. */
function reachOf(fit: ScoreInput['fit'], { otherTrade, farLevel }: Calibration): number {
  const shareOf = (id: FitItem['id'], enough: number) =>
    Math.min(1, (fit.find(item => item.id === id)?.share ?? enough) / enough);
  const trade = otherTrade + (1 - otherTrade) * shareOf('title', RELATED);
  return trade * (farLevel + (1 - farLevel) * shareOf('level', NEAR_LEVEL_SHARE));
}

const NEAR_LEVEL_SHARE = 0.5;

/** Explains what the parts do not show: that the posting names little, or that everything counts less. */
export function weighedIn({ unsaid, reach }: RawScore): readonly Message[] {
  const percent = Math.round(reach * 100);
  return [
    ...(unsaid > 0 ? [message('score.unsaid', { keywords: unsaid })] : []),
    ...(percent < 100 ? [message('score.reach', { percent })] : []),
  ];
}

/** The score as shown: a whole number, with parts to one decimal that add up to it exactly. */
export function roundScore(raw: RawScore): { readonly score: number; readonly parts: readonly ReportPart[] } {
  const total = raw.total ?? 0;
  const score = Math.min(100, Math.max(0, Math.round(total)));
  const maxTenths = apportion(
    raw.parts.map(part => part.max * 10),
    raw.parts.length === 0 ? 0 : 1000,
    raw.parts.map(() => 1000),
  );
  // Points that rounding adds are taken from the open points of each part; points that it removes, from those reached.
  const spare = 100 - total;
  const shifted = raw.parts.map(({ points, max }) => {
    const share = score > total ? (max - points) / (spare || 1) : points / (total || 1);
    return (points + (score - total) * share) * 10;
  });
  const tenths = apportion(shifted, score * 10, maxTenths);
  const tenthAt = (all: readonly number[], index: number) => at(all, index) / 10;
  const parts = raw.parts.map(({ id }, nth) => ({
    id,
    points: tenthAt(tenths, nth),
    max: tenthAt(maxTenths, nth),
  }));
  return { score, parts };
}

/** Rounds the values to whole numbers that add up to `sum` (largest remainder method), none above its ceiling. */
export function apportion(
  values: readonly number[],
  sum: number,
  ceilings: readonly number[],
): readonly number[] {
  const whole = values.map((value, index) => Math.min(Math.floor(value + 1e-9), at(ceilings, index)));
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value + 1e-9) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = sum - whole.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const before = left;
    for (const { index } of byRemainder) {
      if (left === 0 || at(whole, index) >= at(ceilings, index)) continue;
      whole[index] = at(whole, index) + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return whole;
}

/** Rounds a gain to one decimal; never below 0. */
export const roundGain = (points: number): number => Math.max(0, Math.round(points * 10) / 10);

/** The answers that can be scored, which are those with a share. */
export function scoredFit(answers: readonly FitAnswer[]): ScoreInput['fit'] {
  return answers.flatMap(({ id, share }) => (share === null ? [] : [{ id, share }]));
}

/** The lines of the fit part, to one decimal. They add up exactly to the points and the maximum of that part. */
export function fitItems(answers: readonly FitAnswer[], parts: readonly ReportPart[]): readonly FitItem[] {
  const part = parts.find(({ id }) => id === 'fit');
  const maxima = answers.map(({ id, share }) => (share === null ? 0 : weights.fit[id]));
  const points = answers.map(({ share }, index) => at(maxima, index) * (share ?? 0));
  const maxTenths = shareOut(maxima, Math.round((part?.max ?? 0) * 10));
  const pointTenths = shareOut(points, Math.round((part?.points ?? 0) * 10), maxTenths);
  return answers.map((answer, index) => ({
    ...answer,
    years: answer.years ?? null,
    points: at(pointTenths, index) / 10,
    max: at(maxTenths, index) / 10,
  }));
}

/** Divides `sum` into whole numbers in proportion to the values. */
function shareOut(values: readonly number[], sum: number, ceilings?: readonly number[]): readonly number[] {
  const whole = values.reduce((a, b) => a + b, 0);
  return apportion(
    values.map(value => (whole === 0 ? 0 : (value / whole) * sum)),
    whole === 0 ? 0 : sum,
    ceilings ?? values.map(() => sum),
  );
}
