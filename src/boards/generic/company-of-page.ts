import { oneLine } from '../../core/text/one-line.ts';
import { companyOf } from '../fields/company.ts';
import { sameTitle } from '../fields/same-title.ts';
import { attributeOf, bodyOf, find, findAll, findAttribute, pageTitle, rawText } from '../page/dom.ts';
import { isGeneralTitle, titlePieces } from './title-of-page.ts';

/** The employer that a page of its own site belongs to: what title, site name, footer, logo and host agree on. */
export function companyOfPage(document: Document, url: URL, title: string | null): string | null {
  const meta = (name: string) =>
    findAttribute(document, `meta[property="${name}"], meta[name="${name}"]`, 'content');
  const candidates = [
    meta('og:site_name'),
    ...titlePieces(document).slice(1),
    ...logoNames(document).filter(name => !/powered by|opens? (?:in )?(?:a )?new/i.test(name ?? '')),
    ...aboutNames(document),
    footerOwner(document),
  ]
    .map(companyOf)
    .filter(name => name !== null)
    .filter(
      name =>
        name.length <= 60 &&
        !/\d{4}/.test(name) &&
        !isGeneralTitle(name) &&
        !(title && sameTitle(name, title)),
    );
  const named = namedAfterAt(document) ?? candidates.find(name => legalForm.test(name) && !/^©/.test(name));
  const host = hostName(url);
  const ofHost = candidates.find(name => {
    const key = squeezed(name);
    return key.length > 1 && (squeezed(host).includes(key) || key.includes(squeezed(host)));
  });
  // A board's own page names the employer as “Role at Example” or by its legal form, and its own host after it.
  if (named && (!ofHost || !squeezed(named).includes(squeezed(host)))) return companyOf(named);
  const written = ofHost ?? writtenLikeHost(document, host);
  return written ?? candidates[0] ?? companyOf(host.charAt(0).toUpperCase() + host.slice(1));
}

const legalForm =
  /(?:^|\s|,)(?:inc|llc|ltd|limited|gmbh|ag|s\.?r\.?o|a\.?s|s\.?a|b\.?v|n\.?v|plc|oy|aps|kg|sp\. z o\.o|sarl|sas|pty|corp)\.?$/i;

/** “Data Engineer at Example - Board” → “Example”. */
function namedAfterAt(document: Document): string | null {
  const title = pageTitle(document, 300);
  const name = /\s(?:at|bei|chez|@)\s+(\p{Lu}[^|–—•]{1,60}?)(?:\s+[|–—•-]\s|\s+in\s|\s*$)/u.exec(title)?.[1];
  return oneLine(name);
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The host's letters as the page writes them: `novonordisk` → “Novo Nordisk”. */
function writtenLikeHost(document: Document, host: string): string | null {
  const letters = squeezed(host);
  if (letters.length < 4 || letters.length > 40 || !/^[a-z\d]+$/.test(letters)) return null;
  const pattern = new RegExp(`(?<![\\w.@/-])${[...letters].join('[ &.-]{0,2}')}(?![\\w@/-]|\\.\\w)`, 'gi');
  const times = new Map<string, number>();
  for (const [form] of rawText(bodyOf(document)).slice(0, 400_000).matchAll(pattern)) {
    if (/[A-Z]/.test(form)) times.set(form, (times.get(form) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** “About Example”, “Why Example?”: the employer by the heading of its own section. */
function aboutNames(document: Document): readonly (string | null)[] {
  return findAll(document, 'h1, h2, h3, h4, strong', 400)
    .map(
      heading =>
        /^\s*(?:about|why|über|à propos de|sobre|over|o)\s+(?:join(?:ing)?\s+)?(\p{Lu}[^?:]{1,40})[?:]?\s*$/u.exec(
          rawText(heading).slice(0, 80),
        )?.[1],
    )
    .map(name => oneLine(name));
}

/** “© 2026 Example, Inc. All rights reserved.” → “Example, Inc.” */
function footerOwner(document: Document): string | null {
  const footer = find(document, 'footer, [role=contentinfo], [class*="footer" i]');
  const owner =
    /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([^\n|©]{2,60}?)\s*(?:\.\s|\.$|\||all rights|$|\n)/i.exec(
      rawText(footer).slice(0, 5000),
    );
  return oneLine(owner?.[1]?.replace(/[\s\d–-]+$/, ''));
}

const logos =
  'header img[alt]:not([alt=""]), [class*="logo" i] img[alt]:not([alt=""]), img[class*="logo" i][alt]:not([alt=""]), img[alt*="logo" i]';

function logoNames(document: Document): readonly (string | null)[] {
  return findAll(document, logos, 4).map(logo => oneLine(attributeOf(logo, 'alt')));
}

/** Hosts that lend a name to everybody: the site is what stands before theirs. */
const sharedHosts =
  /([^.]+)\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|wordpress\.com|blogspot\.com|notion\.site|webflow\.io)$/;

/** `careers.example.co.uk` → `example`. */
function hostName(url: URL): string {
  const guest = sharedHosts.exec(url.hostname)?.[1];
  if (guest) return guest;
  const parts = url.hostname
    .split('.')
    .filter(part => !/^(?:www\d*|jobs?|careers?|karriere|apply|recruiting)$/.test(part));
  const isSecondLevel = parts.length > 2 && (parts.at(-2) ?? '').length <= 3;
  return parts.at(isSecondLevel ? -3 : -2) ?? url.hostname;
}
