import type { Board } from './board.ts';

/** Hays, an agency: the ads are its own, for employers that it does not name. */
export const hays: Board = {
  id: 'hays',
  name: 'Hays',
  kind: 'system',
  matches: [
    'https://www.hays.co.uk/job-detail/*',
    'https://www.hays.de/*/stellenangebote-jobs-detail-*',
    'https://www.hays.com.au/job-detail/*',
    'https://www.hays.ie/job-detail/*',
  ],
  fields: {
    title: ['.job-title h1', 'h1'],
    location: ['.job-location', '[class*="job-detail"] [class*="location"]'],
    description: ['.job-detail-description'],
  },
};
