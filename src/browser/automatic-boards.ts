/** A board that the automatic score can be turned on for. */
export type AutomaticBoard = {
  readonly name: string;
  /** A site where people look for jobs, or a system in which employers show their own. */
  readonly kind: 'site' | 'system';
  /** Host patterns as in the manifest. */
  readonly hosts: readonly string[];
};

/** The boards behind the manifest’s optional hosts, in the order of the readers. Written by `npm run readme` from the boards. */
export const automaticBoards: readonly AutomaticBoard[] = [
  { name: 'LinkedIn', kind: 'site', hosts: ['https://*.linkedin.com/*'] },
  { name: 'Indeed', kind: 'site', hosts: ['https://*.indeed.com/*'] },
  {
    name: 'Glassdoor',
    kind: 'site',
    hosts: [
      'https://*.glassdoor.com/*',
      'https://*.glassdoor.co.uk/*',
      'https://*.glassdoor.ca/*',
      'https://*.glassdoor.de/*',
      'https://*.glassdoor.fr/*',
      'https://*.glassdoor.ie/*',
      'https://*.glassdoor.nl/*',
      'https://*.glassdoor.co.in/*',
      'https://*.glassdoor.com.au/*',
      'https://*.glassdoor.sg/*',
    ],
  },
  {
    name: 'ZipRecruiter',
    kind: 'site',
    hosts: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*', 'https://*.ziprecruiter.in/*'],
  },
  {
    name: 'SEEK, Jobsdb, Jobstreet',
    kind: 'site',
    hosts: [
      'https://*.seek.com.au/*',
      'https://*.seek.co.nz/*',
      'https://*.seek.com/*',
      'https://*.jobsdb.com/*',
      'https://*.jobstreet.com/*',
    ],
  },
  {
    name: 'StepStone, Totaljobs',
    kind: 'site',
    hosts: [
      'https://*.stepstone.de/*',
      'https://*.stepstone.at/*',
      'https://*.stepstone.be/*',
      'https://*.stepstone.nl/*',
      'https://*.totaljobs.com/*',
      'https://*.jobsite.co.uk/*',
      'https://*.cwjobs.co.uk/*',
      'https://*.careerjunction.co.za/*',
      'https://*.pnet.co.za/*',
      'https://*.irishjobs.ie/*',
    ],
  },
  { name: 'Naukri', kind: 'site', hosts: ['https://*.naukri.com/*'] },
  { name: 'XING', kind: 'site', hosts: ['https://*.xing.com/*'] },
  { name: 'Dice', kind: 'site', hosts: ['https://*.dice.com/*'] },
  {
    name: 'Monster',
    kind: 'site',
    hosts: [
      'https://*.monster.com/*',
      'https://*.monster.de/*',
      'https://*.monster.co.uk/*',
      'https://*.monster.fr/*',
    ],
  },
  { name: 'CareerBuilder', kind: 'site', hosts: ['https://*.careerbuilder.com/*'] },
  { name: 'CV-Library', kind: 'site', hosts: ['https://www.cv-library.co.uk/*'] },
  { name: 'SimplyHired', kind: 'site', hosts: ['https://*.simplyhired.com/*'] },
  { name: 'USAJobs', kind: 'site', hosts: ['https://*.usajobs.gov/*'] },
  { name: 'Welcome to the Jungle', kind: 'site', hosts: ['https://*.welcometothejungle.com/*'] },
  { name: 'Wellfound', kind: 'site', hosts: ['https://*.wellfound.com/*', 'https://*.angel.co/*'] },
  {
    name: 'Y Combinator',
    kind: 'site',
    hosts: ['https://www.ycombinator.com/*', 'https://www.workatastartup.com/*'],
  },
  { name: 'Remote OK', kind: 'site', hosts: ['https://remoteok.com/*', 'https://remoteok.io/*'] },
  { name: 'We Work Remotely', kind: 'site', hosts: ['https://weworkremotely.com/*'] },
  { name: 'Hacker News', kind: 'site', hosts: ['https://news.ycombinator.com/*'] },
  { name: 'Jobs.cz', kind: 'site', hosts: ['https://*.jobs.cz/*', 'https://*.prace.cz/*'] },
  { name: 'Djinni', kind: 'site', hosts: ['https://djinni.co/*'] },
  { name: 'Gusto', kind: 'system', hosts: ['https://jobs.gusto.com/*'] },
  { name: 'Greenhouse', kind: 'system', hosts: ['https://*.greenhouse.io/*'] },
  { name: 'Lever', kind: 'system', hosts: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'] },
  { name: 'Ashby', kind: 'system', hosts: ['https://jobs.ashbyhq.com/*'] },
  {
    name: 'Workday',
    kind: 'system',
    hosts: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  },
  {
    name: 'SmartRecruiters',
    kind: 'system',
    hosts: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  },
  {
    name: 'Workable',
    kind: 'system',
    hosts: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  },
  { name: 'BambooHR', kind: 'system', hosts: ['https://*.bamboohr.com/*'] },
  { name: 'iCIMS', kind: 'system', hosts: ['https://*.icims.com/*'] },
  { name: 'Jobvite', kind: 'system', hosts: ['https://jobs.jobvite.com/*'] },
  { name: 'Taleo', kind: 'system', hosts: ['https://*.taleo.net/*'] },
  {
    name: 'SAP SuccessFactors',
    kind: 'system',
    hosts: ['https://*.successfactors.com/*', 'https://*.successfactors.eu/*', 'https://*.jobs2web.com/*'],
  },
  { name: 'Recruitee', kind: 'system', hosts: ['https://*.recruitee.com/*'] },
  {
    name: 'Personio',
    kind: 'system',
    hosts: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  },
  { name: 'Teamtailor', kind: 'system', hosts: ['https://*.teamtailor.com/*'] },
  { name: 'Breezy HR', kind: 'system', hosts: ['https://*.breezy.hr/*'] },
  { name: 'JazzHR', kind: 'system', hosts: ['https://*.applytojob.com/*'] },
  { name: 'Rippling', kind: 'system', hosts: ['https://ats.rippling.com/*'] },
  { name: 'Paylocity', kind: 'system', hosts: ['https://recruiting.paylocity.com/*'] },
];
