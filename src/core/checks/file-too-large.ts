import { message } from '../messages/message.ts';
import { type Check, failBy, pass } from './check.ts';

const LIMIT_BYTES = 2_500_000;

/** Fails above 2.5 MB. */
export const fileTooLarge: Check = {
  id: 'file-too-large',
  impact: 'minor',
  sources: ['greenhouse'],
  run({ resume }) {
    if (resume.fileBytes <= LIMIT_BYTES) return pass;
    return failBy(message('file-too-large.size', { size: resume.fileBytes / 1_000_000 }));
  },
};
