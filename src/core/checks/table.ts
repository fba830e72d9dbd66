import { message } from '../messages/message.ts';
import { type Check, fail, judgeHazards, notApplicable } from './check.ts';

/** Fails where content sits in a table; a grid without rules is a doubt. */
export const table: Check = {
  id: 'table',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'daxtra'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'table');
    return verdict.status === 'pass' && resume.layout.tables > 0
      ? fail({
          message: message('table.found', { tables: resume.layout.tables }),
        })
      : verdict;
  },
};
