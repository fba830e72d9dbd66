import browser from 'webextension-polyfill';
import { turnOffAutomatic } from './automatic-score.ts';
import { announce } from './changes.ts';
import { database, storeNames } from './database.ts';
import { stored } from './storage-errors.ts';

/** Deletes resumes, files, history and settings, and gives back every granted host. Nothing remains. */
export async function deleteEverything(): Promise<void> {
  await stored(async () => {
    const transaction = (await database()).transaction([...storeNames], 'readwrite');
    await Promise.all([...storeNames.map(name => transaction.objectStore(name).clear()), transaction.done]);
  });
  await turnOffAutomatic();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  announce('everything');
}
