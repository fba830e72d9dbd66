import { countsAbroad, hasMeasure } from '../evidence/measures.ts';
import { message } from '../messages/message.ts';
import { type Check, failBy, notApplicable, pass, toDo, unsure } from './check.ts';

/** Fails if no bullet has a figure that can be checked. */
export const noMeasure: Check = {
  id: 'no-measure',
  impact: 'moderate',
  sources: ['guide'],
  isForAny: true,
  advise: () => toDo('no-measure', 10.01),
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    const isAbroad = !facts.english && facts.language !== null;
    if (facts.bullets.some(({ text }) => hasMeasure(text) || (isAbroad && countsAbroad(text)))) return pass;
    // Without any figure, there is no measure, whatever the language.
    if (facts.language === null && facts.bullets.some(({ text }) => figure.test(text)))
      return unsure(message('shared.bulletsNotRead'));
    return failBy(message('no-measure.none'));
  },
};

// A number that is neither a year nor a part of a name (“ES6”, “24/7”).
const figure = /(?<![\p{L}\d.,/-])(?!(?:19|20)\d\d\b)\d+(?![\p{L}/])/u;
