import { type Check, fail, judgeHazards, notApplicable } from './check.ts';
import { sources } from './sources.ts';

/** Fails where a page is a picture: a scan, with nothing to read behind it. A picture that seems to hold words is a doubt. */
export const noTextLayer: Check = {
  id: 'no-text-layer',
  impact: 'critical',
  title: 'Every page has text that a machine can read',
  failureTitle: 'A page is a picture without text',
  description: 'Parsers read the text layer of a file, not its pixels: a scanned page arrives empty.',
  source: `${sources.greenhouse}; ${sources.lever}`,
  needsPosting: false,
  advice:
    'Export the resume as text from the program it was written in, instead of scanning or flattening it.',
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'scanned', 'text-in-image');
    return verdict.status === 'pass' && resume.layout.scanned
      ? fail({ message: 'No text was found on the page.' })
      : verdict;
  },
};
