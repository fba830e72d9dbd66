import { say } from '../words/phrase.ts';
import { type Check, fail, judgeHazards, notApplicable } from './check.ts';

/** Fails where a page is a picture: a scan, with nothing to read behind it. A picture that seems to hold words is a doubt. */
export const noTextLayer: Check = {
  id: 'no-text-layer',
  impact: 'critical',
  title: say('Every page has text that a machine can read'),
  failureTitle: say('A page is a picture without text'),
  description: say('Parsers read the text of a file, not its pixels: a scanned page arrives empty.'),
  sources: ['greenhouse', 'lever'],
  needsPosting: false,
  advice: say('Export the resume from the program it was written in, instead of scanning or flattening it.'),
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'scanned', 'text-in-image');
    return verdict.status === 'pass' && resume.layout.scanned
      ? fail({ message: say('No text was found on the page.') })
      : verdict;
  },
};
