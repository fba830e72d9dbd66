import { hiddenText } from '../../../src/core/checks/hidden-text.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(hiddenText, {
  passes: { 'nothing of the kind': { resume: 'Alex Example', change: { hazards: [hazard('photo')] } } },
  fails: {
    'text that the reader found': {
      resume: 'Alex Example',
      change: { hazards: [hazard('hidden-text', 'Python Java')] },
      says: ['Python Java', '"box":[10,20,30,40]'],
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex Example', change: { format: 'text' } } },
});
