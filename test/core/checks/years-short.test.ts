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
    enough: job('Jan 2020 – Present'),
    'half a year short': job('Apr 2024 – Present'),
  },
  fails: { 'one year': { ...job('Dec 2025 – Present'), says: ['3 years', '1 year'] } },
  unsure: {
    'no dates': job('Berlin'),
    'the summary says more': job('Dec 2025 – Present', 'Engineer with 5+ years in shops.'),
  },
  notApplicable: { 'nothing asked': { ...job('Dec 2025 – Present'), posting: 'We are nice.' } },
});
