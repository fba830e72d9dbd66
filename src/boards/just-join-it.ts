import type { Board } from './board.ts';

/** Just Join IT (Poland): class names are hashes, so the structured data speaks and the headings stand in for it. */
export const justJoinIt: Board = {
  id: 'just-join-it',
  name: 'Just Join IT',
  kind: 'site',
  matches: ['https://justjoin.it/job-offer/*', 'https://justjoin.it/offers/*'],
  fields: {
    title: ['h1'],
    company: ['a[href*="/brands/"] h2', 'h2 a[href*="/brands/"]'],
    description: ['[data-test="offer-description"]'],
  },
};
