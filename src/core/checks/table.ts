import { type Check, fail, judgeHazards, notApplicable } from './check.ts';
import { sources } from './sources.ts';

/** Fails where content sits in a table; a grid without rules is a doubt. */
export const table: Check = {
  id: 'table',
  impact: 'serious',
  title: 'No content sits in a table',
  failureTitle: 'Content sits in a table',
  description: 'Cells are dropped or read in an order of the parser’s own.',
  source: `${sources.guide}; ${sources.greenhouse}; ${sources.daxtra}`,
  needsPosting: false,
  advice: 'Write the content of the table as plain lines.',
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'table');
    return verdict.status === 'pass' && resume.layout.tables > 0
      ? fail({ message: 'There is a table.' })
      : verdict;
  },
};
