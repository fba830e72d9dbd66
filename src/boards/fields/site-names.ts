import { counted } from '../../core/text/grouped.ts';
import type { Board } from '../board.ts';
import { jobPaths } from '../generic/job-words.ts';
import { caps } from '../page/caps.ts';
import { attributeOf, firstOf } from '../page/dom.ts';

/** A name taken from an address: the site's own (`host`), an employer's on a host of several (`tenant`), or a mail address's. */
export type SiteName = { readonly name: string; readonly source: 'host' | 'tenant' | 'mail' };

/** Hosts that lend their address to everybody. The match is the owner's name, before the host or in the path after it; Google Docs name no owner. */
const sharedHosts =
  /[^.]+(?=\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|wordpress\.com|blogspot\.com|notion\.site|webflow\.io)\/)|(?<=^git(?:hub|lab)\.com\/)(?!about)[^/]+|^(?=docs\.google\.com)/;
const noName = new RegExp(
  `^(?:www\\d*|${jobPaths}|apply|recruit\\w*|join|work|(?:job-)?boards?|en|de|fr|uk|us|eu|app|portal|hr|\\d+|wd\\d+)$`,
);
const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|live|aol|proton(?:mail)?|seznam|email|mail)$/;

/** The names in the page's address and in its mail addresses. */
export function hostNames(document: Document, url: URL, board: Board | null): readonly SiteName[] {
  const names: SiteName[] = [];
  const guest = sharedHosts.exec(url.hostname + url.pathname)?.[0];
  const labels = url.hostname.split('.');
  const own = guest ?? siteLabel(labels);
  const first = (guest === undefined ? labels.slice(0, -2) : []).find(
    label => !noName.test(label) && label !== own,
  );
  const segment = board
    ? url.pathname
        .split('/')
        .find(part => part && !noName.test(part) && !/^[a-z]{2}[-_][a-z]{2}$/i.test(part))
    : undefined;
  if (board?.kind !== 'system') names.push({ name: own, source: 'host' });
  const tenant =
    first?.replace(/^(?:careers?|jobs)-|-(?:careers?|jobs)$/g, '') ??
    (board?.kind === 'system' && segment && segment.length <= 40 ? segment : null);
  if (tenant !== null) names.push({ name: tenant, source: 'tenant' });
  const addresses = firstOf(document, 'a', caps.links).map(link => attributeOf(link, 'href') ?? '');
  for (const address of addresses.filter(href => /^mailto:/i.test(href)).slice(0, 10)) {
    const domain = /@([\w.-]{3,80})/.exec(address)?.[1]?.split('.') ?? [];
    const label = siteLabel(domain);
    if (label && !freeMail.test(label)) names.push({ name: label, source: 'mail' });
  }
  return names.filter(({ name }) => /\p{L}/u.test(name));
}

/** The part of a host's name that names the site: `careers.example.co.uk` → `example`. */
function siteLabel(labels: readonly string[]): string {
  const parts = labels.filter((part, index) => index > labels.length - 3 || !noName.test(part));
  const isSecondLevel = parts.length > 2 && (parts.at(-2) ?? '').length <= 3;
  return parts.at(isSecondLevel ? -3 : -2) ?? labels[0] ?? '';
}

/** The text's letters and digits alone, in lower case. */
export const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The most frequent spelling of a name in the text: `novonordisk` → “Novo Nordisk”. Null if the text never has it with a capital. */
export function writtenLike(text: string, name: string): string | null {
  const letters = squeezed(name);
  if (letters.length < 3 || letters.length > 40 || !/^[a-z\d]+$/.test(letters)) return null;
  const pattern = new RegExp(`(?<![\\w.@/-])${[...letters].join('[ &.-]{0,3}')}(?![\\w@/-]|\\.\\w)`, 'gi');
  const forms = Array.from(text.matchAll(pattern), ([form]) => form.replace(/\s+/g, ' '));
  const times = counted(forms.filter(form => /[A-Z]/.test(form)));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
