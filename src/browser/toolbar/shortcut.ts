import { browser } from '../messages/browser-api.ts';

/** The keys that open Evident, as the browser writes them (`Alt+Shift+E`); null if none are set. */
export async function openingKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

// Firefox has this call, but the types lack it.
type KeyCalls = { readonly openShortcutSettings?: () => Promise<void> };

/** Opens the browser's page of keys; false if there is none. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
export async function openKeySettings(): Promise<boolean> {
  try {
    const commands = browser.commands as KeyCalls;
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
