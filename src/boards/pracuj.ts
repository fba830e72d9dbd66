import type { Board } from './board.ts';

/** Pracuj.pl (Poland): `data-test` names, one section for each part of the ad. */
export const pracuj: Board = {
  id: 'pracuj',
  name: 'Pracuj.pl',
  kind: 'site',
  matches: ['https://www.pracuj.pl/praca/*', 'https://it.pracuj.pl/praca/*'],
  fields: {
    title: ['[data-test="text-positionName"]'],
    company: ['[data-test="text-employerName"]'],
    location: ['[data-test="sections-benefit-workplaces"]', '[data-test="text-region"]'],
    employmentType: ['[data-test="sections-benefit-work-schedule"]'],
    salary: ['[data-test="text-earningAmount"]'],
    description: [
      '[data-test="section-about-project"], [data-test="section-responsibilities"], [data-test="section-requirements"], [data-test="section-offered"], [data-test="section-benefits"], [data-test="section-technologies"]',
      '#offer-details',
    ],
  },
};
