import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Djinni: the structured data is whole; the page gives the line breaks. */
export const djinni: Board = {
  id: 'djinni',
  name: 'Djinni',
  kind: 'site',
  checked: 'real page',
  matches: ['https://djinni.co/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['h1 > span:first-child', 'h1'],
      company: ['a[href*="/jobs/company-"]'],
      location: ['.location-text'],
      description: ['.job-post__description', '.job-post-description'],
    }),
};
