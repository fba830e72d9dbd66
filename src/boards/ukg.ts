import type { Board } from './board.ts';

/** UKG (UltiPro): `data-automation` names. */
export const ukg: Board = {
  id: 'ukg',
  name: 'UKG',
  kind: 'system',
  matches: [
    'https://recruiting.ultipro.com/*/JobBoard/*',
    'https://recruiting2.ultipro.com/*/JobBoard/*',
    'https://recruiting.ultipro.ca/*/JobBoard/*',
    'https://*.rec.pro.ukg.net/*',
  ],
  fields: {
    title: ['[data-automation="opportunity-title"]'],
    location: ['[data-automation="job-location"]', '[data-automation="city-state-zip-country-label"]'],
    employmentType: ['[data-automation="JobFullTime"]'],
    description: ['[data-automation="job-description"]', '.opportunity-description'],
  },
};
