import type { Board, BoardReading } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Y Combinator's boards. The posting is whole in the structured data; the page is drawn by script. */
export const yCombinator: Board = {
  id: 'y-combinator',
  name: 'Y Combinator',
  kind: 'site',
  isChecked: true,
  matches: [
    'https://www.ycombinator.com/companies/*/jobs*',
    'https://www.ycombinator.com/jobs*',
    'https://www.workatastartup.com/*',
  ],
  read(document, url): BoardReading {
    if (!/\/jobs\/[\w-]*\w{3}/.test(url.pathname)) return 'list';
    return readFields(document, { title: ['.ycdc-section h1', 'main h1'], description: [] });
  },
};
