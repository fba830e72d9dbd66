import type { Board } from './board.ts';

/** Homerun: pages that every employer lays out anew, with structured data. */
export const homerun: Board = {
  id: 'homerun',
  name: 'Homerun',
  kind: 'system',
  matches: ['https://*.homerun.co/*', 'https://*.homerun.hr/*'],
  fields: {
    title: ['h1'],
    description: ['[data-testid="job-description"]', '.job-content'],
  },
};
