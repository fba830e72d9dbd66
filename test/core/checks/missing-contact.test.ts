import { missingContact } from '../../../src/core/checks/missing-contact.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(missingContact, {
  passes: { all: { resume: 'Alex Example\nalex@example.com\n+1 555 010 0100' } },
  fails: {
    'no phone': { resume: 'Alex Example\nalex@example.com', says: ['phone number'] },
    'the number of a certificate': {
      resume: 'Alex Example\nalex@example.com\nTide Certified (TIDE11674179)',
      says: ['phone number'],
    },
    'neither phone nor name': {
      resume: 'alex@example.com',
      change: { name: null },
      says: ['Contact details that were not found: phone number and name.'],
    },
    'no e-mail': { resume: 'Alex Example\n+1 555 010 0100', says: ['e-mail address'] },
    'a number far below the head': {
      resume: `Alex Example\nalex@example.com\n${'Builds shops. '.repeat(42)}\n555 · 356 · 7936`,
      change: { phone: null },
      says: ['phone number'],
    },
  },
  unsure: {
    'no name': { resume: 'alex@example.com\n+1 555 010 0100', change: { name: null } },
    'a number that may be one': {
      resume: 'Alex Example\nalex@example.com\n555 · 356 · 7936',
      change: { phone: null },
    },
    'glyphs without text': { resume: 'Alex Example', change: { hazards: [hazard('unmapped-glyphs')] } },
  },
});
