import type { Board } from './board.ts';

/** Oracle Recruiting (HCM Cloud): a page of its own or an overlay over the search, with the same parts. */
export const oracleHcm: Board = {
  id: 'oracle-hcm',
  name: 'Oracle Recruiting',
  kind: 'system',
  matches: ['https://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  fields: {
    title: ['.job-details__title'],
    location: ['.job-meta__locations', 'posting-locations'],
    description: ['.job-details__description-content'],
  },
};
