import type { Board } from './board.ts';

/** Recruitee: structured data with HTML; description and requirements are blocks of their own. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  kind: 'system',
  isChecked: true,
  matches: ['https://*.recruitee.com/o/*'],
  marks: 'script[src*="recruiteecdn.com"], link[href*="recruiteecdn.com"]',
  fields: {
    title: ['h1'],
    company: ['meta[property="og:site_name"]@content'],
    location: ['[data-testid="styled-location-list-item"]'],
    description: ['[data-cy="WYSIWYG-text-edit"]', '[data-testid="offer-description"]'],
  },
};
