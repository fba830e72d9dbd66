import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchFit, showFit } from '../../src/core/fit/match-fit.ts';
import { type ScoreInput, scoredFit, scoreMatch } from '../../src/core/score.ts';
import type { Calibration } from '../../src/core/score-calibration.ts';
import { crossValidate } from './cross-validate.ts';
import { readJudgedPairs } from './judged-pairs.ts';

const target = fileURLToPath(new URL('../../src/core/score-calibration.ts', import.meta.url));

type Judged = { readonly resume: string; readonly input: ScoreInput; readonly verdict: number };

async function readPairs(): Promise<readonly Judged[]> {
  const pairs = await readJudgedPairs();
  return pairs.map(({ file, title, resume, facts, requirements, keywords, verdict }) => {
    const shown = showFit(title, requirements, keywords, resume, facts);
    const fit = scoredFit(matchFit(title, requirements, shown));
    return { resume: file, input: { keywords, fit }, verdict };
  });
}

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, at) => Math.round((from + at * step) * 100) / 100,
  );

// Not fitted, because hardly any of these pairs is far from the level. Our reading of the level is often one step off: on 219 pairs of other
// judges, a stronger effect than this was not justified.
const FAR_LEVEL = 0.6;
// A finer grid would overfit, because only one or two pairs are in another trade. On 320 pairs of other judges, a steeper curve gave too many points.
const grid: readonly Calibration[] = steps(0.5, 1.25, 0.25).flatMap(bend =>
  steps(0.3, 0.5, 0.1).flatMap(otherTrade =>
    steps(10, 18, 4).map(fullCount => ({ bend, otherTrade, farLevel: FAR_LEVEL, fullCount })),
  ),
);

const distance = (calibration: Calibration, { input, verdict }: Judged): number =>
  Math.abs((scoreMatch(input, calibration).total ?? 0) - verdict);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The calibration of the grid whose scores are closest to the recruiter's, on average. */
function nearest(judged: readonly Judged[]): Calibration {
  const errors = grid.map(calibration => mean(judged.map(one => distance(calibration, one))));
  return grid[errors.indexOf(Math.min(...errors))] as Calibration;
}

/** Fits the curve from shares to points to the judged pairs, prints its error on resumes that it has not seen, and writes it. */
export async function trainCalibration(): Promise<void> {
  const judged = await readPairs();
  const unseen = crossValidate(judged, ({ resume }) => resume, nearest, distance);
  const calibration = nearest(judged);
  const own = mean(judged.map(one => distance(calibration, one)));
  const close = unseen.filter(points => points <= 15).length / unseen.length;
  console.log(
    `${JSON.stringify(calibration)}; mean distance ${own.toFixed(1)} points, ${mean(unseen).toFixed(1)} on unseen`,
  );
  console.log(`resumes, ${(close * 100).toFixed(0)} % of those within 15 points`);
  const { bend, otherTrade, farLevel, fullCount } = calibration;
  const source = readFileSync(target, 'utf8');
  const fitted = `CALIBRATION: Calibration = { bend: ${bend}, otherTrade: ${otherTrade}, farLevel: ${farLevel}, fullCount: ${fullCount} }`;
  writeFileSync(target, source.replace(/CALIBRATION: Calibration = \{[^}]*\}/, fitted));
}
