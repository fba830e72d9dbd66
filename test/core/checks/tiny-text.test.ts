import { tinyText } from '../../../src/core/checks/tiny-text.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const tiny = (tinyShare: number) => ({ layout: { ...resumeFrom('').layout, tinyShare } });

testCheck(tinyText, {
  passes: { 'a footnote': { resume: 'Alex', change: tiny(0.1) } },
  fails: {
    much: { resume: 'Alex', change: tiny(0.25), says: ['25%'] },
    'much, in a place that the reader found': {
      resume: 'Alex',
      change: { ...tiny(0.25), hazards: [hazard('tiny-text', 'the small print')] },
      says: ['the small print'],
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
