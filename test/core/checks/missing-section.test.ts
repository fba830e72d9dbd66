import { missingSection } from '../../../src/core/checks/missing-section.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

testCheck(missingSection, {
  passes: {
    'experience, skills, education': { resume: 'Experience\nWork\nSkills\nGo\nEducation\nBSc' },
    'projects in the place of experience': { resume: 'Projects\nShop\nSkills\nGo\nEducation\nBSc' },
  },
  fails: {
    'no education': { resume: 'Experience\nWork\nSkills\nGo', says: ['Education'] },
    'one of another language': {
      resume:
        'Berufserfahrung\nKasse für den Laden und die Seite mit den Preisen gebaut\nAusbildung\nStudium der Informatik\nSprachkenntnisse\nDänisch',
      says: ['Skills'],
    },
    'languages that are spoken': {
      resume: 'Experience\nWork\nEducation\nBSc\nLanguages\nDanish, Dutch',
      says: ['Skills'],
    },
    'no heading at all': {
      resume: 'Alex Example\nI like computers',
      says: ['Experience or Projects', 'Skills'],
    },
  },
  unsure: {
    'a heading that may be it': { resume: 'Experience\nWork\nEducation\nBSc\nCORE STRENGTHS\nGo' },
    'languages that may be programming languages': {
      resume: 'Experience\nWork\nEducation\nBSc\nLANGUAGES AT HAND\nGo, Rust',
    },
    'studies of a language': {
      resume: 'Experience\nWork\nSkills\nGo\nLANGUAGE STUDIES ABROAD\nDanish in Aarhus',
    },
    'a line that reads like a heading': {
      resume: 'Experience\nWork\nEducation\nBSc\n-- Skills --\nGo',
    },
    'a heading that may be it, in another language': {
      resume:
        'Berufserfahrung\nKasse für den Laden und die Seite mit den Preisen gebaut\nAusbildung\nStudium der Informatik\nWAS ICH AN KENNTNISSEN HABE\nGo',
    },
    'letters set apart': {
      resume: 'Experience\nWork\nEducation\nBSc',
      change: { hazards: [hazard('letter-spacing')] },
    },
    'another language': { resume: '教育背景\n北京大学\n工作经历\n工程师' },
  },
});
