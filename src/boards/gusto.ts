import type { Board, BoardReading } from './board.ts';
import { factsIn } from './fields/labelled-facts.ts';
import { find } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Gusto's hosted boards. The server sends whole pages without structured data; the `h1` holds company, role and place, each in a `span`. */
export const gusto: Board = {
  id: 'gusto',
  name: 'Gusto',
  kind: 'system',
  isChecked: true,
  matches: ['https://jobs.gusto.com/*'],
  postings: /^\/postings\//,
  read(document): BoardReading {
    const found = readFields(document, {
      title: ['h1 > span:nth-of-type(2)'],
      company: ['h1 > span:first-of-type'],
      location: ['h1 > span:nth-of-type(3)'],
      description: ['h1 ~ div.mt-8'], // One box each for the opening, the company and the description
    });
    const [place = null, type = null] = found?.location?.split(' · ') ?? [];
    return (
      found && {
        ...found,
        location: place,
        employmentType: type,
        salary: factsIn(find(document, 'h1 ~ div.mt-8')).salary,
      }
    );
  },
};
