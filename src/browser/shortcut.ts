import browser from 'webextension-polyfill';

/** The keys that open Evident, as the browser writes them (`Alt+Shift+E`); null where none are set. */
export async function openingKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Opens the browser's own page for changing the keys; false where it has none that we may open. */
export async function openKeySettings(): Promise<boolean> {
  try {
    const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
