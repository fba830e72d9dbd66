import { missingSection } from '../../../src/core/checks/missing-section.ts';
import { testCheck } from './test-check.ts';

testCheck(missingSection, {
  passes: {
    'experience, skills, education': { resume: 'Experience\nWork\nSkills\nGo\nEducation\nBSc' },
    'projects in the place of experience': { resume: 'Projects\nShop\nSkills\nGo\nEducation\nBSc' },
  },
  fails: {
    'no education': { resume: 'Experience\nWork\nSkills\nGo', says: ['Education'] },
    'no heading at all': {
      resume: 'Alex Example\nI like computers',
      says: ['Experience or Projects', 'Skills'],
    },
  },
  unsure: {
    'a heading that may be it': { resume: 'Experience\nWork\nEducation\nBSc\nCORE STRENGTHS\nGo' },
    'another language': { resume: '教育背景\n北京大学\n工作经历\n工程师' },
  },
});
