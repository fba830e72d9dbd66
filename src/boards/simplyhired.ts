import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** SimplyHired: the pane of a search (`?job=`) and the page of a job share their test ids. */
export const simplyhired: Board = {
  id: 'simplyhired',
  name: 'SimplyHired',
  kind: 'site',
  checked: 'best effort',
  matches: ['https://*.simplyhired.com/*'],
  read: document =>
    readFields(document, {
      title: ['[data-testid="viewJobTitle"]'],
      company: ['[data-testid="viewJobCompanyName"]'],
      location: ['[data-testid="viewJobCompanyLocation"]'],
      employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
      salary: ['[data-testid="viewJobBodyJobCompensation"]'],
      description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
    }),
};
