import type { Board } from './board.ts';

/** SAP SuccessFactors' career sites, on employers' own hosts: microdata, with the classes as a second path. */
export const successfactors: Board = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  kind: 'system',
  isChecked: true,
  matches: ['https://*.successfactors.com/*', 'https://*.successfactors.eu/*', 'https://*.jobs2web.com/*'],
  marks: 'script[src*="rmkcdn.successfactors.com"], link[href*="rmkcdn.successfactors.com"]',
  fields: {
    title: ['[itemprop="title"]', '.jobTitle'],
    company: ['[itemprop="hiringOrganization"]@content', '[itemprop="hiringOrganization"]'],
    location: [
      '.jobGeoLocation',
      '[itemprop="jobLocation"] [itemprop="streetAddress"]@content',
      '[itemprop="jobLocation"]',
    ],
    description: ['[itemprop="description"]', '.jobdescription'],
  },
};
