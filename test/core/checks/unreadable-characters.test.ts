import { unreadableCharacters } from '../../../src/core/checks/unreadable-characters.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(unreadableCharacters, {
  passes: {
    'letters of any language': { resume: 'Zoë Müller\n• Łódź – C++ “quoted” 北京' },
    'icons and bullets before words': { resume: 'Alex\n\uf0e0 alex@example.com\n\uf0b7Built tills' },
  },
  fails: {
    'an icon font': { resume: 'Alex', change: { hazards: [hazard('icon-font')] }, says: ['icon-font'] },
    'spaced letters': {
      resume: 'A l e x',
      change: { hazards: [hazard('letter-spacing')] },
      says: ['letter-spacing'],
    },
    'private use characters in a word': { resume: 'Alex\nO\ue0e0ce work', says: ['ce work'] },
    'characters that were lost': { resume: 'Alex\n\ufffd work', says: ['work'] },
  },
});
