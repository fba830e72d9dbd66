import { hasMeasure } from '../facts/measures.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where no bullet has a figure that one can check. */
export const noMeasure: Check = {
  id: 'no-measure',
  impact: 'moderate',
  title: 'Some bullet has a figure that can be checked',
  failureTitle: 'No bullet has a figure that can be checked',
  description:
    'A modest number that one can ask about, such as coverage or a time in a local benchmark, makes a line concrete.',
  source: sources.guide,
  needsPosting: false,
  advice:
    'Measure something you can: test coverage, response time in a local run, the number of endpoints, the time a step takes.',
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    if (!facts.english) return unsure('The bullets do not seem to be in English.');
    return facts.bullets.some(({ text }) => hasMeasure(text))
      ? pass
      : fail({ message: 'No bullet has such a figure.' });
  },
};
