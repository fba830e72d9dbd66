import { tinyText } from '../../../src/core/checks/tiny-text.ts';
import { resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const tiny = (tinyShare: number) => ({ layout: { ...resumeFrom('').layout, tinyShare } });

testCheck(tinyText, {
  passes: { 'a footnote': { resume: 'Alex', change: tiny(0.1) } },
  fails: { much: { resume: 'Alex', change: tiny(0.25), says: ['25%'] } },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
