import { oneLine } from '../../core/text/one-line.ts';
import { aboutJobs, jobPaths, jobRoles, listWords, manyJobs } from '../generic/job-words.ts';
import { mostTimes } from '../generic/most-times.ts';
import { caps } from '../page/caps.ts';
import { attributeOf, find, firstOf, pageTitle, rawText } from '../page/dom.ts';
import { classOf } from '../page/is-skipped.ts';

const listAddress = new RegExp(
  `/(?:(?:(?:current|open|our|all|search|pesquisa|buscar)[-_])?(?:${listWords})|search|job-board|jobs-?search|all|list|boards?|join-us|work-with-us|job-offers?|offres?-d?-?emplois?|ofertas-(?:de-)?empleo|lavora-con-noi|trabaja-con-nosotros)(?:/index)?(?:\\.\\w{2,5})?/?$`,
  'i',
);
const LONGEST_ROLE = 60;
const LONGEST_HEADING = 90;
const LONGEST_ADDRESS = 1000;
const MOST_PARTS = 1000;
/** A link that is a row names the job and a fact of it; a shorter one is a button or a part of the menu. */
const SHORTEST_ROW = 12;
/** Matches “/jobs/4262/job”, where the last word names a part of one job. */
const jobOfId = /\/[\w-]*\d{3,}[\w-]*\/[a-z-]+\/?$/i;
/** What follows a word for jobs in the title of a list: “25 Java jobs in Cork”, “Careers | Example”, but not “Careers Adviser” or “Backend Engineer job”. */
const goesOn = String.raw`(?:\s*(?:$|[|–—:·,(•>-])|\s+(?:at|in|for|near|with|by|bei|für|chez|à|en|hos|w|v|i|bij)\s)`;
const listTitle = new RegExp(
  String.raw`^\s*\d*\s*(?:(?:[\w/+#. -]{0,40}\b)?(?:${manyJobs}|job board)${goesOn}|(?:${listWords})\s*(?:$|[|–—:·>-])|(?:${jobPaths})\s*$|.{0,40}(?:nabídk[ay] práce|volná místa|oferty pracy))`,
  'iu',
);
const jobLink = new RegExp(
  `/(?:${jobPaths}|o|p|j|rpd|remote-jobs|job-listing|viewjob|details)/[^/?#]*[\\w-]{5,}|[?&](?:jk|jobid|job_id|gh_jid|currentjobid|vjk)=`,
  'i',
);

/** The links with words that lead to another page: their texts and addresses. */
const linksAway = (document: Document, url: URL) =>
  firstOf(document, 'a', caps.links).flatMap(link => {
    const text = oneLine(rawText(link));
    const href = attributeOf(link, 'href') ?? '';
    if (!text || text.length < 4 || href.length > LONGEST_ADDRESS || !URL.canParse(href, url.href)) return [];
    const to = new URL(href, url.href);
    return to.pathname === url.pathname && to.search === url.search ? [] : [{ element: link, text, to }];
  });

/** The highest number of links about jobs whose addresses have one shape: they differ only in their last part or in the values of their query. */
function likeLinks(links: ReturnType<typeof linksAway>, url: URL): number {
  // A map by address, since “Read more” leads to the same address again.
  const shapes = new Map<string, string>();
  for (const { text, to } of links) {
    const { host, pathname, search, searchParams } = to;
    const shape = `${pathname.replace(/[^/]*\/?$/, '')}?${[...searchParams.keys()].sort().join('&')}`;
    const isOne = /\d{2}|-.*-/.test(/[^/]*\/?$/.exec(pathname)?.[0] ?? '') || searchParams.size > 0;
    if (text.length > 5 && host === url.host && isOne && aboutJobs.test(shape))
      shapes.set(pathname + search, shape);
  }
  return mostTimes([...shapes.values()]);
}

/** How many other jobs the page offers, by the highest of three counts: distinct addresses that look like jobs', headings that look like roles, and links of one shape. */
export function otherJobs(document: Document, url: URL): number {
  const links = linksAway(document, url);
  const addresses = links.flatMap(({ text, to: { pathname, search } }) =>
    jobLink.test(pathname + search) || jobRoles.test(text) ? [pathname + search] : [],
  );
  const roles = rolesIn(document, ['h2', 'h3', 'h4'], text => text.length < LONGEST_HEADING);
  return Math.max(new Set(addresses).size, roles, likeLinks(links, url));
}

/** How many roles stand by themselves in rows, list items, folded parts and bold text of the page: lists of jobs need no links. */
export const rolesInRows = (document: Document): number =>
  rolesIn(
    document,
    ['td', 'li', 'summary', 'strong', 'b'],
    text => text.length < LONGEST_ROLE && /^\p{Lu}[^.!?;]*$/u.test(text),
  );

/** How many different roles are the texts of elements with these tag names. */
const rolesIn = (document: Document, names: readonly PartName[], fits: (text: string) => boolean): number =>
  new Set(
    partsOf(document, names)
      .map(part => oneLine(rawText(part)) ?? '')
      .filter(text => fits(text) && jobRoles.test(text)),
  ).size;

type PartName = keyof HTMLElementTagNameMap;
const partsOf = (document: Document, names: readonly PartName[]) =>
  names.flatMap(name => firstOf(document, name, MOST_PARTS));

const namedJobs = new RegExp(`(?:^|[\\s_-])(?:${jobPaths}|poste)(?:[\\s_-]|$)`, 'i');

/** The highest number of elements with one class that is named after jobs: they are a list of jobs, whatever the jobs are called. A link counts if it leads to a page of this site under a text that is longer than a button's. */
export function rowsNamedJobs(document: Document, url: URL): number {
  const isNamed = (element: Element) => namedJobs.test(classOf(element).slice(0, 200));
  const rows = partsOf(document, ['div', 'li', 'article', 'tr']).filter(isNamed).map(classOf);
  const links = new Map<string, string>();
  for (const { element, text, to } of linksAway(document, url)) {
    if (text.length < SHORTEST_ROW || to.host !== url.host || !isNamed(element)) continue;
    links.set(to.pathname + to.search, classOf(element));
  }
  return Math.max(mostTimes(rows), mostTimes([...links.values()]));
}

/** True for an address as sites give it to their lists of jobs. */
export const isListAddress = (url: URL) => listAddress.test(url.pathname) && !jobOfId.test(url.pathname);

/** True for a page's title that announces jobs instead of one job. */
export const isListTitle = (title: string) => listTitle.test(title.slice(0, 200));

/** True if the page offers three other jobs, or one and says “list” in its address, title or heading, or says so in its address and once more. */
export function isList(document: Document, url: URL, others: number): boolean {
  const headings = (['h1', 'h2'] as const).map(name => oneLine(rawText(find(document, name))) ?? '');
  const signs = [isListAddress(url), isListTitle(pageTitle(document)), headings.some(isListTitle)];
  const says = signs.filter(Boolean).length;
  return others >= (says > 0 ? 1 : 3) || (says > 1 && isListAddress(url));
}
