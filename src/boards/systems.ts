import type { ListedBoard } from './board.ts';

/** Systems in which employers show their own jobs and that need no reader of their own, by their ids. */
export const systems: Readonly<Record<string, ListedBoard>> = {
  /** ADP Workforce Now: the posting slides in beside the list, under one address. */
  adp: {
    name: 'ADP',
    matches: ['https://workforcenow.adp.com/mascsr/*', 'https://myjobs.adp.com/*'],
    title: ['.job-description-title'],
    location: ['.job-description-location', '.job-description-worker-catergory + span'],
    description: ['.job-description-data', '.job-description-container'],
  },
  /** Avature: articles with one field after the other. */
  avature: {
    name: 'Avature',
    matches: ['https://*.avature.net/*'],
    title: ['.banner__text__title', '.section__header__text__title', 'h1', 'h2'],
    description: ['.article__content--rich-text', '.article__content'],
  },
  /** BambooHR: class names change with the build, except for the text editor’s own. */
  bamboohr: {
    name: 'BambooHR',
    matches: ['https://*.bamboohr.com/careers/*', 'https://*.bamboohr.com/jobs/*'],
    title: ['[data-fabric-component="Headline"]', 'main h2', 'main h3'],
    description: ['.BambooRichText', '#jobDescription'],
  },
  /** Breezy: the first `h1` is hidden and says “application submitted”. */
  breezy: {
    name: 'Breezy HR',
    matches: ['https://*.breezy.hr/p/*'],
    title: ['.banner h1'],
    company: ['.brand-name'],
    employmentType: ['.banner .type'],
    salary: ['.banner .salary-range'],
    description: ['.description-container .description, .position .description', '.description'],
  },
  /** Comeet: the parts of the ad have the names that the employer gave them. */
  comeet: {
    name: 'Comeet',
    matches: ['https://www.comeet.com/jobs/*', 'https://www.comeet.co/jobs/*'],
    title: ['.positionName'],
    location: ['.positionDetails li'],
    description: ['.positionDescription', '.userDesignedContent'],
  },
  /** Cornerstone: a page drawn by scripts, with `data-tag` names. */
  cornerstone: {
    name: 'Cornerstone',
    matches: ['https://*.csod.com/ux/ats/careersite/*', 'https://*.csod.com/ats/careersite/*'],
    title: ['[data-tag="displayJobTitle"]', '[data-tag="ReqTitle"]', 'h1'],
    location: ['[data-tag="displayJobLocation"]'],
    description: [
      '[data-tag="displayJobDescription"]',
      '[data-tag="ReqExternalDescription"]',
      '.p-view-jobdetailsad',
    ],
  },
  /** Dayforce: structured data; the page is drawn by scripts. */
  dayforce: {
    name: 'Dayforce',
    matches: ['https://jobs.dayforcehcm.com/*', 'https://*.dayforcehcm.com/CandidatePortal/*'],
    title: ['[data-testid="job-title"]', '.job-posting-header', 'h1'],
    description: ['[data-testid="job-description"]', '.job-posting-content'],
  },
  /** Eightfold: a list with the chosen position beside it; only that one is read. */
  eightfold: {
    name: 'Eightfold',
    matches: ['https://*.eightfold.ai/careers*'],
    title: ['.position-title'],
    description: ['.position-job-description'],
  },
  /** Eploy, on employers’ own hosts: the whole page stands in a form. */
  eploy: {
    name: 'Eploy',
    matches: ['https://*.eploy.net/*', 'https://*.eploy.co.uk/*'],
    marks: 'script[src*="eploy"], link[href*="eploy"]',
    title: ['.vacancy-title'],
    description: ['.vacancy-description', '#vacancyDescription'],
  },
  /** Greenhouse: boards since 2024, the classic boards, and both inside the frame that companies embed. https://developers.greenhouse.io/job-board.html */
  greenhouse: {
    name: 'Greenhouse',
    isChecked: true,
    matches: ['https://*.greenhouse.io/*'],
    title: [
      '.job__title h1', // Boards since 2024
      'h1.app-title', // Classic boards and the embed
    ],
    company: ['.company-name'],
    location: ['.job__location', '.location'],
    salary: ['.job__pay-ranges .pay-range, .pay-range'],
    description: [
      '.job__description', // The application form stands beside it on the page.
      '#content',
    ],
  },
  /** Hays, an agency: the ads are its own, for employers that it does not name. */
  hays: {
    name: 'Hays',
    matches: [
      'https://www.hays.co.uk/job-detail/*',
      'https://www.hays.de/*/stellenangebote-jobs-detail-*',
      'https://www.hays.com.au/job-detail/*',
      'https://www.hays.ie/job-detail/*',
    ],
    title: ['.job-title h1'],
    description: ['.job-detail-description'],
  },
  /** Homerun: every employer designs its pages anew, with structured data. */
  homerun: {
    name: 'Homerun',
    matches: ['https://*.homerun.co/*', 'https://*.homerun.hr/*'],
    description: ['[data-testid="job-description"]', '.job-content'],
  },
  /** HRsmart (Deltek Talent): facts and text in one form. */
  hrsmart: {
    name: 'HRsmart',
    matches: ['https://*.hrdepartment.com/hrsmart/*', 'https://*.hua.hrsmart.com/*'],
    title: ['#jobTitle'],
    description: ['#jobDescription'],
  },
  /** iCIMS: read inside the frame of the same origin that holds the posting, and on pages with `in_iframe=1`. */
  icims: {
    name: 'iCIMS',
    matches: ['https://*.icims.com/*'],
    title: ['.iCIMS_Header h1', 'h1.iCIMS_Header'],
    location: [
      '.iCIMS_JobHeaderData .iCIMS_JobHeaderData span:not(.sr-only)',
      '.header.left span:not(.sr-only)',
    ],
    description: ['.iCIMS_JobContent .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  },
  /** JazzHR: an address with `/apply/` is the posting, with the form under it. */
  jazzhr: {
    name: 'JazzHR',
    matches: ['https://*.applytojob.com/apply/*'],
    title: ['.job-header h1'],
    location: ['.job-attributes-container [title="Location"]'],
    employmentType: ['.job-attributes-container [title="Type"]', '#resumator-job-employment'],
    description: ['#job-description', '#resumator-job-description', 'div.job_description'],
  },
  /** Jobvite: `jv-` classes, on its own host. */
  jobvite: {
    name: 'Jobvite',
    matches: ['https://jobs.jobvite.com/*'],
    title: ['.jv-header'],
    description: ['.jv-job-detail-description'],
  },
  /** JOIN: structured data, and test ids that change. */
  join: {
    name: 'JOIN',
    matches: ['https://join.com/companies/*/*'],
    title: ['[data-testid="JobTitle"]', 'h1'],
    description: ['[data-testid="JobDescription"]'],
  },
  /** Oracle Recruiting (HCM Cloud): a page of its own or an overlay over the search, with the same parts. */
  'oracle-hcm': {
    name: 'Oracle Recruiting',
    matches: ['https://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
    title: ['.job-details__title'],
    description: ['.job-details__description-content'],
  },
  /** Paylocity: the page shows every section under a `.job-listing-header`; the structured data holds only the first. */
  paylocity: {
    name: 'Paylocity',
    isChecked: true,
    matches: ['https://recruiting.paylocity.com/*'],
    postings: /\/details\//i,
    title: ['.job-preview-title'],
    company: ['#LayoutLogoName'],
    location: ['.preview-location'],
    description: ['.job-listing-header, .job-listing-header + *'],
  },
  /** Personio: the `/apply` page holds no description, and only the page's title names the employer. https://developer.personio.de/docs/retrieving-open-job-positions */
  personio: {
    name: 'Personio',
    matches: ['https://*.jobs.personio.de/job/*', 'https://*.jobs.personio.com/job/*'],
    title: ['h1.jb-title', '[class*="jobTitle"]', 'h1'],
    location: ['.jb-office', '[class*="JobAttributes"] [class*="office" i]'],
    employmentType: ['.jb-employment-type'],
    description: ['.jb-description', '[class*="JobDescription"]'],
  },
  /** Pinpoint: structured data, and panels with headings. */
  pinpoint: {
    name: 'Pinpoint',
    matches: ['https://*.pinpointhq.com/*'],
    description: ['.external-panel__content', '[data-testid="job-description"]'],
  },
  /** Recruitee: structured data with HTML; description and requirements are blocks of their own. */
  recruitee: {
    name: 'Recruitee',
    isChecked: true,
    matches: ['https://*.recruitee.com/o/*'],
    marks: 'script[src*="recruiteecdn.com"], link[href*="recruiteecdn.com"]',
    location: ['[data-testid="styled-location-list-item"]'],
    description: ['[data-cy="WYSIWYG-text-edit"]', '[data-testid="offer-description"]'],
  },
  /** SmartRecruiters: microdata, and an id for each section. */
  smartrecruiters: {
    name: 'SmartRecruiters',
    matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
    title: ['h1.job-title', '[data-test="job-title"]'],
    location: ['spl-job-location@formattedaddress', '.job-details li'],
    employmentType: ['[itemprop="employmentType"]'],
    description: [
      '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
      '[itemprop="description"]',
    ],
  },
  /** softgarden (Germany): microdata; employers lay the text out themselves. */
  softgarden: {
    name: 'softgarden',
    matches: ['https://*.softgarden.io/*', 'https://*.softgarden.de/*'],
    title: ['.job-title'],
    description: ['[itemprop="description"]', '.jobad-content'],
  },
  /** SAP SuccessFactors' career sites, on employers' own hosts: microdata, with the classes as a second path. */
  successfactors: {
    name: 'SAP SuccessFactors',
    isChecked: true,
    matches: ['https://*.successfactors.com/*', 'https://*.successfactors.eu/*', 'https://*.jobs2web.com/*'],
    marks: 'script[src*="rmkcdn.successfactors.com"], link[href*="rmkcdn.successfactors.com"]',
    title: ['.jobTitle'],
    company: ['[itemprop="hiringOrganization"]'],
    location: ['.jobGeoLocation'],
    description: ['[itemprop="description"]', '.jobdescription'],
  },
  /** Teamtailor, mostly on employers’ own hosts. The page also holds a privacy policy longer than the posting. */
  teamtailor: {
    name: 'Teamtailor',
    matches: ['https://*.teamtailor.com/jobs/*'],
    marks:
      'meta[name="generator" i][content*="Teamtailor" i], script[src*="teamtailor-cdn.com"], link[href*="teamtailor-cdn.com"]',
    description: ['#section-job-body .prose', '#section-job-body', 'main .prose'],
  },
  /** UKG (UltiPro): `data-automation` names. */
  ukg: {
    name: 'UKG',
    matches: [
      'https://recruiting.ultipro.com/*/JobBoard/*',
      'https://recruiting2.ultipro.com/*/JobBoard/*',
      'https://recruiting.ultipro.ca/*/JobBoard/*',
      'https://*.rec.pro.ukg.net/*',
    ],
    title: ['[data-automation="opportunity-title"]'],
    location: ['[data-automation="job-location"]'],
    employmentType: ['[data-automation="JobFullTime"]'],
    description: ['[data-automation="job-description"]', '.opportunity-description'],
  },
  /** Workable. On the Application tab the description is not in the page. */
  workable: {
    name: 'Workable',
    matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/view/*'],
    title: ['[data-ui="job-title"]'],
    location: ['[data-ui="job-location"]'],
    employmentType: ['[data-ui="job-type"]'],
    description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  },
  /** Zoho Recruit: a widget whose class names begin with `cw-`, older templates beside it. */
  'zoho-recruit': {
    name: 'Zoho Recruit',
    matches: ['https://*.zohorecruit.com/*', 'https://*.zohorecruit.eu/*', 'https://*.zohorecruit.in/*'],
    title: ['.cw-jobheader-info h1', '.cw-job-title'],
    description: ['#cw-rich-description', '.cw-jobdescription', '#spandesc'],
  },
};
