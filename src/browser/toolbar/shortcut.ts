import { browser } from '../messages/browser-api.ts';

const command = '_execute_action';

/** The keys that open Evident, as the browser writes them (`Alt+Shift+E`); null where none are set. */
export async function openingKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}

// Firefox has these two, of which the types know one; Chrome has neither.
// https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/commands/update
type KeyCalls = {
  readonly update?: (detail: { readonly name: string; readonly shortcut: string }) => Promise<void>;
  readonly openShortcutSettings?: () => Promise<void>;
};

/** Whether the browser lets an extension set its own keys. */
export const canSetKeys = (): boolean => typeof (browser.commands as KeyCalls).update === 'function';

/** Sets the keys that open Evident; false where the browser will not have them. */
export async function setOpeningKeys(shortcut: string): Promise<boolean> {
  try {
    await (browser.commands as KeyCalls).update?.({ name: command, shortcut });
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's page of keys; false where there is none. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
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
