import { exaggeratedScale } from '../../../src/core/checks/exaggerated-scale.ts';
import { testCheck } from './test-check.ts';

const intern = (line: string) => ({
  resume: `Experience\nSoftware Intern at Example\nJun 2026 – Aug 2026\n- ${line}`,
});
const worker = (dates: string, line: string) => ({
  resume: `Experience\nEngineer at Example\n${dates}\n- ${line}`,
});

testCheck(exaggeratedScale, {
  passes: {
    'a local load test': intern('Load-tested locally to 2,000 requests/s.'),
    'a simulated million': intern('Load tested with k6 up to 1 million requests.'),
    'rows are not people': intern('Imported a dataset of 3 million records about users.'),
    'before and after': intern('Made the import 12x faster, from 60 s to 5 s.'),
    'a career carries it': worker('Jan 2018 – Present', 'Ran a platform for 10M users.'),
    'three years carry it': worker('Dec 2023 – Present', 'Ran a platform for 10M users.'),
    'traffic of an internal service': intern(
      'Built a dashboard for a service with 4 million requests per day.',
    ),
    'small numbers': intern('Built a tool for 200 employees.'),
  },
  fails: {
    'millions at an internship': {
      ...intern('Built a feed for millions of users.'),
      says: ['millions of users'],
    },
    'an employer of some months': {
      ...worker('Jan 2026 – Present', 'Ran the login of 10M users.'),
      says: ['10M users'],
    },
    'five nines': { ...intern('Kept 99.999% uptime.'), says: ['99.999%'] },
    tenfold: { ...intern('Gave the team 10x productivity.'), says: ['10x'] },
    'a project of one’s own': { resume: 'Projects\nChat\n- Serves 2M+ users.', says: ['2M+ users'] },
  },
  unsure: {
    'an employer that may have it': worker('Jan 2025 – Present', 'Ran the login of 10M users.'),
    'an employer of a year': worker('Dec 2025 – Present', 'Ran the login of 10M users.'),
    'just under three years': worker('Jan 2024 – Present', 'Ran the login of 10M users.'),
  },
  notApplicable: { 'no lines': { resume: 'Skills\nGo' } },
});
