import type { Board } from './board.ts';

/** Workable. On the Application tab the description is not in the page. */
export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  kind: 'system',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/view/*'],
  fields: {
    title: ['[data-ui="job-title"]'],
    company: ['[data-ui="company-logo"] img@alt', 'a[data-ui="company-logo"]@title'],
    location: ['[data-ui="job-location"]'],
    employmentType: ['[data-ui="job-type"]'],
    description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  },
};
