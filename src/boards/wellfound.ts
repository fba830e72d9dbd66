import type { Board } from './board.ts';

/** Wellfound: CSS-module classes; the part before the double underscore is the component’s name. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  kind: 'site',
  matches: ['https://*.wellfound.com/jobs/*', 'https://*.wellfound.com/company/*', 'https://*.angel.co/*'],
  fields: {
    title: ['[class*="styles_header__"] h1', 'h1'],
    company: ['[class*="styles_component__"] a[href^="/company/"] span', 'a[href^="/company/"]'],
    location: ['a[href^="/location/"]'],
    description: ['[class*="styles_description__"]', '#job-description'],
  },
};
