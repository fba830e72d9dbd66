import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Personio. The `/apply` page holds no description. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  checked: 'best effort',
  matches: ['https://*.jobs.personio.de/job/*', 'https://*.jobs.personio.com/job/*'],
  read: document =>
    readFields(document, {
      title: ['h1.jb-title', '[class*="jobTitle"]', 'h1'],
      location: ['.jb-office', '[class*="JobAttributes"] [class*="office" i]'],
      employmentType: ['.jb-employment-type'],
      description: ['.jb-description', '[class*="JobDescription"]'],
    }),
};
