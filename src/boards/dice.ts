import type { Board } from './board.ts';

/** Dice: one page a job. */
export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  kind: 'site',
  matches: ['https://*.dice.com/job-detail/*'],
  fields: {
    title: ['h1[data-cy="jobTitle"]', 'h1'],
    company: ['a[data-cy="companyNameLink"]', '[data-testid="job-detail-header-card"] a[href*="company"]'],
    location: ['[data-cy="locationDetails"]', '[data-cy="location"]'],
    employmentType: ['[data-cy="employmentDetails"]'],
    salary: ['[data-cy="payDetails"]'],
    description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription'],
  },
};
