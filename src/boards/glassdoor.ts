import { jobAddress } from './address/job-address.ts';
import type { Board, BoardReading } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Glassdoor: a job's own page, and the pane beside a search. The rating stands inside the employer's name. */
export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  kind: 'site',
  matches: 'com co.uk ca de fr ie nl co.in com.au sg'.split(' ').map(end => `https://*.glassdoor.${end}/*`),
  read(document, url): BoardReading {
    const found = readFields(document, {
      title: ['[data-test="job-title"]', 'h1[id^="jd-job-title"]'],
      company: ['[class*="EmployerProfile_employerName"]', '[data-test="employer-name"]'],
      location: ['[data-test="location"]'],
      salary: ['[data-test="detailSalary"]'],
      description: ['[class*="JobDetails_jobDescription__"]'], // The hash after this prefix changes with the builds.
    });
    const isSplitView = /-SRCH_|\/Job\/(?:jobs|index)\.htm/.test(url.pathname);
    if (isSplitView && !found?.description) return jobAddress(url).id ? 'not-ready' : 'list';
    return found;
  },
};
