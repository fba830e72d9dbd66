import { say } from '../words/phrase.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails where the body runs in two or more columns. */
export const multiColumn: Check = {
  id: 'multi-column',
  impact: 'serious',
  title: say('The text runs in one column'),
  failureTitle: say('The text runs in two or more columns'),
  description: say(
    'Some parsers read straight across the page, so that columns are mixed or change their order.',
  ),
  sources: ['guide', 'greenhouse', 'loxo'],
  needsPosting: false,
  advice: say('Set the body in one column.'),
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'multi-column');
    if (found.length > 0) return fail(...found);
    return resume.layout.columns > 1
      ? fail({ message: say('The text runs in {columns} columns.', { columns: resume.layout.columns }) })
      : pass;
  },
};
