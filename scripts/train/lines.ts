import { crossValidate } from './cross-validate.ts';
import { figuresOf } from './lines/figures.ts';
import { fitLines, labelsBy } from './lines/fit-lines.ts';
import { corpusPostings, goldenPostings, type LabelledPosting } from './lines/line-examples.ts';
import { writeModel } from './write-model.ts';

export { requirementKindsTrainer } from './lines/kinds.ts';

// Weaker ones change nothing on postings not trained on, but for noise.
const GRAIN = { smallest: 0.1, strongest: 0.14 };
const HEADINGS_GRAIN = { smallest: 0.14 };
// Fitting is slow: with `--by-source`, two halves, each judged by the other.
const PARTS = 2;

/** The role of every line of a posting: ads whose lines are labelled one by one, and the golden postings that train. */
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
    // Ads of one source are alike, so they stay together; the golden ones train every part, and others than those test.
    const fitTo = (some: readonly LabelledPosting[]) => fitLines([...some, ...golden]);
    const judged = crossValidate(ads, ad => ad.source, fitTo, labelsBy, PARTS);
    console.log(`By source: ${figuresOf(ads, judged)}`);
  },
};
