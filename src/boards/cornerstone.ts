import type { Board } from './board.ts';

/** Cornerstone: `data-tag` names in a page drawn by scripts. */
export const cornerstone: Board = {
  id: 'cornerstone',
  name: 'Cornerstone',
  kind: 'system',
  matches: ['https://*.csod.com/ux/ats/careersite/*', 'https://*.csod.com/ats/careersite/*'],
  fields: {
    title: ['[data-tag="displayJobTitle"]', '[data-tag="ReqTitle"]', 'h1'],
    location: ['[data-tag="displayJobLocation"]', '[data-tag="ReqLocation"]'],
    description: [
      '[data-tag="displayJobDescription"]',
      '[data-tag="ReqExternalDescription"]',
      '.p-view-jobdetailsad',
    ],
  },
};
