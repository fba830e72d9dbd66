import { browser } from '../messages/browser-api.ts';

type Levelled = { setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

/** Keeps content scripts out of the storage; the browser forgets this at each start. https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel */
export async function keepStorageFromPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session] as readonly object[] as readonly Levelled[];
  await Promise.allSettled(areas.map(area => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
