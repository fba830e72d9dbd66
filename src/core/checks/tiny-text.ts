import { message } from '../messages/message.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

const LIMIT_SHARE = 0.1;

/** Fails where more than a tenth of the letters are under 8 points. */
export const tinyText: Check = {
  id: 'tiny-text',
  impact: 'minor',
  sources: ['reported'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    if (resume.layout.tinyShare <= LIMIT_SHARE) return pass;
    const told = findingsOf(resume, 'tiny-text');
    const percent = Math.round(resume.layout.tinyShare * 100);
    return fail(...(told.length > 0 ? told : [{ message: message('tiny-text.share', { percent }) }]));
  },
};
