import type { Board } from './board.ts';

/** Eightfold: a list with the chosen position beside it; only that one is read. */
export const eightfold: Board = {
  id: 'eightfold',
  name: 'Eightfold',
  kind: 'system',
  matches: ['https://*.eightfold.ai/careers*'],
  fields: {
    title: ['.position-title'],
    location: ['.position-location'],
    description: ['.position-job-description'],
  },
};
