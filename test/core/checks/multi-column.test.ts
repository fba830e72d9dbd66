import { multiColumn } from '../../../src/core/checks/multi-column.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const { layout } = resumeFrom('');

testCheck(multiColumn, {
  passes: { 'one column': { resume: 'Alex Example' } },
  fails: {
    'a hazard': { resume: 'Alex', change: { hazards: [hazard('multi-column')] }, says: ['multi-column'] },
    'the layout': { resume: 'Alex', change: { layout: { ...layout, columns: 2 } }, says: ['2 columns'] },
  },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
