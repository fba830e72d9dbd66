import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Homerun: pages that every employer lays out anew, with structured data. */
export const homerun: Board = {
  id: 'homerun',
  name: 'Homerun',
  kind: 'system',
  checked: 'best effort',
  matches: ['https://*.homerun.co/*', 'https://*.homerun.hr/*'],
  read: document =>
    readFields(document, {
      title: ['h1'],
      description: ['[data-testid="job-description"]', '.job-content'],
    }),
};
