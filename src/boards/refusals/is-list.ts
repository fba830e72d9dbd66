import { oneLine } from '../../core/text/one-line.ts';
import { jobPaths } from '../generic/job-words.ts';
import { roleWords } from '../generic/role-words.ts';
import { attributeOf, firstOf, pageTitle, rawText } from '../page/dom.ts';

const listAddress = new RegExp(
  `/(?:${jobPaths}|search|job-board|jobs-?search|open-positions|current-openings|all|list|boards?|join-us|work-with-us)/?$`,
  'i',
);
const listTitle = new RegExp(
  `^\\s*\\d*\\s*(?:[\\w/+#. -]{0,40}\\b)?(?:${jobPaths}|open positions|opportunities|nabídk[ay] práce|volná místa|kariéra|oferty pracy|empleos|ofertas|job board)\\b`,
  'i',
);
const jobLink = new RegExp(
  `/(?:${jobPaths}|o|p|j|rpd|remote-jobs|job-listing|viewjob|details)/[^/?#]*[\\w-]{5,}|[?&](?:jk|jobid|job_id|gh_jid|currentjobid|vjk)=`,
  'i',
);

/** How many other jobs the page offers: distinct addresses that look like jobs', or headings that look like roles. */
export function otherJobs(document: Document, url: URL): number {
  const addresses = new Set<string>();
  const roles = new Set<string>();
  for (const link of firstOf(document, 'a', 3000)) {
    const text = oneLine(rawText(link).slice(0, 300));
    if (!text || text.length < 4) continue;
    const href = attributeOf(link, 'href') ?? '';
    if (href.startsWith('#') || href.length > 1000 || !URL.canParse(href, url.href)) continue;
    const address = new URL(href, url.href);
    if (address.pathname === url.pathname && address.search === url.search) continue;
    if (jobLink.test(address.pathname + address.search) || roleWords.test(text))
      addresses.add(address.pathname + address.search);
  }
  for (const heading of (['h2', 'h3', 'h4'] as const).flatMap(name => firstOf(document, name, 200))) {
    const text = oneLine(rawText(heading).slice(0, 200));
    if (text && text.length < 90 && roleWords.test(text)) roles.add(text);
  }
  return Math.max(addresses.size, roles.size);
}

/** True where address or title say “list”, or several jobs are offered. */
export function isList(document: Document, url: URL, others: number): boolean {
  const says = listAddress.test(url.pathname) || listTitle.test(pageTitle(document, 200));
  return others >= (says ? 1 : 3);
}
