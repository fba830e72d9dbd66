import type { Board } from './board.ts';

/** Bulldogjob (Poland): structured data, and headings where there is none. */
export const bulldogjob: Board = {
  id: 'bulldogjob',
  name: 'Bulldogjob',
  kind: 'site',
  matches: ['https://bulldogjob.com/companies/jobs/*', 'https://bulldogjob.pl/companies/jobs/*'],
  fields: {
    title: ['h1'],
    company: ['h1 + a', 'a[href*="/companies/profiles/"]'],
    description: ['#accordionGroup', '[data-testid="job-description"]'],
  },
};
