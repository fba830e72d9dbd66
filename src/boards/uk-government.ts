import type { Board } from './board.ts';

/** Civil Service Jobs (United Kingdom): the employer stands under the title, the facts in a panel beside the text. */
export const ukGovernment: Board = {
  id: 'uk-government',
  name: 'Civil Service Jobs',
  kind: 'site',
  matches: ['https://www.civilservicejobs.service.gov.uk/csr/*'],
  fields: {
    title: ['h1.csr-page-title', '#id_common_page_title_h1', 'h1'],
    company: ['.csr-page-subtitle'],
    salary: ['.vac_display_panel_side #section_link_salary ~ .vac_display_field .vac_display_field_value'],
    description: ['.vac_display_panel_main_inner', '.vac_display_panel_main'],
  },
};
