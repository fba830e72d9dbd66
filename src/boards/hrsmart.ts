import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** HRsmart (Deltek Talent): facts and text in one form. */
export const hrsmart: Board = {
  id: 'hrsmart',
  name: 'HRsmart',
  kind: 'system',
  checked: 'best effort',
  matches: ['https://*.hrdepartment.com/hrsmart/*', 'https://*.hua.hrsmart.com/*'],
  read: document =>
    readFields(document, {
      title: ['#jobTitle'],
      description: ['#jobDescription'],
    }),
};
