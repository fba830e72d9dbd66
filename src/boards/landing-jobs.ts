import type { Board } from './board.ts';

/** Landing.jobs (Portugal and remote): structured data beside headed sections. */
export const landingJobs: Board = {
  id: 'landing-jobs',
  name: 'Landing.jobs',
  kind: 'site',
  matches: ['https://landing.jobs/at/*/*', 'https://landing.jobs/jobs/*'],
  fields: {
    title: ['.ld-job-offer-title', 'h1'],
    company: ['.ld-job-offer-company', 'h1 ~ a[href*="/at/"]'],
    description: ['.ld-job-offer-details', '.ld-job-offer-section'],
  },
};
