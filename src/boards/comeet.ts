import type { Board } from './board.ts';

/** Comeet: the parts of the ad as the employer named them. */
export const comeet: Board = {
  id: 'comeet',
  name: 'Comeet',
  kind: 'system',
  matches: ['https://www.comeet.com/jobs/*', 'https://www.comeet.co/jobs/*'],
  fields: {
    title: ['.positionName', 'h1'],
    company: ['.companyName'],
    location: ['.positionLocation', '.positionDetails li'],
    description: ['.positionDescription', '.userDesignedContent'],
  },
};
