import { oneLine } from '../../core/text/one-line.ts';
import { roleWords } from '../../core/vocabulary/role-words.ts';
import { jobPaths, listWords, manyJobs } from '../generic/job-words.ts';
import { caps } from '../page/caps.ts';
import { attributeOf, find, firstOf, pageTitle, rawText } from '../page/dom.ts';
import { classOf } from '../page/is-skipped.ts';

const listAddress = new RegExp(
  `/(?:(?:(?:current|open|our|all|search|pesquisa|buscar)[-_])?(?:${listWords})|search|job-board|jobs-?search|all|list|boards?|join-us|work-with-us|job-offers?|offres?-d?-?emplois?|ofertas-(?:de-)?empleo|lavora-con-noi|trabaja-con-nosotros)(?:/index)?(?:\\.\\w{2,5})?/?$`,
  'i',
);
const LONGEST_ROLE = 60;
const LONGEST_ADDRESS = 1000;
const MOST_PARTS = 1000;
/** “/jobs/4262/job”: the last word names the part of one job. */
const jobOfId = /\/[\w-]*\d{3,}[\w-]*\/[a-z-]+\/?$/i;
/** “25 Java jobs in Cork”, “Careers | Example”, and neither “Careers Adviser” nor “Backend Engineer job”. */
const goesOn = String.raw`(?:\s*(?:$|[|–—:·,(•>-])|\s+(?:at|in|for|near|with|by|bei|für|chez|à|en|hos|w|v|i|bij)\s)`;
const listTitle = new RegExp(
  String.raw`^\s*\d*\s*(?:(?:[\w/+#. -]{0,40}\b)?(?:${manyJobs}|job board)${goesOn}|(?:${listWords})\s*(?:$|[|–—:·>-])|(?:${jobPaths})\s*$|.{0,40}(?:nabídk[ay] práce|volná místa|oferty pracy))`,
  'iu',
);
const aboutJobs = new RegExp(`/(?:${jobPaths})/|job|vacan|vacat|posting|stelle|recruit|career|karriere`, 'i');
const jobLink = new RegExp(
  `/(?:${jobPaths}|o|p|j|rpd|remote-jobs|job-listing|viewjob|details)/[^/?#]*[\\w-]{5,}|[?&](?:jk|jobid|job_id|gh_jid|currentjobid|vjk)=`,
  'i',
);

/** Of a page about jobs: the most links to addresses of one shape, that differ in their last part or in one value alone. */
function likeLinks(document: Document, url: URL): number {
  const shapes = new Map<string, Set<string>>();
  for (const link of firstOf(document, 'a', caps.links)) {
    const text = oneLine(rawText(link));
    const href = attributeOf(link, 'href') ?? '';
    if (!text || text.length < 6 || href.length > LONGEST_ADDRESS || !URL.canParse(href, url.href)) continue;
    const { host, pathname, search, searchParams } = new URL(href, url.href);
    if (pathname === url.pathname && search === url.search) continue;
    const shape = `${pathname.replace(/[^/]*\/?$/, '')}?${[...searchParams.keys()].sort().join('&')}`;
    const isOne = /\d{2}|-.*-/.test(/[^/]*\/?$/.exec(pathname)?.[0] ?? '') || searchParams.size > 0;
    if (host !== url.host || !isOne || !aboutJobs.test(shape)) continue;
    // “Read more” stands under each of them.
    const like = shapes.get(shape) ?? new Set();
    shapes.set(shape, like.add(pathname + search));
  }
  return [...shapes.values()].reduce((most, like) => Math.max(most, like.size), 0);
}

/** How many other jobs the page offers: distinct addresses that look like jobs', or headings that look like roles. */
export function otherJobs(document: Document, url: URL): number {
  const addresses = new Set<string>();
  const roles = new Set<string>();
  for (const link of firstOf(document, 'a', caps.links)) {
    const text = oneLine(rawText(link));
    if (!text || text.length < 4) continue;
    const href = attributeOf(link, 'href') ?? '';
    if (href.startsWith('#') || href.length > LONGEST_ADDRESS || !URL.canParse(href, url.href)) continue;
    const address = new URL(href, url.href);
    if (address.pathname === url.pathname && address.search === url.search) continue;
    if (jobLink.test(address.pathname + address.search) || roleWords.test(text))
      addresses.add(address.pathname + address.search);
  }
  for (const heading of (['h2', 'h3', 'h4'] as const).flatMap(name => firstOf(document, name, MOST_PARTS))) {
    const text = oneLine(rawText(heading));
    if (text && text.length < 90 && roleWords.test(text)) roles.add(text);
  }
  return Math.max(addresses.size, roles.size, likeLinks(document, url));
}

/** How many roles stand in rows, points and folded parts of the page, each by itself: lists of jobs need no links. */
export function rolesInRows(document: Document): number {
  const roles = new Set<string>();
  for (const row of (['td', 'li', 'summary', 'strong', 'b'] as const).flatMap(name =>
    firstOf(document, name, MOST_PARTS),
  )) {
    const text = oneLine(rawText(row));
    if (text && text.length < LONGEST_ROLE && /^\p{Lu}[^.!?;]*$/u.test(text) && roleWords.test(text))
      roles.add(text);
  }
  return roles.size;
}

const namedJobs = new RegExp(`(?:^|[\\s_-])(?:${jobPaths}|poste)(?:[\\s_-]|$)`, 'i');

/** How many parts of one class, named after jobs, the page has: a list of jobs whatever they are called. */
export function rowsNamedJobs(document: Document): number {
  const rows = new Map<string, number>();
  for (const row of (['div', 'li', 'article', 'tr'] as const).flatMap(name =>
    firstOf(document, name, MOST_PARTS),
  )) {
    const name = classOf(row).slice(0, 200);
    if (namedJobs.test(name)) rows.set(name, (rows.get(name) ?? 0) + 1);
  }
  return [...rows.values()].reduce((most, times) => Math.max(most, times), 0);
}

/** True for an address that sites give their lists of jobs. */
export const isListAddress = (url: URL) => listAddress.test(url.pathname) && !jobOfId.test(url.pathname);

/** True for a page's title that announces jobs and not one of them. */
export const isListTitle = (title: string) => listTitle.test(title.slice(0, 200));

/** True where address or title say “list”, or several jobs are offered. */
export function isList(document: Document, url: URL, others: number): boolean {
  const headings = (['h1', 'h2'] as const).map(name => oneLine(rawText(find(document, name))) ?? '');
  const titles = [isListTitle(pageTitle(document)), headings.some(isListTitle)];
  const says = [isListAddress(url), ...titles].filter(Boolean).length;
  return others >= (says > 0 ? 1 : 3) || (says > 1 && isListAddress(url));
}
