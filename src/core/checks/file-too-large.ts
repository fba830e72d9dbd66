import { say } from '../words/phrase.ts';
import { type Check, fail, pass } from './check.ts';

const LIMIT_BYTES = 2_500_000;

/** Fails above 2.5 MB. */
export const fileTooLarge: Check = {
  id: 'file-too-large',
  impact: 'minor',
  title: say('The file is small enough for every parser'),
  failureTitle: say('The file is larger than some parsers accept'),
  description: say('Greenhouse does not parse files of more than 2.5 MB.'),
  sources: ['greenhouse'],
  needsPosting: false,
  advice: say('Leave out pictures, or export with smaller ones, until the file is under 2.5 MB.'),
  run({ resume }) {
    if (resume.fileBytes <= LIMIT_BYTES) return pass;
    return fail({ message: say('The file has {size} MB.', { size: resume.fileBytes / 1_000_000 }) });
  },
};
