import browser from 'webextension-polyfill';

/** False in a content script that an update or removal of the extension has cut off. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
