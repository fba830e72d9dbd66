import type { Board } from './board.ts';

/** SmartRecruiters: microdata, and one section an id. */
export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  kind: 'system',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  fields: {
    title: ['h1.job-title', '[data-test="job-title"]'],
    company: [
      '[itemprop="hiringOrganization"] [itemprop="name"]@content',
      '[itemprop="hiringOrganization"] [itemprop="name"]',
      'meta[property="og:site_name"]@content',
    ],
    location: ['spl-job-location@formattedaddress', '[itemprop="jobLocation"]', '.job-details li'],
    employmentType: ['[itemprop="employmentType"]'],
    description: [
      '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
      '[itemprop="description"]',
    ],
  },
};
