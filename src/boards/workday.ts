import type { Board } from './board.ts';
import { find, rawText } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Workday. The first `h1` is the employer's site header; the title is an `h2`. Structured data names the legal entity. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  kind: 'system',
  isChecked: true,
  fullTextMeta: true,
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  read(document, url) {
    const pane = find(document, '[data-automation-id="jobPostingPage"]') ?? document;
    const found = readFields(pane, {
      title: ['[data-automation-id="jobPostingHeader"]'],
      location: ['[data-automation-id="locations"] dd'],
      employmentType: ['[data-automation-id="time"] dd'],
      description: ['[data-automation-id="jobPostingDescription"]'],
    });
    return found && { ...found, company: brandOf(document, url) };
  },
};

/** The brand in the site's header (“Careers at Example”), else the tenant's subdomain. */
function brandOf(document: Document, url: URL): string | null {
  const header = rawText(find(document, '[data-automation-id="headerTitle"]'));
  const brand = /(?:careers?|jobs|opportunities) (?:at|with|@) (.{2,60})$/i.exec(header.trim())?.[1];
  const tenant = url.hostname.split('.')[0];
  const own = brand?.trim() ?? (/^(?:www|wd\d+)$/.test(tenant) ? (url.pathname.split('/')[2] ?? '') : tenant);
  return own ? own.charAt(0).toUpperCase() + own.slice(1) : null;
}
