import { message } from '../messages/message.ts';
import { type Check, fail, judgeHazards, notApplicable } from './check.ts';

/** Fails where a page is a picture: a scan, with nothing to read behind it. A picture that seems to hold words is a doubt. */
export const noTextLayer: Check = {
  id: 'no-text-layer',
  impact: 'critical',
  sources: ['greenhouse', 'lever'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'scanned', 'text-in-image');
    return verdict.status === 'pass' && resume.layout.scanned
      ? fail({ message: message('no-text-layer.noText') })
      : verdict;
  },
};
