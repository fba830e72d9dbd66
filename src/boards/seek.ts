import type { Board } from './board.ts';

/** SEEK and its sisters on one platform; the same hooks in the split view of a search. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK, Jobsdb, Jobstreet',
  kind: 'site',
  isChecked: true,
  matches: 'seek.com.au seek.co.nz seek.com jobsdb.com jobstreet.com'
    .split(' ')
    .map(host => `https://*.${host}/*`),
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    salary: ['[data-automation="job-detail-salary"]'],
    description: ['[data-automation="jobAdDetails"]'],
  },
};
