import { isLikely } from '../../../src/core/keywords/keyword-features.ts';
import { keywordNeed } from '../../../src/core/keywords/keyword-need.ts';
import { type LinearModel, probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { GOLDEN } from '../golden-ads.ts';
import { plain } from '../plain.ts';
import { writeModel } from '../write-model.ts';
import {
  type AskedAd,
  askedAd,
  askedExamples,
  type LabelledKeyword,
  wishExamples,
} from './asked-examples.ts';
import { goldenLabels } from './golden-labels.ts';
import { heldOutLines } from './held-out-lines.ts';
import { inventedAds } from './invented-postings.ts';
import { readAds } from './read-corpus.ts';

type Models = { readonly asked: LinearModel; readonly wish: LinearModel };

const OPTIONS = { l2: 3, least: 4, iterations: 80 };

/** Fits the model of whether a mention is asked of the person. */
export const fitMentions = (ads: readonly AskedAd[]): LinearModel =>
  fitPlain(['no', 'yes'], askedExamples(ads));

const fitAll = (ads: readonly AskedAd[]): Models => ({
  asked: fitMentions(ads),
  wish: fitPlain(['must', 'wish'], wishExamples(ads)),
});

const fitPlain = (labels: readonly string[], examples: readonly Example[]) =>
  plain(
    fitLinear(labels, examples, OPTIONS),
    examples.map(({ features }) => features),
  );

/** Trains the models of whether a mention is asked, and as a must or a wish. */
export function trainAsked(): void {
  const ads = [...readAds(), ...goldenLabels(), ...inventedAds()];
  const lines = heldOutLines(ads);
  fitAsked(ads.map((ad, at) => askedAd(ad, lines[at] ?? [])));
}

/** Fits these models to ads with read lines, prints how good they are on held-out sources, and writes them. */
export function fitAsked(ads: readonly AskedAd[]): void {
  const judged = crossValidate(
    ads,
    ({ source }) => source,
    fitAll,
    (models, ad) => ad.keywords.map(keyword => ({ id: ad.id, keyword, need: judge(models, keyword) })),
  ).flat();
  const isInvented = ({ id }: { id: string }) => id.startsWith('invented');
  const ofAds = figuresOf(judged.filter(one => !isInvented(one) && !one.id.startsWith(GOLDEN)));
  const ofGolden = figuresOf(judged.filter(({ id }) => id.startsWith(GOLDEN)));
  const figures = `Cross-validated by source: ${ofAds}; golden: ${ofGolden}.`;
  console.log(figures);
  const models = fitAll(ads);
  writeModel('asked', models.asked, figures);
  writeModel('wish', models.wish, figures);
}

function judge({ asked, wish }: Models, { skill, mentions, isInTitle }: LabelledKeyword) {
  const placed = mentions.map(({ features, ...mention }) => ({
    ...mention,
    asked: probabilitiesOf(asked, features)[1] ?? 0,
    wish: probabilitiesOf(wish, features)[1] ?? 0,
  }));
  // Judged only by its own mentions, not by the other keywords of the posting.
  return keywordNeed(placed, isInTitle, isLikely({ skill, isInTitle, mentions: placed }) ? 1 : 0);
}

function figuresOf(judged: readonly { readonly keyword: LabelledKeyword; readonly need: string }[]): string {
  const share = (all: typeof judged, isRight: (one: (typeof judged)[number]) => boolean) =>
    all.length === 0 ? 'none' : (all.filter(isRight).length / all.length).toFixed(3);
  const gold = (...needs: string[]) => judged.filter(({ keyword }) => needs.includes(keyword.need));
  const isExact = ({ keyword, need }: (typeof judged)[number]) => keyword.need === need;
  const asked = judged.filter(
    ({ keyword, need }) =>
      need !== 'mentioned' && keyword.need !== 'unlabelled' && keyword.need !== 'generic',
  );
  return [
    `need ${share(gold('required', 'preferred'), isExact)}`,
    `not called asked ${share(gold('required', 'preferred'), ({ need }) => need === 'mentioned')}`,
    `preferred found ${share(gold('preferred'), isExact)}`,
    `right ${share(
      asked.filter(({ need }) => need === 'preferred'),
      isExact,
    )}`,
    `called asked and not ${share(asked, ({ keyword }) => keyword.need === 'mentioned' || keyword.need === 'false')}`,
  ].join(', ');
}
