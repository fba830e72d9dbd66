import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where the body runs in two or more columns. */
export const multiColumn: Check = {
  id: 'multi-column',
  impact: 'serious',
  title: 'The text runs in one column',
  failureTitle: 'The text runs in two or more columns',
  description: 'Parsers read lines across the page, so that columns are mixed into each other or reordered.',
  source: `${sources.guide}; ${sources.greenhouse}; ${sources.loxo}`,
  needsPosting: false,
  advice: 'Set the body in one column.',
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'multi-column');
    if (found.length > 0) return fail(...found);
    return resume.layout.columns > 1
      ? fail({ message: `The text runs in ${resume.layout.columns} columns.` })
      : pass;
  },
};
