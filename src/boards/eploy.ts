import type { Board } from './board.ts';

/** Eploy, on employers’ own hosts: the whole page stands in a form. */
export const eploy: Board = {
  id: 'eploy',
  name: 'Eploy',
  kind: 'system',
  matches: ['https://*.eploy.net/*', 'https://*.eploy.co.uk/*'],
  marks: 'script[src*="eploy"], link[href*="eploy"]',
  fields: {
    title: ['.vacancy-title', 'h1'],
    location: ['.vacancy-location'],
    description: ['.vacancy-description', '#vacancyDescription'],
  },
};
