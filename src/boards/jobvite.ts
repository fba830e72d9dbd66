import type { Board } from './board.ts';

/** Jobvite: `jv-` classes, on its own host. */
export const jobvite: Board = {
  id: 'jobvite',
  name: 'Jobvite',
  kind: 'system',
  matches: ['https://jobs.jobvite.com/*'],
  fields: {
    title: ['.jv-header'],
    company: ['.jv-logo img@alt', '.jv-logo'],
    location: ['.jv-job-detail-meta'],
    description: ['.jv-job-detail-description'],
  },
};
