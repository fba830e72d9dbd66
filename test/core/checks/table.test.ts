import { table } from '../../../src/core/checks/table.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const { layout } = resumeFrom('');

testCheck(table, {
  passes: { 'no table': { resume: 'Alex Example' } },
  fails: {
    'a hazard': { resume: 'Alex', change: { hazards: [hazard('table')] }, says: ['a table'] },
    'the layout': { resume: 'Alex', change: { layout: { ...layout, tables: 1 } }, says: ['a table'] },
  },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
