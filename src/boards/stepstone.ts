import type { Board } from './board.ts';

/** StepStone and the boards on its platform: every part has a `data-at` name. */
export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone, Totaljobs',
  kind: 'site',
  matches: [
    'https://*.stepstone.de/*',
    'https://*.stepstone.at/*',
    'https://*.stepstone.be/*',
    'https://*.stepstone.nl/*',
    'https://*.totaljobs.com/*',
    'https://*.jobsite.co.uk/*',
    'https://*.cwjobs.co.uk/*',
    'https://*.careerjunction.co.za/*',
    'https://*.pnet.co.za/*',
    'https://*.irishjobs.ie/*',
  ],
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
