import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TailoredCopy } from '../../src/browser/storage/tailored-copy.ts';
import { dataDifferences } from '../../src/core/tailor/data-differences.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { isInstalled, pdftotext, wordsIn, wordsOf } from '../writers/other-readers.ts';
import { differencesOf, readExport } from '../writers/read-back.ts';
import { waitUntil } from './wait-until.ts';

/** A function body for the tailor page. It resolves to the copy of the page as it is stored. */
export const storedCopyScript = `
  const id = new URL(location.href).searchParams.get('copy');
  const answered = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return answered(indexedDB.open('evident')).then(async database => {
    const copy = await answered(database.transaction('copies').objectStore('copies').get(id));
    database.close();
    return copy ?? null;
  });`;

/** The stored copy of a tailor page in Chromium, after all changes are saved. */
export async function storedCopy(page: Page): Promise<TailoredCopy> {
  await page.locator('[data-saving=saved]').waitFor();
  return page.evaluate(`(() => {${storedCopyScript}})()`);
}

/** All visible lines of a draft, in order. */
export function shownLines({ sections }: Draft): readonly string[] {
  const shown = <T extends { readonly isHidden: boolean }>(list: readonly T[]) =>
    list.filter(({ isHidden }) => !isHidden);
  return shown(sections).flatMap(section => [
    ...shown(section.lines).map(({ text }) => text),
    ...shown(section.entries).flatMap(entry => shown(entry.lines).map(({ text }) => text)),
  ]);
}

/** A download folder of a browser. */
export type DownloadFolder = {
  readonly path: string;
  /** Runs `act`, waits until it has completely saved a file with this ending, and returns the file after deleting it. */
  readonly saved: (
    ending: string,
    act: () => Promise<unknown>,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly isEmpty: () => boolean;
  readonly remove: () => void;
};

/** Makes a download folder. */
export function downloadFolder(): DownloadFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-saved-'));
  return {
    path: folder,
    async saved(ending, act) {
      await act();
      let size = -1;
      const name = await waitUntil(`a file that ends in .${ending}`, () => {
        const found = readdirSync(folder).find(file => file.endsWith(`.${ending}`));
        const now =
          found && existsSync(path.join(folder, found)) ? statSync(path.join(folder, found)).size : 0;
        const isWhole = now > 0 && now === size;
        size = now;
        return isWhole ? found : null;
      });
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      rmSync(path.join(folder, name));
      return { name, bytes };
    },
    isEmpty: () => readdirSync(folder).length === 0,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Compares a saved file with the copy: our reader must find no difference, and pdftotext the same words in the same order. */
export async function expectIdentical(
  { draft }: TailoredCopy,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  if (name.endsWith('.json')) expect(dataDifferences(draft, await readExport(name, bytes))).toEqual([]);
  else expect(await differencesOf(draft, name, bytes), name).toEqual([]);
  if (name.endsWith('.pdf') && isInstalled('pdftotext'))
    expect(wordsIn(pdftotext(bytes))).toEqual(wordsOf(draft));
}
