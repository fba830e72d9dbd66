import { keywordFeatures } from '../../../src/core/keywords/keyword-features.ts';
import { mayBeAsked } from '../../../src/core/keywords/keyword-need.ts';
import { type LinearModel, probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';
import type { PostingLine } from '../../../src/core/types.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { plain } from '../plain.ts';
import { writeModel } from '../write-model.ts';
import { type AskedAd, askedAd } from './asked-examples.ts';
import { goldenLabels } from './golden-labels.ts';
import { heldOutLines } from './held-out-lines.ts';
import { inventedAds } from './invented-postings.ts';
import { judgedAds, type LabelledAd, readAds } from './read-corpus.ts';
import { fitMentions } from './train-asked.ts';

// The people who listed keywords of ads listed more than the judges of pairs did. This feature takes up the difference, and is not in the model.
const LISTED = 'listed';
const OPTIONS = { l2: 4, least: 4, iterations: 80 };
// Smaller weights are left out: without them, the model is as good on labels of people that it was not trained on.
const SMALLEST = 0.17;
const GENERIC = new Set(['unlabelled', 'generic']);

type Labelled = {
  readonly source: string;
  readonly isJudged: boolean;
  readonly examples: readonly Example[];
};

/** Trains the model of whether a keyword is asked for, from all its mentions together. */
export function trainKeywords(): void {
  const ads = [...readAds(), ...goldenLabels(), ...inventedAds()];
  fitKeywords(ads, heldOutLines(ads));
}

/** Fits the model to ads with read lines, prints how good it is on held-out sources, and writes it. */
function fitKeywords(ads: readonly LabelledAd[], lines: readonly (readonly PostingLine[])[]): void {
  const linesOf = new Map(ads.map(({ id }, at) => [id, lines[at] ?? []]));
  const judged = judgedAds().map(ad => askedAd(ad, linesOf.get(ad.id) ?? readLines(ad.text, ad.title)));
  const listed = ads.map(ad => askedAd(ad, linesOf.get(ad.id) ?? []));
  const teachers = new Set(listed);
  // The model of mentions must not have seen the posting, as later in use.
  const labelled = crossValidate(
    [...listed, ...judged],
    ({ source }) => source,
    some => fitMentions(some.filter(ad => teachers.has(ad))),
    (model, ad): Labelled => ({
      source: ad.source,
      isJudged: !teachers.has(ad),
      examples: examplesOf(model, ad, !teachers.has(ad)),
    }),
  );
  const results = crossValidate(
    labelled,
    ({ source }) => source,
    fitAll,
    (model, { isJudged, examples }) =>
      examples.map(({ label, features }) => ({
        isJudged,
        isAsked: label === 'yes',
        chance:
          probabilitiesOf(
            model,
            features.filter(name => name !== LISTED),
          )[1] ?? 0,
      })),
  ).flat();
  const said = results.filter(({ isJudged, chance }) => isJudged && chance >= 0.5);
  const asked = results.filter(({ isJudged, isAsked }) => isJudged && isAsked);
  const figures = `Cross-validated by source, keywords of judged pairs: asked where it says so ${share(said, one => one.isAsked)}, found ${share(asked, one => one.chance >= 0.5)}.`;
  console.log(figures);
  writeModel('keyword', fitAll(labelled), figures, { smallest: SMALLEST });
}

function fitAll(some: readonly Labelled[]): LinearModel {
  const examples = some.flatMap(one => one.examples);
  const model = fitLinear(['no', 'yes'], examples, OPTIONS);
  const kept = new Map(
    [...model.weights.keys()]
      .filter(name => name !== LISTED)
      .map(name => [name, model.weights.get(name) as Float64Array]),
  );
  return plain(
    { ...model, weights: kept },
    examples.map(({ features }) => features),
  );
}

function examplesOf(model: LinearModel, { keywords }: AskedAd, isJudged: boolean): readonly Example[] {
  const named = keywords.map(({ skill, isInTitle, mentions }) => ({
    skill,
    isInTitle,
    mentions: mentions.map(({ features, ...mention }) => ({
      ...mention,
      asked: probabilitiesOf(model, features)[1] ?? 0,
    })),
  }));
  const features = keywordFeatures(named);
  return keywords.flatMap(({ need }, at) => {
    const keyword = named[at];
    if (GENERIC.has(need) || !keyword || !mayBeAsked(keyword)) return [];
    const label = need === 'required' || need === 'preferred' ? 'yes' : 'no';
    return [{ features: [...(features[at] ?? []), ...(isJudged ? [] : [LISTED])], label }];
  });
}

const share = <One>(all: readonly One[], isRight: (one: One) => boolean) =>
  (all.filter(isRight).length / Math.max(1, all.length)).toFixed(3);
