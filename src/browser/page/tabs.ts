import { browser } from '../messages/browser-api.ts';
import { closedPage, type PageFailure } from './page-failure.ts';

/** A tab; `url` is null if the browser does not show it to us. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#url */
export type PageTab = { readonly id: number; readonly url: string | null; readonly title: string | null };

/** The parameter that opens the popup as an ordinary tab about another tab: `popup.html?tab=7`. */
export const tabParameter = 'tab';

/** The tab that this extension page is about: the one that its address names (`?tab=7`), else the active tab of the window in front. */
export async function pageTab(address: string = location.href): Promise<PageTab | null> {
  const named = Number(new URL(address).searchParams.get(tabParameter));
  try {
    const tab =
      Number.isInteger(named) && named > 0
        ? await browser.tabs.get(named)
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
  } catch {
    return null;
  }
}

/** The address that a tab shows now; undefined if it is closed, or if the browser does not show the address to us. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** Why a tab cannot be read, judged by its address alone; null if it may be readable. */
export function closedTab(tab: PageTab): PageFailure | null {
  const kind = closedPage(tab.url ?? undefined);
  return kind && kind !== 'pdf' ? { kind } : null;
}

type TabChange = { readonly url?: string; readonly status?: string };

const isNews = ({ url, status }: TabChange) => url !== undefined || status === 'complete';

/** Calls `changed` when another tab of this window comes to the front, or the one in front moves or finishes loading. */
export function watchActiveTab(changed: () => void): () => void {
  const window = browser.windows.getCurrent().then(({ id }) => id);
  const inWindow = (id: number | undefined) => void window.then(own => own === id && changed(), changed);
  const activated = ({ windowId }: { windowId: number }) => inWindow(windowId);
  const updated = (_id: number, change: TabChange, tab: { active: boolean; windowId?: number }) => {
    if (tab.active && isNews(change)) inWindow(tab.windowId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls `changed` when the watched tab moves or finishes loading. */
export function watchTab(watched: () => number | null, changed: () => void): () => void {
  const updated = (id: number, change: TabChange) => {
    if (id === watched() && isNews(change)) changed();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/** Opens an https address in a new tab; anything else is ignored, since addresses come from pages. */
export async function openTab(url: string): Promise<void> {
  if (URL.canParse(url) && new URL(url).protocol === 'https:') await browser.tabs.create({ url });
}

/** Opens the resume page, or brings it to the front; `part` is its `#part`. */
export async function openResumePage(part?: string): Promise<void> {
  if (part === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: `${extensionAddress('src/ui/resume/resume.html')}#${part}` });
}

/** The address of a packaged file. */
export const extensionAddress = (path: string): string => browser.runtime.getURL(path);
