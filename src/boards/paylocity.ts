import type { Board, BoardReading } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Paylocity: the page shows every section under a `.job-listing-header`; the structured data holds the first alone. */
export const paylocity: Board = {
  id: 'paylocity',
  name: 'Paylocity',
  kind: 'system',
  isChecked: true,
  matches: ['https://recruiting.paylocity.com/*'],
  read(document, url): BoardReading {
    if (!/\/details\//i.test(url.pathname)) return 'list';
    return readFields(document, {
      title: ['.job-preview-title'],
      company: ['#LayoutLogoName'],
      location: ['.preview-location'],
      description: ['.job-listing-header, .job-listing-header + *'],
    });
  },
};
