import { companyOf } from '../fields/company.ts';
import { sameTitle } from '../fields/same-title.ts';
import { oneLine } from '../page/text-of.ts';
import { isGeneralTitle, titlePieces } from './title-of-page.ts';

/** The employer that a page of its own site belongs to: what title, site name, footer and host agree on. */
export function companyOfPage(document: Document, url: URL, title: string | null): string | null {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  const candidates = [
    meta('og:site_name'),
    ...titlePieces(document).slice(1),
    footerOwner(document),
    logoName(document),
  ]
    .map(companyOf)
    .filter(name => name !== null && name.length <= 60 && !isGeneralTitle(name) && !sameTitle(name, title));
  const host = hostName(url);
  const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const ofHost = candidates.find(name => {
    const key = squeeze(name ?? '');
    return key.length > 1 && (squeeze(host).includes(key) || key.includes(squeeze(host)));
  });
  return ofHost ?? candidates[0] ?? companyOf(host.charAt(0).toUpperCase() + host.slice(1));
}

/** “© 2026 Example, Inc. All rights reserved.” → “Example, Inc.” */
function footerOwner(document: Document): string | null {
  const text = (
    document.querySelector('footer, [role=contentinfo], [class*="footer" i]')?.textContent ?? ''
  ).slice(0, 5000);
  const owner =
    /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([^\n|©]{2,60}?)\s*(?:\.\s|\.$|\||all rights|$|\n)/i.exec(
      text,
    );
  return oneLine(owner?.[1]?.replace(/[\s\d–-]+$/, ''));
}

function logoName(document: Document): string | null {
  const logo = document.querySelector(
    'header img[alt]:not([alt=""]), [class*="logo" i] img[alt]:not([alt=""]), img[class*="logo" i][alt]:not([alt=""])',
  );
  return oneLine(logo?.getAttribute('alt'));
}

/** `careers.example.co.uk` → `example`. */
function hostName(url: URL): string {
  const parts = url.hostname
    .split('.')
    .filter(part => !/^(?:www|jobs?|careers?|karriere|apply|recruiting)$/.test(part));
  const isSecondLevel = parts.length > 2 && (parts.at(-2) ?? '').length <= 3;
  return parts.at(isSecondLevel ? -3 : -2) ?? url.hostname;
}
