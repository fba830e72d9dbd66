import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Remotive: remote jobs, with structured data. */
export const remotive: Board = {
  id: 'remotive',
  name: 'Remotive',
  kind: 'site',
  checked: 'best effort',
  matches: ['https://remotive.com/remote-jobs/*', 'https://remotive.com/remote/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['h1'],
      company: ['h1 ~ [class*="company"]', 'a[href*="/remote-companies/"]'],
      description: ['.job-description', '.left .left-content'],
    }),
};
