import { table } from '../../../src/core/checks/table.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const { layout } = resumeFrom('');

testCheck(table, {
  passes: { 'no table': { resume: 'Alex Example' } },
  fails: {
    'a ruled table beside a doubtful one': {
      resume: 'Alex',
      change: { hazards: [{ ...hazard('table'), isDoubtful: true }, hazard('table')] },
      says: ['table'],
    },
    'a hazard': { resume: 'Alex', change: { hazards: [hazard('table')] }, says: ['table'] },
    'the layout': { resume: 'Alex', change: { layout: { ...layout, tables: 1 } }, says: ['table'] },
  },
  unsure: {
    'a grid without rules': {
      resume: 'Alex',
      change: { hazards: [{ ...hazard('table'), isDoubtful: true }] },
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
