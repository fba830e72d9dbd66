import type { Board } from './board.ts';

/** Djinni: the structured data is whole; the page gives the line breaks. */
export const djinni: Board = {
  id: 'djinni',
  name: 'Djinni',
  kind: 'site',
  isChecked: true,
  matches: ['https://djinni.co/jobs/*'],
  fields: {
    title: ['h1 > span:first-child', 'h1'],
    company: ['a[href*="/jobs/company-"]'],
    location: ['.location-text'],
    description: ['.job-post__description', '.job-post-description'],
  },
};
