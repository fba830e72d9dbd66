import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  sampleAddress,
  samplePosting,
  sampleResume,
  sampleResumeText,
} from '../../../scripts/sample/sample.ts';
import { writePdf } from '../../../scripts/sample/write-pdf.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, openView, savedBy, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

let chromium: Chromium;
let page: Page;
let posting: Page;
let backup: string;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  page = chromium.firstRunPage;
});

afterAll(() => chromium?.close());

const go = (part: string) =>
  page.goto(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#${part}`);

/** Clicks the icon on the sample posting and returns the score. `look` gets the popup before it closes. */
async function match(look: (popup: Page) => Promise<void> = async () => undefined): Promise<number> {
  const { matchedAt } = await kept();
  const popup = await chromium.clickIcon(posting);
  const points = await score(popup.page);
  await look(popup.page);
  // The history is only written after the score is shown.
  await waitUntil('the match to be kept', async () => (await kept()).matchedAt > matchedAt);
  await popup.close();
  return points;
}

type Kept = { readonly all: readonly string[]; readonly matchedAt: number };

/** Everything that the browser stores for the extension: database records, both storages, caches, granted hosts, registered scripts. */
function kept(): Promise<Kept> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: string[] = [];
    let matchedAt = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        all.push(...(await answered(records.getAllKeys())).map(key => `${store}: ${key}`));
        if (store === 'history') matchedAt = (await answered(records.getAll()))[0]?.at ?? 0;
      }
      database.close();
    }
    for (const area of ['local', 'session'] as const)
      all.push(...Object.keys(await chrome.storage[area].get(null)).map(key => `${area}: ${key}`));
    all.push(...Object.keys({ ...localStorage, ...sessionStorage }));
    all.push(...(await caches.keys()), ...((await chrome.permissions.getAll()).origins ?? []));
    all.push(...(await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    return { all, matchedAt };
  });
}

type Extension = {
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};

/** The file that “Export everything” saves. */
async function exported(): Promise<string> {
  const { name, file } = await savedBy(page, () =>
    page.getByRole('button', { name: say('exportAll') }).click(),
  );
  expect(name).toBe('evident-backup.json');
  return file.toString();
}

const proof = (popup: Page) => popup.locator('.proof input').nth(1);

async function openPreparation(popup: Page): Promise<void> {
  await openView(popup, 'viewChecklist');
  await popup.getByRole('button', { name: say('preparation') }).click();
}

// These tests depend on each other, in this order.
describe('the data of a person', () => {
  let first: number;

  test('includes a proof that was ticked by hand: it is still ticked in the next popup', async () => {
    await addResume(page, await sampleResume());
    posting = await chromium.open(sampleAddress);
    let before = false;
    first = await match(async popup => {
      await openPreparation(popup);
      before = await proof(popup).isChecked();
      await proof(popup).click();
      await waitUntil('the tick', async () => (await proof(popup).isChecked()) !== before);
    });
    await match(async popup => {
      await openPreparation(popup);
      expect(await proof(popup).isChecked()).toBe(!before);
    });
  });

  test('includes the old version of a resume after a new one replaces it', async () => {
    const text = sampleResumeText
      .replace(
        '- Moved nightly reports',
        '- Sent booking events through Kafka and read them in another service\n$&',
      )
      .replaceAll('Docker', 'image');
    const buffer = Buffer.from(await writePdf(text.trim()));
    await page.bringToFront();
    await page
      .locator('.detail-actions input[type=file]')
      .setInputFiles({ name: 'second.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText(saying('resumeReplaced')).waitFor();
    const files = await page.getByRole('cell', { name: /\.pdf$/ }).allTextContents();
    expect(files).toEqual(['second.pdf', 'maya-lindqvist.pdf']);
  });

  test('includes a history that shows which keywords a new version gained and lost, and draws the scores', async () => {
    const second = await match(async popup => {
      const points = String(await score(popup));
      expect(await popup.locator('.better').first().textContent()).toContain(say('fromTo', first, points));
      expect(await popup.locator('.better').first().textContent()).toContain('Kafka');
    });
    await go('history');
    await page.locator('.history-open').click();
    const fact = (name: 'gainedSince' | 'lostSince') =>
      page
        .locator('.fact')
        .filter({ hasText: saying(name) })
        .locator('dd')
        .textContent();
    expect(await fact('gainedSince')).toContain('Kafka');
    expect(await fact('lostSince')).toContain('Docker');
    const plot = await page.locator('svg.plot').getAttribute('aria-label');
    expect(plot?.match(/\d+(?=;|$)/g)?.map(Number)).toEqual([first, second]);
    expect(await axeViolations(page)).toEqual([]);
    await chromium.screenshot(page, 'history');
  });

  test('includes replaced versions, which the person can restore', async () => {
    await go('resumes');
    await page.getByRole('button', { name: say('restoreVersion', 1) }).click();
    await page.getByText(saying('versionRestored')).waitFor();
    const current = page.locator('.versions tr').filter({ hasText: say('versionCurrent') });
    expect(await current.textContent()).toContain('maya-lindqvist.pdf');
  });

  test('is written to one file', async () => {
    await go('settings');
    backup = await exported();
    expect(JSON.parse(backup)).toMatchObject({ format: 'evident-backup', history: [{ past: [{}] }] });
  });

  test('is gone after “Delete everything”: no record, no setting, no permission, no script', async () => {
    expect((await kept()).all).not.toEqual([]);
    await page.getByRole('button', { name: say('deleteEverything') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('deleteEverything') })
      .click();
    await page.getByText(say('everythingDeleted')).waitFor();
    expect((await kept()).all).toEqual([]);
    await go('resumes');
    await page.getByRole('heading', { level: 1, name: say('welcomeTitle') }).waitFor();
  });

  test('stays as it is after the import of a file that is no backup, and a message says so each time', async () => {
    await go('settings');
    const rubbish = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2]') };
    const fresh = page.locator('.notice[role=alert]:not([data-seen])');
    for (const _time of ['first', 'second']) {
      await page.locator('input[type=file]').setInputFiles(rubbish);
      await fresh.getByText(say('backupForeign')).waitFor();
      await fresh.evaluate(element => element.setAttribute('data-seen', ''));
    }
  });

  test('comes back completely from the exported file', async () => {
    await go('settings');
    await page.locator('input[type=file]').setInputFiles({
      name: 'evident-backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
    await page.getByText(saying('importResumes_one')).waitFor();
    const [before, after] = [backup, await exported()].map(file => ({ ...JSON.parse(file), exportedAt: '' }));
    expect(after).toEqual(before);
  });
});
