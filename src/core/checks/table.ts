import { say } from '../words/phrase.ts';
import { type Check, fail, judgeHazards, notApplicable } from './check.ts';

/** Fails where content sits in a table; a grid without rules is a doubt. */
export const table: Check = {
  id: 'table',
  impact: 'serious',
  title: say('No content is in a table'),
  failureTitle: say('Some content is in a table'),
  description: say('Some parsers drop the cells of a table, or read them in an order of their own.'),
  sources: ['guide', 'greenhouse', 'daxtra'],
  needsPosting: false,
  advice: say('Write the content of the table as plain lines.'),
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, 'table');
    return verdict.status === 'pass' && resume.layout.tables > 0
      ? fail({
          message: say('{tables} {tables|table was|tables were} found.', { tables: resume.layout.tables }),
        })
      : verdict;
  },
};
