import type { Board } from './board.ts';

/** Reed (United Kingdom). A name is an agency’s as often as an employer’s. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  kind: 'site',
  matches: ['https://www.reed.co.uk/jobs/*/*'],
  fields: {
    title: ['[data-qa="job-title"]', '[itemprop="title"]', 'h1'],
    company: ['[data-qa="company-name"]', '[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: ['[data-qa="job-location"]', '[itemprop="jobLocation"]'],
    salary: ['[data-qa="job-salary"]', '[itemprop="baseSalary"]'],
    description: ['[data-qa="job-description"]', '[itemprop="description"]'],
  },
};
