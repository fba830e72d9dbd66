import type { Board } from './board.ts';

/** Built In: the posting is in the structured data’s graph; the text stands in a box named after the job’s number. */
export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  kind: 'site',
  matches:
    'builtin.com www.builtinnyc.com www.builtinboston.com www.builtinchicago.org www.builtinaustin.com www.builtinsf.com www.builtinseattle.com'
      .split(' ')
      .map(host => `https://${host}/job/*`),
  fields: {
    title: ['h1'],
    company: ['a[href*="/company/"] h2', 'h1 ~ a[href*="/company/"]'],
    description: ['[id^="job-post-body"]'],
  },
};
