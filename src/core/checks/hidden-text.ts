import { type Check, judgeHazards, notApplicable } from './check.ts';

/** Fails where there is text that a reader of the page cannot see. */
export const hiddenText: Check = {
  id: 'hidden-text',
  impact: 'critical',
  sources: ['greenhouse', 'lever'],
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'hidden-text');
  },
};
