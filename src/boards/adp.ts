import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** ADP Workforce Now: the posting slides in beside the list, under one address. */
export const adp: Board = {
  id: 'adp',
  name: 'ADP',
  kind: 'system',
  checked: 'best effort',
  matches: ['https://workforcenow.adp.com/mascsr/*', 'https://myjobs.adp.com/*'],
  read: document =>
    readFields(document, {
      title: ['.job-description-title'],
      location: ['.job-description-location', '.job-description-worker-catergory + span'],
      description: ['.job-description-data', '.job-description-container'],
    }),
};
