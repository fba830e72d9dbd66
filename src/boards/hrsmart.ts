import type { Board } from './board.ts';

/** HRsmart (Deltek Talent): facts and text in one form. */
export const hrsmart: Board = {
  id: 'hrsmart',
  name: 'HRsmart',
  kind: 'system',
  matches: ['https://*.hrdepartment.com/hrsmart/*', 'https://*.hua.hrsmart.com/*'],
  fields: {
    title: ['#jobTitle'],
    description: ['#jobDescription'],
  },
};
