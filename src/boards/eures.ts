import type { Board } from './board.ts';

/** EURES, the job network of the European Union: elements by id. */
export const eures: Board = {
  id: 'eures',
  name: 'EURES',
  kind: 'site',
  matches: ['https://europa.eu/eures/portal/jv-se/jv-details/*', 'https://eures.europa.eu/*'],
  fields: {
    title: ['#jv-title'],
    company: ['#jv-details-employer-name'],
    location: ['.jv-address-region', '.jv-address-country'],
    description: ['#jv-details-job-description'],
  },
};
