import type { Board } from './board.ts';

/** Zoho Recruit: a widget whose class names begin with `cw-`, older templates beside it. */
export const zohoRecruit: Board = {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  kind: 'system',
  matches: ['https://*.zohorecruit.com/*', 'https://*.zohorecruit.eu/*', 'https://*.zohorecruit.in/*'],
  fields: {
    title: ['.cw-jobheader-info h1', '.cw-job-title', 'h1'],
    location: ['.cw-job-location'],
    description: ['#cw-rich-description', '.cw-jobdescription', '#spandesc'],
  },
};
