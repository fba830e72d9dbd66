import { browser } from '../messages/browser-api.ts';
import { t } from '../settings/strings.ts';

/** A click on “Match selection with my resume”; `text` is the selection on one line. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/menus/OnClickData */
export type SelectionClick = { readonly tabId: number; readonly text: string; readonly url: string };

const menuId = 'match-selection';

/** Calls back when the extension is installed or updated; `fresh` is true only for a new install. */
export function onInstalled(installed: (fresh: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Calls back when the person takes a granted host back. */
export function onPermissionsRemoved(removed: () => void): void {
  browser.permissions.onRemoved.addListener(() => removed());
}

/** Names the context menu for selections and the icon in the language spoken now. The browser keeps both names. */
export async function nameMenuAndIcon(): Promise<void> {
  const title = t('matchSelection');
  await browser.action.setTitle({ title: t('actionTitle') });
  // The menu exists from the first call on; the browser cannot be asked whether it does.
  await browser.contextMenus.update(menuId, { title }).catch(() => {
    browser.contextMenus.create({ id: menuId, title, contexts: ['selection'] });
  });
}

/** Calls back on the clicks of the context menu for selections. */
export function onSelectionMenu(clicked: (click: SelectionClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId || tab?.id === undefined) return;
    clicked({ tabId: tab.id, text: info.selectionText ?? '', url: info.pageUrl ?? '' });
  });
}
