import type { Board } from './board.ts';

/** ADP Workforce Now: the posting slides in beside the list, under one address. */
export const adp: Board = {
  id: 'adp',
  name: 'ADP',
  kind: 'system',
  matches: ['https://workforcenow.adp.com/mascsr/*', 'https://myjobs.adp.com/*'],
  fields: {
    title: ['.job-description-title'],
    location: ['.job-description-location', '.job-description-worker-catergory + span'],
    description: ['.job-description-data', '.job-description-container'],
  },
};
