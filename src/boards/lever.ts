import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Lever. The `/apply` page holds no description; its meta description is the first 1,000 characters only. */
export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  checked: 'real page',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  read: document =>
    readFields(document, {
      title: ['.posting-headline h2'],
      company: ['.main-header-logo img@alt'],
      location: ['.posting-categories .location', '.sort-by-location'],
      employmentType: ['.posting-categories .commitment', '.sort-by-commitment'],
      salary: ['[data-qa="salary-range"]'],
      description: [
        // Opening text, the lists with their headings, pay and closing text, each in its own section.
        '[data-qa="job-description"], .posting-page .section-wrapper.page-full-width .section.page-centered:not(.last-section-apply):not(.posting-header), [data-qa="closing-description"]',
        '.section-wrapper .section.page-centered:not(.last-section-apply)',
      ],
    }),
};
