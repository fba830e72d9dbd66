import type { Board } from './board.ts';

/** CV-Library. A warning of frauds and other jobs stand beside the text, and a name is a recruiter's as often as an employer's. */
export const cvLibrary: Board = {
  id: 'cv-library',
  name: 'CV-Library',
  kind: 'site',
  isChecked: true,
  matches: ['https://www.cv-library.co.uk/job/*'],
  fields: {
    title: ['[data-jd-title]', 'h1.job__title'],
    company: ['[data-jd-company]'],
    location: ['[data-jd-location]'],
    salary: ['[data-jd-salary]'],
    description: ['.job__description'],
  },
};
