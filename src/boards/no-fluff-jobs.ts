import type { Board } from './board.ts';

/** No Fluff Jobs: the parts of the ad are elements with ids of their own. */
export const noFluffJobs: Board = {
  id: 'no-fluff-jobs',
  name: 'No Fluff Jobs',
  kind: 'site',
  matches: ['https://nofluffjobs.com/job/*', 'https://nofluffjobs.com/*/job/*'],
  fields: {
    title: ['.posting-details-description h1', 'h1'],
    company: ['#postingCompanyUrl'],
    location: ['[data-cy="location_pin"]', '.locations-text'],
    salary: ['.salary'],
    description: [
      '#posting-requirements, #posting-nice-to-have, #posting-description, #posting-tasks, #posting-specs, #posting-benefits',
    ],
  },
};
