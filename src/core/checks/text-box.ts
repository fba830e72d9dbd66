import { type Check, judgeHazards, notApplicable } from './check.ts';
import { sources } from './sources.ts';

/** Fails where text stands in a box apart from the flow. */
export const textBox: Check = {
  id: 'text-box',
  impact: 'serious',
  title: 'No text stands apart in a box',
  failureTitle: 'Text stands in a box apart from the flow',
  description: 'What stands in a text box is often skipped, or read after everything else.',
  source: `${sources.guide}; ${sources.greenhouse}; ${sources.loxo}`,
  needsPosting: false,
  advice: 'Move the text of the box into the body.',
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'text-box');
  },
};
