import type { Board } from './board.ts';

/** Welcome to the Jungle: the text stands in blocks, of which the structured data holds the first alone. */
export const welcomeToTheJungle: Board = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  kind: 'site',
  matches: ['https://www.welcometothejungle.com/*'],
  fields: {
    title: ['[data-testid="job-metadata-block"] h2', 'h1'],
    company: ['[data-testid="job-metadata-block"] a[href*="/companies/"]'],
    location: ['[data-testid="job-metadata-block"] [data-testid="job-metadata-location"]'],
    description: [
      '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
    ],
  },
};
