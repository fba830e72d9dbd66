// The boards that take code to read, one on each line.
export { ashby } from './ashby.ts';
export { glassdoor } from './glassdoor.ts';
export { googleJobs } from './google-jobs.ts';
export { gusto } from './gusto.ts';
export { hackerNews } from './hacker-news.ts';
export { indeed } from './indeed.ts';
export { lever } from './lever.ts';
export { linkedin } from './linkedin.ts';
export { phenom } from './phenom.ts';
export { remoteOk } from './remote-ok.ts';
export { rippling } from './rippling.ts';
export { taleo } from './taleo.ts';
export { workday } from './workday.ts';
export { ziprecruiter } from './ziprecruiter.ts';
