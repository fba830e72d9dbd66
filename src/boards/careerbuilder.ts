import type { Board } from './board.ts';

/** CareerBuilder: the classic job page. */
export const careerbuilder: Board = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  kind: 'site',
  matches: ['https://*.careerbuilder.com/job/*'],
  fields: {
    title: ['.jdp_title_header', '.data-display-header_content h2', 'h1'],
    company: ['.data-details span:first-child'],
    location: ['.data-details span:nth-child(2)'],
    employmentType: ['.data-details span:nth-child(3)'],
    description: ['#jdp_description', '.jdp-job-description-card'],
  },
};
