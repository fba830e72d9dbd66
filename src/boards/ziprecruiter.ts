import type { Board } from './board.ts';
import { find } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** ZipRecruiter: the right pane of a search, on a page whose `h1` names the search, and the page of a job. */
export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  kind: 'site',
  matches: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*', 'https://*.ziprecruiter.in/*'],
  read(document) {
    const pane = find(document, '[data-testid="job-details-scroll-container"]');
    if (pane) {
      return readFields(pane, {
        title: ['h2', 'h1'],
        company: ['a[href^="/co/"]'],
        location: ['a[href^="/co/"] ~ p'],
        description: [
          '.job_description',
          '[data-testid="job-description"]',
          'div.text-primary.whitespace-pre-line',
        ],
      });
    }
    return readFields(document, {
      title: ['h1.job_title', '.job_header h1', 'h1'],
      company: ['.hiring_company', 'a[href^="/co/"]'],
      location: ['.hiring_location', '.location_text'],
      description: ['.job_description', '.jobDescriptionSection'],
    });
  },
};
