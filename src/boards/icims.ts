import type { Board } from './board.ts';

/** iCIMS: read inside the frame of the same origin that holds the posting, and on pages with `in_iframe=1`. */
export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  kind: 'system',
  matches: ['https://*.icims.com/*'],
  fields: {
    title: ['.iCIMS_Header h1', 'h1.iCIMS_Header'],
    company: ['meta[property="og:site_name"]@content'],
    location: [
      '.iCIMS_JobHeaderData .iCIMS_JobHeaderData span:not(.sr-only)',
      '.header.left span:not(.sr-only)',
    ],
    description: ['.iCIMS_JobContent .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  },
};
