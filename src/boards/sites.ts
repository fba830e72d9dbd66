import type { ListedBoard } from './board.ts';

/** Sites where people look for jobs and that need no reader of their own, by their ids. */
export const sites: Readonly<Record<string, ListedBoard>> = {
  /** Arbeitnow (Germany and remote): microdata. */
  arbeitnow: {
    name: 'Arbeitnow',
    matches: ['https://www.arbeitnow.com/jobs/companies/*/*', 'https://www.arbeitnow.com/view/*'],
    description: ['[itemprop="description"]'],
  },
  /** Built In: the posting is in the structured data’s graph; the text stands in a box named after the job’s number. */
  'built-in': {
    name: 'Built In',
    matches:
      'builtin.com www.builtinnyc.com www.builtinboston.com www.builtinchicago.org www.builtinaustin.com www.builtinsf.com www.builtinseattle.com'
        .split(' ')
        .map(host => `https://${host}/job/*`),
    description: ['[id^="job-post-body"]'],
  },
  /** Bulldogjob (Poland): structured data, or headings if there is none. */
  bulldogjob: {
    name: 'Bulldogjob',
    matches: ['https://bulldogjob.com/companies/jobs/*', 'https://bulldogjob.pl/companies/jobs/*'],
    company: ['h1 + a'],
    description: ['#accordionGroup', '[data-testid="job-description"]'],
  },
  /** CareerBuilder: the classic job page. */
  careerbuilder: {
    name: 'CareerBuilder',
    matches: ['https://*.careerbuilder.com/job/*'],
    title: ['.jdp_title_header', '.data-display-header_content h2'],
    company: ['.data-details span:first-child'],
    location: ['.data-details span:nth-child(2)'],
    employmentType: ['.data-details span:nth-child(3)'],
    description: ['#jdp_description', '.jdp-job-description-card'],
  },
  /** CV-Library. A warning about fraud and other jobs stand beside the text. The name given is as often a recruiter's as an employer's. */
  'cv-library': {
    name: 'CV-Library',
    isChecked: true,
    matches: ['https://www.cv-library.co.uk/job/*'],
    title: ['[data-jd-title]', 'h1.job__title'],
    company: ['[data-jd-company]'],
    location: ['[data-jd-location]'],
    salary: ['[data-jd-salary]'],
    description: ['.job__description'],
  },
  /** Dice: one page for each job. */
  dice: {
    name: 'Dice',
    matches: ['https://*.dice.com/job-detail/*'],
    title: ['h1[data-cy="jobTitle"]', 'h1'],
    location: ['[data-cy="locationDetails"]', '[data-cy="location"]'],
    employmentType: ['[data-cy="employmentDetails"]'],
    salary: ['[data-cy="payDetails"]'],
    description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription'],
  },
  /** Djinni: the structured data has the whole text, and the page gives its line breaks. */
  djinni: {
    name: 'Djinni',
    isChecked: true,
    matches: ['https://djinni.co/jobs/*'],
    title: ['h1 > span:first-child'],
    company: ['a[href*="/jobs/company-"]'],
    location: ['.location-text'],
    description: ['.job-post__description', '.job-post-description'],
  },
  /** EURES, the job network of the European Union: elements by id. */
  eures: {
    name: 'EURES',
    matches: ['https://europa.eu/eures/portal/jv-se/jv-details/*', 'https://eures.europa.eu/*'],
    title: ['#jv-title'],
    company: ['#jv-details-employer-name'],
    location: ['.jv-address-region', '.jv-address-country'],
    description: ['#jv-details-job-description'],
  },
  /** InfoJobs (Spain, Italy): class names on newer pages, ids that begin with `prefijo` on older ones. */
  infojobs: {
    name: 'InfoJobs',
    matches: ['https://www.infojobs.net/*/of-*', 'https://www.infojobs.it/*'],
    title: ['.ij-OfferDetailHeader-title', '#prefijoPuesto'],
    company: ['#prefijoEmpresa'],
    location: ['#prefijoPoblacion'],
    salary: ['#prefijoSalario'],
    description: ['.ij-OfferDetailDescription', '#prefijoReqMinimos, #prefijoDescripcion1'],
  },
  /** Jobs.cz: test ids of its design since 2023, `data-jobad` of the one before. Employers' “widgets” are drawn by script and have no text. */
  'jobs-cz': {
    name: 'Jobs.cz',
    isChecked: true,
    matches: ['https://*.jobs.cz/*', 'https://*.prace.cz/*'],
    postings: /^(?!\/prace\/)/,
    title: ['.JobDescriptionHeading h1'],
    company: ['[data-test="jd-company-name"]', '.JobDescriptionHeading ~ .IconWithText p'],
    location: ['[data-test="jd-info-location"]'],
    salary: ['[data-test="jd-salary"] p', '[data-test="jd-salary"]'],
    description: [
      '[data-test="jd-header-text"], [data-test="jd-body-richtext"], .RichContent', // Introduction and text
      '[data-jobad="body"]',
    ],
  },
  /** Just Join IT (Poland): class names are hashes, so the structured data is read, or else the headings. */
  'just-join-it': {
    name: 'Just Join IT',
    matches: ['https://justjoin.it/job-offer/*', 'https://justjoin.it/offers/*'],
    company: ['a[href*="/brands/"] h2', 'h2 a[href*="/brands/"]'],
    description: ['[data-test="offer-description"]'],
  },
  /** Landing.jobs (Portugal and remote): structured data beside headed sections. */
  'landing-jobs': {
    name: 'Landing.jobs',
    matches: ['https://landing.jobs/at/*/*', 'https://landing.jobs/jobs/*'],
    title: ['.ld-job-offer-title'],
    company: ['h1 ~ a[href*="/at/"]'],
    description: ['.ld-job-offer-details', '.ld-job-offer-section'],
  },
  /** Monster: `svx` test ids, the same on the page and in the pane. */
  monster: {
    name: 'Monster',
    matches: [
      'https://*.monster.com/job-openings/*',
      'https://*.monster.com/jobs/*',
      'https://*.monster.de/*',
      'https://*.monster.co.uk/*',
      'https://*.monster.fr/*',
    ],
    title: ['[data-testid="jobTitle"]'],
    salary: ['[data-testid="svx-job-salary"]'],
    description: ['[data-testid="svx-description-container-inner"]'],
  },
  /** Naukri: classes of CSS modules, whose first part stays the same from build to build. */
  naukri: {
    name: 'Naukri',
    matches: ['https://*.naukri.com/*'],
    title: ['h1[class*="styles_jd-header-title"]'],
    company: ['[class*="styles_jd-header-comp-name"] a', '[class*="styles_jd-header-comp-name"]'],
    salary: ['[class*="styles_jhc__salary"]'],
    description: ['[class*="styles_JDC__dang-inner-html"], [class*="styles_key-skill"]'],
  },
  /** No Fluff Jobs: each part of the ad is an element with an id of its own. */
  'no-fluff-jobs': {
    name: 'No Fluff Jobs',
    matches: ['https://nofluffjobs.com/job/*', 'https://nofluffjobs.com/*/job/*'],
    title: ['.posting-details-description h1'],
    location: ['[data-cy="location_pin"]'],
    salary: ['.salary'],
    description: [
      '#posting-requirements, #posting-nice-to-have, #posting-description, #posting-tasks, #posting-specs, #posting-benefits',
    ],
  },
  /** Otta, now a part of Welcome to the Jungle: test ids, and a card for every part of the ad. */
  otta: {
    name: 'Welcome to the Jungle (Otta)',
    matches: ['https://app.welcometothejungle.com/jobs/*', 'https://app.otta.com/jobs/*'],
    title: ['[data-testid="job-title"]', 'h1'],
    salary: ['[data-testid="salary-section"]'],
    description: [
      '[data-testid="job-requirement-bullet"], [data-testid="job-responsibility-bullet"], [data-testid="job-involves-section"], [data-testid="job-requirements-section"]',
      '[data-testid="job-card-main"]',
    ],
  },
  /** Pracuj.pl (Poland): `data-test` names, one section for each part of the ad. */
  pracuj: {
    name: 'Pracuj.pl',
    matches: ['https://www.pracuj.pl/praca/*', 'https://it.pracuj.pl/praca/*'],
    title: ['[data-test="text-positionName"]'],
    employmentType: ['[data-test="sections-benefit-work-schedule"]'],
    salary: ['[data-test="text-earningAmount"]'],
    description: [
      '[data-test="section-about-project"], [data-test="section-responsibilities"], [data-test="section-requirements"], [data-test="section-offered"], [data-test="section-benefits"], [data-test="section-technologies"]',
      '#offer-details',
    ],
  },
  /** Reed (United Kingdom). The name given is as often an agency’s as an employer’s. */
  reed: {
    name: 'Reed',
    matches: ['https://www.reed.co.uk/jobs/*/*'],
    title: ['[data-qa="job-title"]', 'h1'],
    location: ['[data-qa="job-location"]'],
    salary: ['[data-qa="job-salary"]', '[itemprop="baseSalary"]'],
    description: ['[data-qa="job-description"]', '[itemprop="description"]'],
  },
  /** Remotive: remote jobs, with structured data. */
  remotive: {
    name: 'Remotive',
    matches: ['https://remotive.com/remote-jobs/*', 'https://remotive.com/remote/jobs/*'],
    company: ['a[href*="/remote-companies/"]'],
    description: ['.job-description', '.left .left-content'],
  },
  /** SEEK and its sister sites on one platform. The split view of a search has the same attributes. */
  seek: {
    name: 'SEEK, Jobsdb, Jobstreet',
    isChecked: true,
    matches: 'seek.com.au seek.co.nz seek.com jobsdb.com jobstreet.com'
      .split(' ')
      .map(host => `https://*.${host}/*`),
    title: ['[data-automation="job-detail-title"]'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    salary: ['[data-automation="job-detail-salary"]'],
    description: ['[data-automation="jobAdDetails"]'],
  },
  /** SimplyHired: the pane of a search (`?job=`) and the page of a job share their test ids. */
  simplyhired: {
    name: 'SimplyHired',
    matches: ['https://*.simplyhired.com/*'],
    title: ['[data-testid="viewJobTitle"]'],
    company: ['[data-testid="viewJobCompanyName"]'],
    employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
    salary: ['[data-testid="viewJobBodyJobCompensation"]'],
    description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  },
  /** StepStone and the boards on its platform: every part has a `data-at` name. */
  stepstone: {
    name: 'StepStone, Totaljobs',
    matches:
      'stepstone.de stepstone.at stepstone.be stepstone.nl totaljobs.com jobsite.co.uk cwjobs.co.uk careerjunction.co.za pnet.co.za irishjobs.ie'
        .split(' ')
        .map(host => `https://*.${host}/*`),
    title: ['[data-at="header-job-title"]'],
    company: ['[data-at="metadata-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    employmentType: ['[data-at="metadata-work-type"]'],
    salary: ['[data-at="metadata-salary"]'],
    description: [
      '[data-at="job-ad-content"]', // With the headings between the sections
      '[data-at^="section-text-"][data-at$="-content"]',
    ],
  },
  /** Tecnoempleo (Spain): structured data beside marked parts. */
  tecnoempleo: {
    name: 'Tecnoempleo',
    matches: ['https://www.tecnoempleo.com/*/rf-*'],
    company: ['h1 ~ a[href*="-trabajo"]'],
    description: ['[itemprop="description"]'],
  },
  /** Civil Service Jobs (United Kingdom): the employer stands under the title, the facts in a panel beside the text. */
  'uk-government': {
    name: 'Civil Service Jobs',
    matches: ['https://www.civilservicejobs.service.gov.uk/csr/*'],
    title: ['h1.csr-page-title', '#id_common_page_title_h1'],
    company: ['.csr-page-subtitle'],
    salary: ['.vac_display_panel_side #section_link_salary ~ .vac_display_field .vac_display_field_value'],
    description: ['.vac_display_panel_main_inner', '.vac_display_panel_main'],
  },
  /** USAJobs: each section has an id; those on how to apply and on documents are left out. https://developer.usajobs.gov/ */
  usajobs: {
    name: 'USAJobs',
    matches: ['https://*.usajobs.gov/job/*', 'https://*.usajobs.gov/Job/*'],
    title: ['.usajobs-joa-banner__title'],
    company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
    salary: ['[itemprop="baseSalary"]'],
    description: ['#summary, #duties, #requirements, #qualifications, #education'],
  },
  /** We Work Remotely: its structured data is not valid JSON, so the page itself is read. */
  'we-work-remotely': {
    name: 'We Work Remotely',
    isChecked: true,
    matches: ['https://weworkremotely.com/remote-jobs/*', 'https://weworkremotely.com/listings/*'],
    title: ['.listing-header-container h1', '.lis-container__header__hero__company-info__title'],
    company: ['.company-card h2 a', '.lis-container__job__sidebar__companyDetails__info__title'],
    location: ['.listing-header-container .region'],
    description: [
      '#job-listing-show-container',
      '.listing-container',
      '.lis-container__job__content__description',
    ],
  },
  /** Welcome to the Jungle: the text stands in several blocks, and the structured data holds only the first. */
  'welcome-to-the-jungle': {
    name: 'Welcome to the Jungle',
    matches: ['https://www.welcometothejungle.com/*'],
    title: ['[data-testid="job-metadata-block"] h2', 'h1'],
    description: [
      '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
    ],
  },
  /** Wellfound: CSS-module classes; the part before the double underscore is the component’s name. */
  wellfound: {
    name: 'Wellfound',
    matches: ['https://*.wellfound.com/jobs/*', 'https://*.wellfound.com/company/*', 'https://*.angel.co/*'],
    title: ['[class*="styles_header__"] h1', 'h1'],
    location: ['a[href^="/location/"]'],
    description: ['[class*="styles_description__"]', '#job-description'],
  },
  /** XING. The title of the page is “role in place | XING Jobs”. Only the style sheet folds the text. */
  xing: {
    name: 'XING',
    matches: ['https://*.xing.com/jobs/*'],
    title: ['[data-testid="job-details-title"]', 'h1'],
    salary: ['[data-testid="job-details-salary-card"]'],
    description: ['[data-testid="expandable-content"]'],
  },
  /** Y Combinator's boards. The structured data holds the whole posting; the page is drawn by script. */
  'y-combinator': {
    name: 'Y Combinator',
    isChecked: true,
    matches: [
      'https://www.ycombinator.com/companies/*/jobs*',
      'https://www.ycombinator.com/jobs*',
      'https://www.workatastartup.com/*',
    ],
    postings: /\/jobs\/[\w-]*\w{3}/,
    title: ['.ycdc-section h1', 'main h1'],
    description: [],
  },
};
