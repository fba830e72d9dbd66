import type { Board } from './board.ts';

/** Naukri: CSS-module classes whose first part outlives the builds. */
export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  kind: 'site',
  matches: ['https://*.naukri.com/*'],
  fields: {
    title: ['h1[class*="styles_jd-header-title"]'],
    company: ['[class*="styles_jd-header-comp-name"] a', '[class*="styles_jd-header-comp-name"]'],
    location: ['[class*="styles_jhc__location"]'],
    salary: ['[class*="styles_jhc__salary"]'],
    description: ['[class*="styles_JDC__dang-inner-html"], [class*="styles_key-skill"]'],
  },
};
