import { expect, it } from 'vitest';
import { contactNotOnOneLine } from '../../../src/core/checks/contact-not-on-one-line.ts';
import { outcomeOf } from '../../../src/core/run-checks.ts';
import { contextOf, testCheck } from './test-check.ts';

const onOneLine = 'alex@example.com | +1 555 010 0100 | github.com/alex';
const box = (y: number) => [0, y, 100, 10] as const;

testCheck(contactNotOnOneLine, {
  passes: {
    'one line': { resume: `Alex Example\n${onOneLine}\nProjects\nShop, github.com/alex/shop` },
    'the link below': { resume: 'alex@example.com, +1 555 010 0100\ngithub.com/alex' },
    'two pieces of one printed line': {
      resume: 'alex@example.com\n+1 555 010 0100',
      change: {
        lines: [
          { start: 0, end: 16, page: 1, box: box(50) },
          { start: 17, end: 32, page: 1, box: box(51) },
        ],
      },
    },
  },
  fails: {
    'two lines': { resume: 'Alex Example\nalex@example.com\n+1 555 010 0100', says: ['E-mail:', 'Phone:'] },
    'no phone, and the link below': { resume: 'alex@example.com\ngithub.com/alex', says: ['GitHub'] },
  },
  notApplicable: { 'one detail alone': { resume: 'Alex Example\nalex@example.com' } },
});

it('names each line once, even if it has two details', () => {
  const resume = 'alex@example.com\n+1 555 010 0100 | github.com/alex\nlinkedin.com/in/alex';
  expect(outcomeOf(contactNotOnOneLine, contextOf({ resume }))).toMatchObject({
    evidence: [
      { quote: 'alex@example.com' },
      { quote: '+1 555 010 0100 | github.com/alex' },
      { quote: 'linkedin.com/in/alex' },
    ],
  });
});
