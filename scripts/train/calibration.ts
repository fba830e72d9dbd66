import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readResumeFile } from '../../src/cli/read-files.ts';
import { gatherFacts } from '../../src/core/evidence/gather-facts.ts';
import { matchKeywords } from '../../src/core/evidence/match-keywords.ts';
import { matchFit, scoredFit, showFit } from '../../src/core/fit/match-fit.ts';
import { extractKeywords } from '../../src/core/keywords/extract-keywords.ts';
import { type ScoreInput, scoreMatch } from '../../src/core/score.ts';
import type { Calibration } from '../../src/core/score-calibration.ts';
import { crossValidate } from './cross-validate.ts';

// Real resumes against real postings with the number that a recruiter gave; they stand beside the project and never in it.
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const target = fileURLToPath(new URL('../../src/core/score-calibration.ts', import.meta.url));
const today = { year: 2026, month: 11 };

type Judged = { readonly resume: string; readonly input: ScoreInput; readonly verdict: number };
type Pair = {
  readonly resume: string;
  readonly posting: { readonly title: string; readonly text: string };
  readonly verdict: number;
};

async function readPairs(): Promise<readonly Judged[]> {
  const lines = readFileSync(path.join(corpus, 'pairs/pairs.jsonl'), 'utf8').trim().split('\n');
  const judged: Judged[] = [];
  for (const line of lines) {
    const { resume: file, posting, verdict } = JSON.parse(line) as Pair;
    const { resume } = await readResumeFile(path.join(corpus, 'resumes', file));
    if (!resume) continue;
    const { title, text } = posting;
    const requirements = extractKeywords(text, title);
    const facts = gatherFacts(resume, { today });
    const keywords = matchKeywords(requirements.keywords, text, resume, facts);
    const shown = showFit(title, requirements, resume, facts);
    const fit = scoredFit(matchFit(title, requirements, shown));
    judged.push({ resume: file, input: { keywords, fit }, verdict });
  }
  return judged;
}

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, at) => Math.round((from + at * step) * 100) / 100,
  );

// Few pairs are of another trade or level: a finer grid would follow the one or two of them.
const grid: readonly Calibration[] = steps(0.5, 4, 0.5).flatMap(bend =>
  steps(0.3, 0.5, 0.1).flatMap(otherTrade =>
    steps(10, 18, 4).map(fullCount => ({ bend, otherTrade, farLevel: 0.2, fullCount })),
  ),
);

const distance = (calibration: Calibration, { input, verdict }: Judged): number =>
  Math.abs((scoreMatch(input, calibration).total ?? 0) - verdict);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The calibration of the grid whose scores come nearest to the recruiter's, on the whole. */
function nearest(judged: readonly Judged[]): Calibration {
  const errors = grid.map(calibration => mean(judged.map(one => distance(calibration, one))));
  return grid[errors.indexOf(Math.min(...errors))] as Calibration;
}

/** Fits the curve from shares to points on the judged pairs, and says how far off it is on resumes that it has not seen. */
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
