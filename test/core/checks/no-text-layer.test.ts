import { noTextLayer } from '../../../src/core/checks/no-text-layer.ts';
import { hazard, resumeFrom } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const { layout } = resumeFrom('');

testCheck(noTextLayer, {
  passes: { text: { resume: 'Alex Example\nExperience\nEngineer' } },
  fails: {
    'a scanned page': {
      resume: 'Alex',
      change: { hazards: [hazard('scanned')] },
      says: ['scanned', '"page":1'],
    },
    'a file of scans': { resume: '', change: { layout: { ...layout, scanned: true } }, says: ['No text'] },
  },
  unsure: {
    'words in a picture': {
      resume: 'Alex',
      change: { hazards: [{ ...hazard('text-in-image'), isDoubtful: true }] },
    },
    'a scan with words that a machine guessed': {
      resume: 'Alex',
      change: { hazards: [{ ...hazard('scanned'), isDoubtful: true }] },
    },
  },
  notApplicable: { 'plain text': { resume: 'Alex', change: { format: 'text' } } },
});
