import { linkWithoutAddress } from '../../../src/core/checks/link-without-address.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(linkWithoutAddress, {
  passes: {
    'the address itself': { resume: 'github.com/alex' },
    'links to a teacher and an employer': {
      resume: 'alex.example\nDr. Oven\nOld Mill',
      change: {
        links: [
          { kind: 'website', url: 'https://alex.example', visible: true },
          { kind: 'website', url: 'https://oven.example', visible: false },
          { kind: 'other', url: 'https://mill.example', visible: false },
        ],
      },
    },
    'a link to nowhere, as browsers print it': {
      resume: 'alex.example',
      change: { links: [{ kind: 'website', url: 'http://localhost:8080/alex.example', visible: false }] },
    },
  },
  fails: {
    'code of a project': {
      resume: 'github.com/alex\nThe shop',
      change: {
        links: [
          { kind: 'github', url: 'https://github.com/alex', visible: true },
          { kind: 'github', url: 'https://github.com/alex/shop', visible: false },
        ],
      },
      says: ['alex/shop'],
    },
    'a word in its place': {
      resume: 'GitHub',
      change: { links: [{ kind: 'github', url: 'https://github.com/alex', visible: false }] },
      says: ['https://github.com/alex'],
    },
    'a link that the reader found': {
      resume: 'here',
      change: { hazards: [hazard('link-without-address', 'here')] },
      says: ['"quote":"here"'],
    },
  },
  notApplicable: { 'no links': { resume: 'Alex Example' } },
});
