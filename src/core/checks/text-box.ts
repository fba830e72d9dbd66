import { say } from '../words/phrase.ts';
import { type Check, judgeHazards, notApplicable } from './check.ts';

/** Fails where text stands in a box apart from the flow. */
export const textBox: Check = {
  id: 'text-box',
  impact: 'serious',
  title: say('No text is in a text box'),
  failureTitle: say('Some text is in a text box'),
  description: say('Text in a box apart from the rest is often skipped, or read after everything else.'),
  sources: ['guide', 'greenhouse', 'loxo'],
  needsPosting: false,
  advice: say('Move the text of the box into the body.'),
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'text-box');
  },
};
