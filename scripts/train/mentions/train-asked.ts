import { keywordNeed } from '../../../src/core/keywords/keyword-need.ts';
import { type LinearModel, probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { crossValidate } from '../cross-validate.ts';
import { fitLinear } from '../fit-linear.ts';
import { GOLDEN } from '../golden-ads.ts';
import { writeModel } from '../write-model.ts';
import {
  type AskedAd,
  askedAd,
  askedExamples,
  type LabelledKeyword,
  wishExamples,
} from './asked-examples.ts';
import { goldenLabels } from './golden-labels.ts';
import { inventedAds } from './invented-postings.ts';
import { readAds } from './read-corpus.ts';

type Models = { readonly asked: LinearModel; readonly wish: LinearModel };

const OPTIONS = { l2: 3, least: 4, iterations: 80 };

const fitAll = (ads: readonly AskedAd[]): Models => ({
  asked: fitLinear(['no', 'yes'], askedExamples(ads), OPTIONS),
  wish: fitLinear(['must', 'wish'], wishExamples(ads), OPTIONS),
});

/** Fits the models of what a mention asks, says what they reach on ads not trained on, and writes them. */
export function trainAsked(): void {
  // The golden set is asked for by `--golden`: as long as a line's role comes from rules, its postings without headings teach that roles say little.
  const golden = process.argv.includes('--golden') ? goldenLabels() : [];
  const ads = [...readAds(), ...golden, ...inventedAds()].map(askedAd);
  const judged = crossValidate(
    ads,
    ({ id }) => id,
    fitAll,
    (models, ad) => ad.keywords.map(keyword => ({ id: ad.id, keyword, need: judge(models, keyword) })),
  ).flat();
  const figures = figuresOf(judged.filter(({ id }) => !id.startsWith('invented') && !id.startsWith(GOLDEN)));
  console.log(figures);
  const models = fitAll(ads);
  writeModel('asked', models.asked, figures, SMALLEST);
  writeModel('wish', models.wish, figures, SMALLEST);
}

const SMALLEST = 0.08;

function judge({ asked, wish }: Models, { mentions, isInTitle }: LabelledKeyword) {
  const placed = mentions.map(({ features, ...mention }) => ({
    ...mention,
    asked: probabilitiesOf(asked, features)[1] ?? 0,
    wish: probabilitiesOf(wish, features)[1] ?? 0,
  }));
  return keywordNeed(placed, isInTitle);
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
    `Cross-validated: need ${share(gold('required', 'preferred'), isExact)}`,
    `preferred found ${share(gold('preferred'), isExact)}`,
    `right ${share(
      asked.filter(({ need }) => need === 'preferred'),
      isExact,
    )}`,
    `called asked and not ${share(asked, ({ keyword }) => keyword.need === 'mentioned' || keyword.need === 'false')}.`,
  ].join(', ');
}
