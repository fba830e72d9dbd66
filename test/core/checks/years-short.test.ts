import { yearsShort } from '../../../src/core/checks/years-short.ts';
import { testCheck } from './test-check.ts';

const posting = 'Requirements\n- 3+ years of experience in software development';
const job = (dates: string, summary = 'Builds things.') => ({
  resume: `Summary\n${summary}\nExperience\nEngineer at Example Corp\n${dates}\n- Built it.`,
  title: 'Engineer',
  posting,
});

testCheck(yearsShort, {
  passes: {
    'to the month': job('Jun 2024 – Present'),
    enough: job('Jan 2020 – Present'),
    'half a year short': job('Apr 2024 – Present'),
  },
  fails: {
    'work of another kind': {
      resume:
        'Experience\nEngineer at Example Corp\nDec 2025 – Present\n- Built it.\n\nBaker at Crumbs\nJan 2019 – Dec 2020\n- Baked.',
      title: 'Engineer',
      posting,
      says: ['Of 3 years on the resume, 1 year'],
    },
    'more than half a year short': { ...job('Jul 2024 – Present'), says: ['2.4 years'] },
    'a claim beside years of other work alone': {
      resume:
        'Summary\nBaker with 6 years of experience.\nExperience\nBaker at Crumbs\nJan 2017 – Dec 2022\n- Baked.',
      title: 'Engineer',
      posting,
      says: ['Nothing in the 6 years on the resume shows it'],
    },
    'without a job': {
      resume: 'Skills\nGo',
      title: 'Engineer',
      posting,
      says: ['3 years', 'No dates of such work'],
    },
    'the summary says less': {
      ...job('Dec 2025 – Present', 'Engineer with 2 years in shops.'),
      says: ['1 year'],
    },
    'nothing claimed': {
      ...job('Oct 2026 – Present'),
      posting: posting.replace('3+', '1+'),
      says: ['1 year'],
    },
    'one year': { ...job('Dec 2025 – Present'), says: ['3 years', '1 year'] },
  },
  unsure: {
    'the summary says as much': job('Dec 2025 – Present', 'Engineer with 3 years in shops.'),
    'no dates': job('Berlin'),
    'the summary says as much, and no job is read': {
      resume: 'Summary\nBaker with 6 years in shops.\nSkills\nGo\nEducation\nBaking school, 2019 – 2026',
      title: 'Engineer',
      posting,
    },
    'a claim beside some years of such work': {
      resume:
        'Summary\nBaker with 6 years in shops.\nExperience\nEngineer at Example Corp\nDec 2025 – Present\n- Built it.\n\nBaker at Crumbs\nJan 2017 – Dec 2022\n- Baked.',
      title: 'Engineer',
      posting,
    },
    'the summary says more': job('Dec 2025 – Present', 'Engineer with 5+ years in shops.'),
  },
  notApplicable: {
    'nothing asked': { ...job('Dec 2025 – Present'), posting: 'We are nice.' },
    'none asked': { ...job('Dec 2025 – Present'), posting: posting.replace('3+', '0-2') },
  },
});
