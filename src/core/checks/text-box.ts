import { type Check, judgeHazards, notApplicable } from './check.ts';

/** Fails where text stands in a box apart from the flow. */
export const textBox: Check = {
  id: 'text-box',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'loxo'],
  run({ resume }) {
    return resume.format === 'text' ? notApplicable : judgeHazards(resume, 'text-box');
  },
};
