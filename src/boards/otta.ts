import type { Board } from './board.ts';

/** Otta, now a part of Welcome to the Jungle: test ids, a card for every part of the ad. */
export const otta: Board = {
  id: 'otta',
  name: 'Welcome to the Jungle (Otta)',
  kind: 'site',
  matches: ['https://app.welcometothejungle.com/jobs/*', 'https://app.otta.com/jobs/*'],
  fields: {
    title: ['[data-testid="job-title"]', 'h1'],
    company: ['[data-testid="company-name"]', 'a[href*="/companies/"]'],
    location: ['[data-testid="job-location-tag"]'],
    salary: ['[data-testid="salary-section"]'],
    description: [
      '[data-testid="job-requirement-bullet"], [data-testid="job-responsibility-bullet"], [data-testid="job-involves-section"], [data-testid="job-requirements-section"]',
      '[data-testid="job-card-main"]',
    ],
  },
};
