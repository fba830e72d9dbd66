import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keywordTally } from '../../src/core/evidence/keyword-tally.ts';
import { tradesAsked } from '../../src/core/fit/related-years.ts';
import { titleEvidence } from '../../src/core/fit/title-fit.ts';
import {
  relatedProbability,
  type TitleEvidence,
  type TitleWeights,
} from '../../src/core/fit/title-weights.ts';
import { crossValidate } from './cross-validate.ts';
import { readJudgedPairs } from './judged-pairs.ts';
import { minimise } from './minimise.ts';

const target = fileURLToPath(new URL('../../src/core/fit/title-weights.ts', import.meta.url));

type Judged = { readonly file: string; readonly evidence: TitleEvidence; readonly isRelated: boolean };

// There are only 56 pairs, with shares between 0 and 1. A stronger penalty would leave almost no weights.
const PENALTY = 0.03;
const kinds = ['keywords', 'words', 'near'] as const;

function weightsOf(judged: readonly Judged[]): TitleWeights {
  // These pairs were chosen to be close matches, and people also open others. The square root goes half-way to equal totals for both answers.
  const related = judged.filter(({ isRelated }) => isRelated).length;
  const weightOf = (isRelated: boolean) =>
    Math.sqrt(judged.length / 2 / Math.max(1, isRelated ? related : judged.length - related));
  const point = minimise(
    kinds.length + 1,
    (at, gradient) => {
      const weights = weightsAt(at);
      gradient.fill(0);
      let loss = 0;
      kinds.forEach((kind, index) => {
        loss += (PENALTY / 2) * weights[kind] ** 2;
        gradient[index] = PENALTY * weights[kind];
      });
      for (const { evidence, isRelated } of judged) {
        const probability = relatedProbability(evidence, weights);
        const weight = weightOf(isRelated);
        loss -= weight * Math.log(Math.max(1e-12, isRelated ? probability : 1 - probability));
        const error = weight * (probability - (isRelated ? 1 : 0));
        kinds.forEach((kind, index) => {
          gradient[index] = (gradient[index] as number) + error * evidence[kind];
        });
        gradient[kinds.length] = (gradient[kinds.length] as number) + error;
      }
      return loss;
    },
    200,
  );
  return weightsAt(point);
}

function weightsAt(point: Float64Array): TitleWeights {
  const [keywords = 0, words = 0, near = 0, start = 0] = point;
  return { keywords, words, near, start };
}

/** Fits the weights of `relatedProbability` to the judged pairs, prints how often it is right on resumes not seen in training, and writes them. */
export async function trainTitle(): Promise<void> {
  const pairs = await readJudgedPairs();
  const judged = pairs.map(({ file, title, resume, facts, requirements, keywords, fits }): Judged => {
    const { whole, met } = keywordTally(keywords);
    const asked = requirements.keywords.filter(({ need }) => need !== 'mentioned');
    const trades = tradesAsked(title, asked);
    const { evidence } = titleEvidence(title, trades, whole === 0 ? 0 : met / whole, resume, facts);
    return { file, evidence, isRelated: fits !== 'no' };
  });
  const right = crossValidate(
    judged,
    ({ file }) => file,
    weightsOf,
    (weights, { evidence, isRelated }) => relatedProbability(evidence, weights) >= 0.5 === isRelated,
  );
  console.log(
    `related or not: right in ${((100 * right.filter(Boolean).length) / right.length).toFixed(1)} % on unseen resumes`,
  );
  const weights = weightsOf(judged);
  const rounded = [...kinds, 'start' as const].map(
    kind => `${kind}: ${Math.round(weights[kind] * 100) / 100}`,
  );
  const source = readFileSync(target, 'utf8');
  const fitted = `TITLE_WEIGHTS: TitleWeights = {\n  ${rounded.join(',\n  ')},\n}`;
  writeFileSync(target, source.replace(/TITLE_WEIGHTS: TitleWeights = \{[^}]*\}/, fitted));
}
