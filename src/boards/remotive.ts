import type { Board } from './board.ts';

/** Remotive: remote jobs, with structured data. */
export const remotive: Board = {
  id: 'remotive',
  name: 'Remotive',
  kind: 'site',
  matches: ['https://remotive.com/remote-jobs/*', 'https://remotive.com/remote/jobs/*'],
  fields: {
    title: ['h1'],
    company: ['h1 ~ [class*="company"]', 'a[href*="/remote-companies/"]'],
    description: ['.job-description', '.left .left-content'],
  },
};
