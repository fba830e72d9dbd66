import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Landing.jobs (Portugal and remote): structured data beside headed sections. */
export const landingJobs: Board = {
  id: 'landing-jobs',
  name: 'Landing.jobs',
  kind: 'site',
  checked: 'best effort',
  matches: ['https://landing.jobs/at/*/*', 'https://landing.jobs/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['.ld-job-offer-title', 'h1'],
      company: ['.ld-job-offer-company', 'h1 ~ a[href*="/at/"]'],
      description: ['.ld-job-offer-details', '.ld-job-offer-section'],
    }),
};
