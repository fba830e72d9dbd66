import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Comeet: the parts of the ad as the employer named them. */
export const comeet: Board = {
  id: 'comeet',
  name: 'Comeet',
  kind: 'system',
  checked: 'best effort',
  matches: ['https://www.comeet.com/jobs/*', 'https://www.comeet.co/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['.positionName', 'h1'],
      company: ['.companyName'],
      location: ['.positionLocation', '.positionDetails li'],
      description: ['.positionDescription', '.userDesignedContent'],
    }),
};
