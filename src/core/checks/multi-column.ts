import { message } from '../messages/message.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails where the body runs in two or more columns. */
export const multiColumn: Check = {
  id: 'multi-column',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'loxo'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'multi-column');
    if (found.length > 0) return fail(...found);
    return resume.layout.columns > 1
      ? fail({ message: message('multi-column.columns', { columns: resume.layout.columns }) })
      : pass;
  },
};
