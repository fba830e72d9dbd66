import type { Board } from './board.ts';

/** We Work Remotely: its structured data is not valid JSON, so the page itself is read. */
export const weWorkRemotely: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  kind: 'site',
  isChecked: true,
  matches: ['https://weworkremotely.com/remote-jobs/*', 'https://weworkremotely.com/listings/*'],
  fields: {
    title: ['.listing-header-container h1', '.lis-container__header__hero__company-info__title', 'h1'],
    company: ['.company-card h2 a', '.lis-container__job__sidebar__companyDetails__info__title'],
    location: ['.listing-header-container .region'],
    description: [
      '#job-listing-show-container',
      '.listing-container',
      '.lis-container__job__content__description',
    ],
  },
};
