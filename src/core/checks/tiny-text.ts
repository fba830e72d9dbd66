import { say } from '../words/phrase.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

const LIMIT_SHARE = 0.1;

/** Fails where more than a tenth of the letters are under 8 points. */
export const tinyText: Check = {
  id: 'tiny-text',
  impact: 'minor',
  title: say('The text is large enough to read'),
  failureTitle: say('Much of the text is smaller than 8 points'),
  description: say('After the parser, people read the resume, on a screen or on paper.'),
  sources: ['reported'],
  needsPosting: false,
  advice: say('Set the text in 10 points or more, and cut words rather than size.'),
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    if (resume.layout.tinyShare <= LIMIT_SHARE) return pass;
    const told = findingsOf(resume, 'tiny-text');
    const percent = Math.round(resume.layout.tinyShare * 100);
    return fail(
      ...(told.length > 0
        ? told
        : [{ message: say('{percent} % of the letters are under 8 points.', { percent }) }]),
    );
  },
};
