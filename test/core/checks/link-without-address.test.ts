import { linkWithoutAddress } from '../../../src/core/checks/link-without-address.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(linkWithoutAddress, {
  passes: {
    'the address itself': { resume: 'github.com/alex' },
    'a link to nowhere, as browsers print it': {
      resume: 'alex.example',
      change: { links: [{ kind: 'website', url: 'http://localhost:8080/alex.example', visible: false }] },
    },
  },
  fails: {
    'a word in its place': {
      resume: 'GitHub',
      change: { links: [{ kind: 'github', url: 'https://github.com/alex', visible: false }] },
      says: ['https://github.com/alex'],
    },
    'as the reader saw it': {
      resume: 'here',
      change: { hazards: [hazard('link-without-address', 'here')] },
      says: ['"quote":"here"'],
    },
  },
  notApplicable: { 'no links': { resume: 'Alex Example' } },
});
