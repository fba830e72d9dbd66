import { type Check, judgeHazards, notApplicable } from './check.ts';
import { sources } from './sources.ts';

/** Fails where there is text that a reader of the page cannot see. */
export const hiddenText: Check = {
  id: 'hidden-text',
  impact: 'critical',
  title: 'All text can be seen',
  failureTitle: 'There is text that a reader cannot see',
  description:
    'White, invisible or off-page text reads as an attempt to trick the parser, and recruiters see it as soon as the text is extracted.',
  source: `${sources.greenhouse}; ${sources.lever}`,
  needsPosting: false,
  advice: 'Remove the hidden text, or show it if it is true.',
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'hidden-text');
  },
};
