import type { Board } from './board.ts';

/** Pinpoint: structured data, and panels with headings. */
export const pinpoint: Board = {
  id: 'pinpoint',
  name: 'Pinpoint',
  kind: 'system',
  matches: ['https://*.pinpointhq.com/*'],
  fields: {
    title: ['h1'],
    location: ['[data-testid="location"]'],
    description: ['.external-panel__content', '[data-testid="job-description"]'],
  },
};
