import { browser } from '../messages/browser-api.ts';
import { t } from '../settings/strings.ts';

/** Shows a score and a tooltip on a tab's icon until the tab navigates. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setBadgeText */
export async function showBadge(tabId: number, score: number, tooltip: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: String(Math.round(score)) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a6b' }),
    browser.action.setTitle({ tabId, title: tooltip }),
  ]);
}

/** Takes the score off the toolbar icon of one tab. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: t('actionTitle') }),
  ]);
}

/** Removes the score from the icons of the tabs on these hosts. */
export async function clearBadges(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  // A tab may close meanwhile.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [clearBadge(id)])));
}
