import { message } from '../messages/message.ts';
import { SMALLEST_TEXT } from '../smallest-text.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails if too many letters are too small. */
export const tinyText: Check = {
  id: 'tiny-text',
  impact: 'minor',
  sources: ['reported'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    if (resume.layout.tinyShare <= SMALLEST_TEXT.share) return pass;
    const told = findingsOf(resume, 'tiny-text');
    const percent = Math.round(resume.layout.tinyShare * 100);
    return fail(...(told.length > 0 ? told : [{ message: message('tiny-text.share', { percent }) }]));
  },
};
