import { hasMeasure } from '../evidence/measures.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet has a figure that one can check. */
export const noMeasure: Check = {
  id: 'no-measure',
  impact: 'moderate',
  title: say('A bullet has a figure that can be checked'),
  failureTitle: say('No bullet has a figure that can be checked'),
  description: say(
    'A modest number that one can ask about, such as coverage or a time in a local benchmark, makes a line concrete.',
  ),
  sources: ['guide'],
  needsPosting: false,
  advice: say(
    'Measure something you can: test coverage, response time in a local run, the number of endpoints, the time a step takes.',
  ),
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    if (!facts.english) return unsure(say('The bullets do not seem to be in English.'));
    return facts.bullets.some(({ text }) => hasMeasure(text))
      ? pass
      : fail({ message: say('No bullet has such a figure.') });
  },
};
