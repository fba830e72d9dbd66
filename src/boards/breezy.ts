import type { Board } from './board.ts';

/** Breezy: the first `h1` is a hidden “application submitted”. */
export const breezy: Board = {
  id: 'breezy',
  name: 'Breezy HR',
  kind: 'system',
  matches: ['https://*.breezy.hr/p/*'],
  fields: {
    title: ['.banner h1'],
    company: ['.brand-name', '.logo img@alt', 'meta[property="og:site_name"]@content'],
    location: ['.banner .location'],
    employmentType: ['.banner .type'],
    salary: ['.banner .salary-range'],
    description: ['.description-container .description, .position .description', '.description'],
  },
};
