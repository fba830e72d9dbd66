import { textBox } from '../../../src/core/checks/text-box.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(textBox, {
  passes: { 'nothing of the kind': { resume: 'Alex Example', change: { hazards: [hazard('photo')] } } },
  fails: {
    'a box that the reader found': {
      resume: 'Alex Example',
      change: { hazards: [hazard('text-box', 'Python Java')] },
      says: ['Python Java', '"box":[10,20,30,40]'],
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex Example', change: { format: 'text' } } },
});
