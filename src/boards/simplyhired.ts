import type { Board } from './board.ts';

/** SimplyHired: the pane of a search (`?job=`) and the page of a job share their test ids. */
export const simplyhired: Board = {
  id: 'simplyhired',
  name: 'SimplyHired',
  kind: 'site',
  matches: ['https://*.simplyhired.com/*'],
  fields: {
    title: ['[data-testid="viewJobTitle"]'],
    company: ['[data-testid="viewJobCompanyName"]'],
    location: ['[data-testid="viewJobCompanyLocation"]'],
    employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
    salary: ['[data-testid="viewJobBodyJobCompensation"]'],
    description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  },
};
