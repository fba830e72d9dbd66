import type { Board } from './board.ts';

/** SEEK and its sisters on one platform; the same hooks in the split view of a search. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK, Jobsdb, Jobstreet',
  kind: 'site',
  isChecked: true,
  matches: [
    'https://*.seek.com.au/*',
    'https://*.seek.co.nz/*',
    'https://*.seek.com/*',
    'https://*.jobsdb.com/*',
    'https://*.jobstreet.com/*',
  ],
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    salary: ['[data-automation="job-detail-salary"]'],
    description: ['[data-automation="jobAdDetails"]'],
  },
};
