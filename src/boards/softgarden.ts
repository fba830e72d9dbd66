import type { Board } from './board.ts';

/** softgarden (Germany): microdata; employers lay the text out themselves. */
export const softgarden: Board = {
  id: 'softgarden',
  name: 'softgarden',
  kind: 'system',
  matches: ['https://*.softgarden.io/*', 'https://*.softgarden.de/*'],
  fields: {
    title: ['[itemprop="title"]', '.job-title', 'h1'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
    location: ['[itemprop="jobLocation"] [itemprop="addressLocality"]', '.job-location'],
    description: ['[itemprop="description"]', '.jobad-content'],
  },
};
