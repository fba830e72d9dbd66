import { hasMeasure } from '../evidence/measures.ts';
import { message } from '../messages/message.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet has a figure that one can check. */
export const noMeasure: Check = {
  id: 'no-measure',
  impact: 'moderate',
  sources: ['guide'],
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    if (!facts.english) return unsure(message('shared.bulletsNotEnglish'));
    return facts.bullets.some(({ text }) => hasMeasure(text))
      ? pass
      : fail({ message: message('no-measure.none') });
  },
};
