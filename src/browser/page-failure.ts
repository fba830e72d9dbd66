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

/** A page that could not be asked, with an English sentence; the kind is there for other languages. */
export type PageFailure = { readonly kind: PageFailureKind; readonly reason: string };

/** What asking a page came to. */
export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: PageFailure };

const reasons: Readonly<Record<PageFailureKind, string>> = {
  'no-tab': 'The tab is gone.',
  'browser-page': 'This is one of the browser’s own pages, which extensions may not read.',
  store: 'Browsers do not let extensions read their extension stores.',
  pdf: 'This tab shows a PDF. Evident reads postings from web pages; you can paste the text instead.',
  file: 'This page is a file on your disk, which the browser does not let Evident read.',
  'no-permission':
    'The browser does not let Evident read this page. Click the toolbar icon while the posting is in front.',
  silent: 'The page did not answer in time. It may still be loading; try again.',
  broken: 'The page’s answer made no sense. Reload the page and try again.',
};

const storeHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** A failure of that kind, with its sentence. */
export function pageFailure(kind: PageFailureKind): PageFailure {
  return { kind, reason: reasons[kind] };
}

/** The kind of page that browsers keep extensions out of, judged by its address; null where they may be let in. */
export function closedPage(address: string | undefined): PageFailureKind | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (storeHosts.includes(url.hostname)) return 'store';
  if (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore')) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'file:') return 'file';
  return url.protocol === 'https:' || url.protocol === 'http:' ? null : 'browser-page';
}

/** What a browser's refusal to inject means. The sentences differ by browser and version: only words are looked for. */
export function failureOf(error: unknown, address: string | undefined): PageFailureKind {
  const message = error instanceof Error ? error.message : String(error);
  if (/no tab with id|invalid tab id/i.test(message)) return 'no-tab';
  if (/gallery|webstore/i.test(message)) return 'store';
  const closed = closedPage(address);
  if (closed) return closed;
  if (/chrome:|about:|edge:|devtools|extension:\/\//i.test(message)) return 'browser-page';
  return /showing error page/i.test(message) ? 'silent' : 'no-permission';
}
