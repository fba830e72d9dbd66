import type { Board } from './board.ts';

/** XING. The title of the page is “role in place | XING Jobs”; the text is folded by its style sheet only. */
export const xing: Board = {
  id: 'xing',
  name: 'XING',
  kind: 'site',
  matches: ['https://*.xing.com/jobs/*'],
  fields: {
    title: ['[data-testid="job-details-title"]', 'h1'],
    company: ['[data-testid="job-details-company-info-name"]'],
    location: ['[data-testid="job-details-location"]'],
    salary: ['[data-testid="job-details-salary-card"]'],
    description: ['[data-testid="expandable-content"]'],
  },
};
