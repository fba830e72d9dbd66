import type { Board } from './board.ts';

/** StepStone and the boards on its platform: every part has a `data-at` name. */
export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone, Totaljobs',
  kind: 'site',
  matches:
    'stepstone.de stepstone.at stepstone.be stepstone.nl totaljobs.com jobsite.co.uk cwjobs.co.uk careerjunction.co.za pnet.co.za irishjobs.ie'
      .split(' ')
      .map(host => `https://*.${host}/*`),
  fields: {
    title: ['[data-at="header-job-title"]'],
    company: ['[data-at="metadata-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    employmentType: ['[data-at="metadata-work-type"]'],
    salary: ['[data-at="metadata-salary"]'],
    description: [
      '[data-at="job-ad-content"]', // With the headings between its sections
      '[data-at^="section-text-"][data-at$="-content"]',
    ],
  },
};
