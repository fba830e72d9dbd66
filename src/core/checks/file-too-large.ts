import { type Check, fail, pass } from './check.ts';
import { sources } from './sources.ts';

const LIMIT_BYTES = 2_500_000;

/** Fails above 2.5 MB. */
export const fileTooLarge: Check = {
  id: 'file-too-large',
  impact: 'minor',
  title: 'The file is small enough for every parser',
  failureTitle: 'The file is larger than some parsers take',
  description: 'Greenhouse does not parse files of more than 2.5 MB.',
  source: sources.greenhouse,
  needsPosting: false,
  advice: 'Leave out pictures, or export with smaller ones, until the file is under 2.5 MB.',
  run({ resume }) {
    if (resume.fileBytes <= LIMIT_BYTES) return pass;
    return fail({ message: `The file has ${(resume.fileBytes / 1_000_000).toFixed(1)} MB.` });
  },
};
