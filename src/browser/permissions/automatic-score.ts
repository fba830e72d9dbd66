import { browser } from '../messages/browser-api.ts';
import { contentScriptFile } from '../page/ask-page.ts';
import { getSettings, saveSettings } from '../settings/settings.ts';
import { clearBadges } from '../toolbar/badge.ts';

const scriptId = 'evident-automatic-score';

/** The hosts for which the automatic score can be turned on: the manifest’s optional ones. */
function offeredHosts(): ReadonlySet<string> {
  const { optional_host_permissions: hosts } = browser.runtime.getManifest() as {
    optional_host_permissions?: readonly string[];
  };
  return new Set(hosts);
}

/** Asks the person for hosts, straight from a click; false if they refuse. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request */
export async function allowAutomatic(hosts: readonly string[]): Promise<boolean> {
  const offered = offeredHosts();
  const origins = hosts.filter(host => offered.has(host));
  if (origins.length === 0 || !(await browser.permissions.request({ origins }))) return false;
  await saveSettings(({ automatic: { hosts } }) => ({
    automatic: { hosts: [...new Set([...hosts, ...origins])] },
  }));
  await followGrants();
  return true;
}

/** Turns the automatic score off for these hosts, removes it from their icons, and gives the hosts back. */
export async function withdrawAutomatic(hosts: readonly string[]): Promise<void> {
  const { automatic } = await getSettings();
  const origins = automatic.hosts.filter(host => hosts.includes(host));
  if (origins.length === 0) return;
  await saveSettings(({ automatic: { hosts } }) => ({
    automatic: { hosts: hosts.filter(host => !origins.includes(host)) },
  }));
  await followGrants();
  // Done while the hosts are still ours: afterwards, the browser no longer finds their tabs.
  await clearBadges(origins);
  await browser.permissions.remove({ origins }).catch(() => false);
}

/** Turns the automatic score off everywhere. */
export async function turnOffAutomatic(): Promise<void> {
  await withdrawAutomatic((await getSettings()).automatic.hosts);
}

/** Brings the settings and the registered content script in line with what the person grants, as they can take a host back in the browser itself. */
export async function followGrants(): Promise<void> {
  const { automatic } = await getSettings();
  const matches = await grantedOf(automatic.hosts);
  if (matches.length < automatic.hosts.length) await saveSettings({ automatic: { hosts: matches } });
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

/** True if the automatic score is on and the person grants the page's host. The address is checked, since a page may claim anything. */
export async function isAutomaticPage(address: string | undefined): Promise<boolean> {
  if (!address || !URL.canParse(address)) return false;
  const { automatic } = await getSettings();
  if (automatic.hosts.length === 0) return false;
  return browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
}
