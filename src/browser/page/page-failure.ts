import { sentenceOf } from '../messages/sentence-of.ts';

/** Why a page could not be asked. */
export type PageFailureKind =
  | 'no-tab'
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'no-permission'
  | 'silent'
  | 'broken';

/** A page that could not be asked. */
export type PageFailure = { readonly kind: PageFailureKind };

/** The answer of a page, or why it could not be asked. */
export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: PageFailure };

const storeHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The kind of page closed to extensions, by address, or null. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Content_scripts#restricted_domains */
export function closedPage(address: string | undefined): PageFailureKind | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (storeHosts.includes(url.hostname)) return 'store';
  if (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore')) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'file:') return 'file';
  return url.protocol === 'https:' || url.protocol === 'http:' ? null : 'browser-page';
}

/** What a browser's refusal to inject means. The sentences differ by browser and version, so only single words are searched. */
export function failureOf(error: unknown, address: string | undefined): PageFailureKind {
  const message = sentenceOf(error);
  if (/no tab with id|invalid tab id/i.test(message)) return 'no-tab';
  if (/gallery|webstore/i.test(message)) return 'store';
  const closed = closedPage(address);
  if (closed) return closed;
  if (/chrome:|about:|edge:|devtools|extension:\/\//i.test(message)) return 'browser-page';
  return /showing error page/i.test(message) ? 'silent' : 'no-permission';
}
