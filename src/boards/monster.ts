import type { Board } from './board.ts';

/** Monster: `svx` test ids, the same on the page and in the pane. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  kind: 'site',
  matches: [
    'https://*.monster.com/job-openings/*',
    'https://*.monster.com/jobs/*',
    'https://*.monster.de/*',
    'https://*.monster.co.uk/*',
    'https://*.monster.fr/*',
  ],
  fields: {
    title: ['[data-testid="jobTitle"]'],
    company: ['[data-testid="company"]'],
    location: ['[data-testid="jobDetailLocation"]'],
    salary: ['[data-testid="svx-job-salary"]'],
    description: ['[data-testid="svx-description-container-inner"]'],
  },
};
