import { browser } from '../messages/browser-api.ts';
import { extensionAddress, tabParameter } from '../page/tabs.ts';

const popupPage = 'src/ui/popup/popup.html';

/** Opens the popup about a tab, or, if the browser does not allow that, as a tab of its own. https://developer.chrome.com/docs/extensions/reference/api/action#method-openPopup */
export async function openPopup(tabId: number): Promise<void> {
  const action: { openPopup?: () => Promise<void> } = browser.action;
  try {
    if (!action.openPopup) throw new Error('This browser has no way to open a popup.');
    await action.openPopup();
  } catch {
    await browser.tabs.create({ url: `${extensionAddress(popupPage)}?${tabParameter}=${tabId}` });
  }
}

type SidePanel = { open(options: { tabId: number }): Promise<void> };

/** True if the browser has a side panel or sidebar and the manifest names ours. */
export const hasSidePanel = (): boolean => sidePanel() !== undefined || sidebar() !== undefined;

/** Opens the side panel beside a tab. Must be called straight from a click. False if the browser refuses. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    const panel = sidePanel();
    if (panel) await panel.open({ tabId });
    else await sidebar()?.open();
    return hasSidePanel();
  } catch {
    return false;
  }
}

/** Chrome’s side panel, which is missing in the types. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

const sidebar = (): { open(): Promise<void> } | undefined =>
  (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
