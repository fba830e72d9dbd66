import type { Board } from './board.ts';

/** Arbeitnow (Germany and remote): microdata. */
export const arbeitnow: Board = {
  id: 'arbeitnow',
  name: 'Arbeitnow',
  kind: 'site',
  matches: ['https://www.arbeitnow.com/jobs/companies/*/*', 'https://www.arbeitnow.com/view/*'],
  fields: {
    title: ['[itemprop="title"]', 'h1'],
    company: [
      '[itemprop="hiringOrganization"] [itemprop="name"]',
      '[itemprop="hiringOrganization"]',
      'a[href*="/jobs/companies/"]',
    ],
    location: ['[itemprop="jobLocation"]'],
    description: ['[itemprop="description"]'],
  },
};
