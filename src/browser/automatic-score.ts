import browser from 'webextension-polyfill';
import { contentScriptFile } from './ask-page.ts';
import { clearBadges } from './badge.ts';
import { getSettings, saveSettings } from './settings.ts';

const scriptId = 'evident-automatic-score';

/** The hosts that the automatic score can be turned on for: the manifest’s optional ones. */
export function automaticHosts(): readonly string[] {
  const { optional_host_permissions: hosts } = browser.runtime.getManifest() as {
    optional_host_permissions?: readonly string[];
  };
  return hosts ?? [];
}

/**
 * Asks the browser for these hosts and turns the automatic score on for them. Must be called straight from a click: the
 * browser asks the person then and there. False where they said no.
 */
export async function turnOnAutomatic(hosts: readonly string[]): Promise<boolean> {
  const offered = new Set(automaticHosts());
  const origins = hosts.filter(host => offered.has(host));
  if (origins.length === 0 || !(await browser.permissions.request({ origins }))) return false;
  await saveSettings({ automatic: { on: true, hosts: origins } });
  await followSettings();
  return true;
}

/** Turns the automatic score off, takes it off the icons, and gives the hosts back. */
export async function turnOffAutomatic(): Promise<void> {
  const { automatic } = await getSettings();
  await saveSettings({ automatic: { on: false, hosts: [] } });
  await followSettings();
  await clearBadges();
  if (automatic.hosts.length > 0) {
    await browser.permissions.remove({ origins: [...automatic.hosts] }).catch(() => false);
  }
}

/** Brings the registered content script in line with the settings and with what the person still grants. */
export async function followSettings(): Promise<void> {
  const { automatic } = await getSettings();
  const matches = automatic.on ? await grantedOf(automatic.hosts) : [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js: [contentScriptFile], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

async function grantedOf(hosts: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(hosts.map(host => browser.permissions.contains({ origins: [host] })));
  return hosts.filter((_, index) => granted[index]);
}

/** True where the automatic score is on and the person grants the page's host: a page may claim anything. */
export async function isAutomaticPage(address: string | undefined): Promise<boolean> {
  if (!address || !URL.canParse(address)) return false;
  const { automatic } = await getSettings();
  return automatic.on && browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
}
