import type { Board } from './board.ts';

/** USAJobs: one section an id; the sections on how to apply and on documents are left out. https://developer.usajobs.gov/ */
export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJobs',
  kind: 'site',
  matches: ['https://*.usajobs.gov/job/*', 'https://*.usajobs.gov/Job/*'],
  fields: {
    title: ['.usajobs-joa-banner__title', 'h1'],
    company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
    location: ['.usajobs-joa-locations__city', '[itemprop="jobLocation"]'],
    salary: ['[itemprop="baseSalary"]'],
    description: ['#summary, #duties, #requirements, #qualifications, #education'],
  },
};
