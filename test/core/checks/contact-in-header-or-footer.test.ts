import { contactInHeaderOrFooter } from '../../../src/core/checks/contact-in-header-or-footer.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(contactInHeaderOrFooter, {
  passes: { 'nothing of the kind': { resume: 'Alex Example', change: { hazards: [hazard('photo')] } } },
  fails: {
    'details that the reader found': {
      resume: 'Alex Example',
      change: { hazards: [hazard('contact-in-header-or-footer', 'Python Java')] },
      says: ['Python Java', '"box":[10,20,30,40]'],
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex Example', change: { format: 'text' } } },
});
