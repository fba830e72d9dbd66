import { crossValidate } from './cross-validate.ts';
import { figuresOf } from './lines/figures.ts';
import { fitLines, labelsBy } from './lines/fit-lines.ts';
import { corpusPostings, goldenPostings, type LabelledPosting } from './lines/line-examples.ts';
import { writeModel } from './write-model.ts';

export { requirementKindsTrainer } from './lines/kinds.ts';

// On postings not trained on, weaker features and weights only add noise.
const GRAIN = { smallest: 0.1, strongest: 0.14 };
const HEADINGS_GRAIN = { smallest: 0.14 };
// Fitting is slow, so `--by-source` uses only two halves: the model of each judges the other.
const PARTS = 2;

/** Trains the role of each line of a posting, from ads with labelled lines and the golden postings for training. */
export const linesTrainer = {
  name: 'lines',
  with: ['headings'],
  train(): void {
    const ads = corpusPostings();
    const golden = goldenPostings(false);
    const postings = [...ads, ...golden];
    const models = fitLines(postings);
    const tests = goldenPostings(true);
    const own = tests.map(posting => labelsBy(models, posting));
    const figures = `Golden postings that test: ${figuresOf(tests, own)}`;
    console.log(figures);
    writeModel('headings', models.headings, 'A part of the model `lines`.', HEADINGS_GRAIN);
    writeModel('lines', models.lines, figures, GRAIN);
    if (!process.argv.includes('--by-source')) return;
    // Ads of one source are alike, so they stay in one half. The golden postings for training are added to both training sets.
    const fitTo = (some: readonly LabelledPosting[]) => fitLines([...some, ...golden]);
    const judged = crossValidate(ads, ad => ad.source, fitTo, labelsBy, PARTS);
    console.log(`By source: ${figuresOf(ads, judged)}`);
  },
};
