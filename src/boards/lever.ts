import type { Board } from './board.ts';
import { find } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Lever. The `/apply` page holds no description; its meta description has only the first 1,000 characters. https://github.com/lever/postings-api */
export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  kind: 'system',
  isChecked: true,
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  read(document) {
    // On the page for applying, the same sections hold the form.
    const isForm = find(document, '#application-form, .application-form') !== null;
    return readFields(document, {
      title: ['.posting-headline h2'],
      company: ['.main-header-logo img@alt'],
      location: ['.posting-categories .location'],
      employmentType: ['.posting-categories .commitment'],
      salary: ['[data-qa="salary-range"]'],
      // The opening text, the lists with their headings, pay and the closing text each have a section of their own.
      description: isForm
        ? []
        : [
            '.section-wrapper .section.page-centered:not(.posting-header):not(.last-section-apply)',
            '[data-qa="job-description"]',
          ],
    });
  },
};
