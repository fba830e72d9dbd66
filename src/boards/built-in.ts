import type { Board } from './board.ts';

/** Built In: the posting is in the structured data’s graph; the text stands in a box named after the job’s number. */
export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  kind: 'site',
  matches: [
    'https://builtin.com/job/*',
    'https://www.builtinnyc.com/job/*',
    'https://www.builtinboston.com/job/*',
    'https://www.builtinchicago.org/job/*',
    'https://www.builtinaustin.com/job/*',
    'https://www.builtinsf.com/job/*',
    'https://www.builtinseattle.com/job/*',
  ],
  fields: {
    title: ['h1'],
    company: ['a[href*="/company/"] h2', 'h1 ~ a[href*="/company/"]'],
    description: ['[id^="job-post-body"]'],
  },
};
