import type { Board } from './board.ts';

/** JazzHR: `/apply/` in the address is the posting, with the form under it. */
export const jazzhr: Board = {
  id: 'jazzhr',
  name: 'JazzHR',
  kind: 'system',
  matches: ['https://*.applytojob.com/apply/*'],
  fields: {
    title: ['.job-header h1', 'h1'],
    company: ['h2.job_company', '.logo img@alt'],
    location: ['.job-attributes-container [title="Location"]', '#resumator-job-location'],
    employmentType: ['.job-attributes-container [title="Type"]', '#resumator-job-employment'],
    description: ['#job-description', '#resumator-job-description', 'div.job_description'],
  },
};
