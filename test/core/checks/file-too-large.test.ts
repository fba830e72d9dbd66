import { fileTooLarge } from '../../../src/core/checks/file-too-large.ts';
import { testCheck } from './test-check.ts';

testCheck(fileTooLarge, {
  passes: { 'at the limit': { resume: 'Alex', change: { fileBytes: 2_500_000 } } },
  fails: { above: { resume: 'Alex', change: { fileBytes: 3_140_000 }, says: ['3.1 MB'] } },
});
