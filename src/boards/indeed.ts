import { jobAddress } from './address/job-address.ts';
import type { Board, BoardReading } from './board.ts';
import { attributeOf, find, findAll } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Indeed: the posting's own page and the right-hand pane of a search, on all country hosts. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  kind: 'site',
  isChecked: true,
  matches: ['https://*.indeed.com/*'],
  read(document, url): BoardReading {
    const { id } = jobAddress(url);
    const isOwnPage = /\/(?:viewjob|rc\/clk|pagead)/.test(url.pathname);
    const pane = find(document, '#jobsearch-ViewjobPaneWrapper, .jobsearch-RightPane, #vjs-container');
    const root = isOwnPage ? document : pane;
    if (!id && !isOwnPage) return 'list';
    const found =
      root &&
      readFields(root, {
        title: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
        company: [
          '[data-testid="inlineHeader-companyName"]',
          '[data-company-name]',
          '.jobsearch-InlineCompanyRating a',
        ],
        location: [
          '[data-testid="inlineHeader-companyLocation"]',
          '#jobLocationText',
          '[data-testid="job-location"]',
        ],
        salary: ['#salaryInfoAndJobType span', '[data-testid="attribute_snippet_compensation"]'],
        employmentType: ['#salaryInfoAndJobType'],
        description: ['#jobDescriptionText'],
      });
    if (!root || !found?.description) return isOwnPage ? null : 'not-ready';
    return !isOwnPage && id && showsAnother(root, id) ? 'not-ready' : found;
  },
};

/** True if all links of the pane name other jobs: after a click in the list, the pane lags behind the address. */
function showsAnother(pane: ParentNode, id: string): boolean {
  const ids = findAll(pane, '[href*="jk="]', 40).flatMap(
    link => /[?&](?:from)?jk=([0-9a-f]{16})/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? [],
  );
  return ids.length > 0 && !ids.includes(id);
}
