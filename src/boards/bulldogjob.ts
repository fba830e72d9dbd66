import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Bulldogjob (Poland): structured data, and headings where there is none. */
export const bulldogjob: Board = {
  id: 'bulldogjob',
  name: 'Bulldogjob',
  kind: 'site',
  checked: 'best effort',
  matches: ['https://bulldogjob.com/companies/jobs/*', 'https://bulldogjob.pl/companies/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['h1'],
      company: ['h1 + a', 'a[href*="/companies/profiles/"]'],
      description: ['#accordionGroup', '[data-testid="job-description"]'],
    }),
};
