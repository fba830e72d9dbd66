import { crossValidate } from './cross-validate.ts';
import { figuresOf } from './lines/figures.ts';
import { fitLines, labelsBy } from './lines/fit-lines.ts';
import { corpusPostings, goldenPostings } from './lines/line-examples.ts';
import { writeModel } from './write-model.ts';

export { requirementKindsTrainer } from './lines/kinds.ts';

const SMALLEST = 0.1;
const GOLDEN = 'golden';

/** The role of every line of a posting: ads whose lines are labelled one by one, and the golden postings that train. */
export const linesTrainer = {
  name: 'lines',
  train(): void {
    const ads = corpusPostings();
    const golden = goldenPostings(false);
    const postings = [...ads, ...golden];
    const isJudged = !process.argv.includes('--fast');
    // Ads of one source are alike, so they stay together; the golden ones train every part, and others than those test.
    const figures = isJudged
      ? figuresOf(
          ads,
          crossValidate(
            ads,
            ad => ad.source,
            some => fitLines([...some, ...golden], GOLDEN),
            labelsBy,
          ),
        )
      : '';
    const models = fitLines(postings, GOLDEN);
    const tests = goldenPostings(true);
    console.log(figures);
    console.log(
      'golden, test half:',
      figuresOf(
        tests,
        tests.map(posting => labelsBy(models, posting)),
      ),
    );
    writeModel('headings', models.headings, 'A part of the model `lines`.', SMALLEST);
    writeModel('lines', models.lines, figures, SMALLEST);
  },
};
