import { say } from '../words/phrase.ts';
import { type Check, judgeHazards, notApplicable } from './check.ts';

/** Fails where there is text that a reader of the page cannot see. */
export const hiddenText: Check = {
  id: 'hidden-text',
  impact: 'critical',
  title: say('All text can be seen'),
  failureTitle: say('There is text that a reader cannot see'),
  description: say(
    'White, invisible or off-page text looks like an attempt to trick the parser, and anybody sees it once the text is extracted.',
  ),
  sources: ['greenhouse', 'lever'],
  needsPosting: false,
  advice: say('Remove the hidden text, or show it if it is true.'),
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'hidden-text');
  },
};
