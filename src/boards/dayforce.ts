import type { Board } from './board.ts';

/** Dayforce: structured data, the page drawn by scripts. */
export const dayforce: Board = {
  id: 'dayforce',
  name: 'Dayforce',
  kind: 'system',
  matches: ['https://jobs.dayforcehcm.com/*', 'https://*.dayforcehcm.com/CandidatePortal/*'],
  fields: {
    title: ['[data-testid="job-title"]', '.job-posting-header', 'h1'],
    location: ['[data-testid="job-location"]', '.job-location'],
    description: ['[data-testid="job-description"]', '.job-posting-content'],
  },
};
