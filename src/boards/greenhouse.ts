import type { Board } from './board.ts';

/**
 * Greenhouse: boards since 2024, the classic boards, and both inside the frame that companies embed.
 * https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  kind: 'system',
  isChecked: true,
  matches: ['https://*.greenhouse.io/*'],
  fields: {
    title: [
      '.job__title h1', // Boards since 2024
      'h1.app-title', // Classic boards and the embed
    ],
    company: [
      '.company-name', // Classic: “at Example”
      '.logo img@alt', // Since 2024 the logo alone names the company
      'img.logo@alt',
    ],
    location: ['.job__location', '.location'],
    salary: ['.job__pay-ranges .pay-range, .pay-range'],
    description: [
      '.job__description', // Beside it on the page: the application form
      '#content',
    ],
  },
};
