import type { Board } from './board.ts';

/** JOIN: structured data, and test ids that change. */
export const join: Board = {
  id: 'join',
  name: 'JOIN',
  kind: 'system',
  matches: ['https://join.com/companies/*/*'],
  fields: {
    title: ['[data-testid="JobTitle"]', 'h1'],
    company: ['[data-testid="CompanyName"]'],
    location: ['[data-testid="JobLocation"]'],
    description: ['[data-testid="JobDescription"]'],
  },
};
