import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import type { TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, openTailor, score } from '../flow.ts';
import { downloadFolder, expectIdentical, shownLines, storedCopy } from '../tailor-flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

const secondAddress = sampleAddress.replace(/\d+$/, '4012399');
const richAddress = 'https://rich.example.com/text';
const rich =
  '<p id="a"><b onclick="x()">Ran</b> the <i>night</i> shift</p><p id="b">• Wrote &lt;it&gt; up</p>';

let chromium: Chromium;
let page: Page;
const folder = downloadFolder();

beforeAll(async () => {
  const web = {
    [sampleAddress]: samplePosting,
    [secondAddress]: samplePosting.replaceAll(sampleAddress, secondAddress),
    [richAddress]: rich,
  };
  chromium = await openChromium({ web, saveInto: folder.path });
  await addResume(chromium.firstRunPage, await sampleResume());
  page = await openTailor(chromium, sampleAddress);
});

afterAll(async () => {
  await chromium?.close();
  folder.remove();
});

const stored = (of: Page = page) => storedCopy(of);
const shown = async (of: Page = page) => shownLines((await stored(of)).draft);
const line = (of: Page, nth: number) => of.locator('.draft-entry .line-field').nth(nth);

async function typeAtEnd(of: Page, nth: number, text: string): Promise<void> {
  await line(of, nth).click();
  await of.keyboard.press('Control+End');
  await of.keyboard.insertText(text);
}

/** Exports, and repeats that if the reader read nothing back: on a busy machine, it may not finish within its limit of ten seconds. */
async function exportInTime(from: Page): Promise<void> {
  const outcome = from.locator('[aria-live] .notice');
  for (;;) {
    await from.getByRole('button', { name: say('exportAndCheck') }).click();
    await outcome.waitFor();
    const [only, ...more] = await outcome.locator('tbody tr').allTextContents();
    if (more.length > 0 || !only?.includes(say('differsNothing')) || !only.startsWith(say('file'))) return;
  }
}

/** The tab with this address. */
function tabOf(address: string): Page {
  const found = chromium.context.pages().find(tab => tab.url() === address);
  if (!found) throw new Error(`${address} is not open.`);
  return found;
}

/** Adds a plain text resume, and waits until it is saved. */
async function addText(name: string, text: string): Promise<void> {
  const resumes = await chromium.openResumePage();
  const count = () =>
    resumes.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('evident');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('resumes').objectStore('resumes').count();
            counting.onerror = () => reject(counting.error);
            counting.onsuccess = () => resolve(counting.result);
            opening.result.close();
          };
        }),
    );
  const before = await count();
  const picker = resumes.locator('label', { hasText: say('chooseFile') }).locator('input[type=file]');
  await picker.setInputFiles({ name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await waitUntil('the resume to be kept', async () => (await count()) > before);
  await resumes.close();
}

/** Chooses a resume in the popup, and waits for its match. */
async function choose(popup: Page, name: string): Promise<void> {
  const choice = popup.getByRole('combobox').first();
  await choice.waitFor();
  const before = await score(popup);
  await choice.selectOption(await choice.getByRole('option').filter({ hasText: name }).getAttribute('value'));
  await waitUntil('the other match', async () => (await score(popup)) !== before);
}

describe('pasted HTML', () => {
  test('becomes plain text, with one line for each paragraph', async () => {
    const web = await chromium.open(richAddress);
    await web.locator('body').press('Control+A');
    await web.keyboard.press('Control+C');
    await web.close();
    const before = await shown();
    await page.bringToFront();
    await line(page, 0).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+V');
    await line(page, 1).filter({ hasText: 'Wrote <it> up' }).waitFor();
    const after = await shown();
    expect(after.slice(5, 7)).toEqual([`${before[5]}Ran the night shift`, 'Wrote <it> up']);
    expect(await page.locator('.draft :is(b, i)').count()).toBe(0);
  });
});

describe('two tabs on the same copy', () => {
  test('the second one says so, shows what is typed in the first, and can take over', async () => {
    const second = await chromium.open(page.url());
    await second.getByText(say('copyElsewhere')).waitFor();
    expect(await second.locator('[contenteditable=plaintext-only]').count()).toBe(0);
    await page.bringToFront();
    await typeAtEnd(page, 2, ' by heart');
    await second
      .locator('.line-field')
      .filter({ hasText: / by heart$/ })
      .waitFor();
    await second.bringToFront();
    await second.getByRole('button', { name: say('takeOver') }).click();
    await page.getByText(say('copyElsewhere')).waitFor();
    await typeAtEnd(second, 2, ' twice');
    expect((await shown(second)).some(text => text.endsWith(' by heart twice'))).toBe(true);
    await page.close();
    page = second;
  });
});

describe('a tab that crashes while a person types', () => {
  test('loses at most the last second', async () => {
    const address = page.url();
    await typeAtEnd(page, 3, ' before');
    // The page saves within a second, or later on a busy machine, and says when it has.
    await page.locator('[data-saving=waiting]').waitFor();
    await page.locator('[data-saving=saved]').waitFor();
    await page.keyboard.insertText(' after');
    const crash = await chromium.context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    crash.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    page = await chromium.open(address);
    await page.locator('.live-score').waitFor();
    expect((await shown()).some(text => / before(?: after)?$/.test(text))).toBe(true);
  });
});

describe('when the disk is full', () => {
  test('a message says so, no typed text is lost, and it is saved once there is space', async () => {
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
    });
    await typeAtEnd(page, 0, ' all the same');
    await page.getByRole('alert').getByText(say('copyNotSaved')).waitFor();
    await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
    await page.getByRole('button', { name: say('tryAgain') }).click();
    expect((await shown()).some(text => text.endsWith(' all the same'))).toBe(true);
  });
});

describe('a resume with 200 jobs, a line of 10,000 letters, and text in both directions', () => {
  test('opens, updates its score while a person types, and comes back from its export', async () => {
    const jobs = Array.from(
      { length: 200 },
      (_, index) =>
        `Engineer ${index + 1} | Jan 2020 – Feb 2021\nExample ${index + 1} Ltd\n- Built a parser for שלום and cafe\u0301 number ${index + 1}\n`,
    );
    const text = `Maya Lindqvist\nmaya.lindqvist@example.com | +46 70 174 06 51\n\nExperience\n${jobs.join('')}\nSkills\nGo, Redis\n`;
    await addText('long', text);
    const popup = await chromium.clickIcon(await chromium.open(secondAddress));
    await choose(popup.page, 'long');
    await popup.page.getByRole('button', { name: say('tailor'), exact: true }).waitFor();
    const opening = chromium.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: say('tailor'), exact: true }).click();
    const long = await opening;
    await long.locator('.live-score').waitFor();
    expect(await long.locator('.draft-entry').count()).toBe(200);
    await typeAtEnd(long, 0, ' and wrote it up'.repeat(620));
    await typeAtEnd(long, 1, ' with Kafka');
    await long.locator('.changes').getByText('Kafka').waitFor();
    await long.getByRole('button', { name: say('export'), exact: true }).click();
    await long.getByRole('radio', { name: say('formatDocx') }).check();
    const { name, bytes } = await folder.saved('docx', () => exportInTime(long));
    await expectIdentical(await stored(long), name, bytes);
    await long.close();
  });
});

describe('a resume that was read badly', () => {
  test('opens with a warning that says what to fix first', async () => {
    await addText(
      'badly read',
      'Maya Lindqvist\nBackend engineer with three years of TypeScript, Express, PostgreSQL and Redis in production at a library.',
    );
    const popup = await chromium.clickIcon(tabOf(secondAddress));
    await choose(popup.page, 'badly read');
    const opening = chromium.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: say('tailor'), exact: true }).click();
    const bad = await opening;
    const warning = bad.locator('.notice');
    await warning.getByText(say('readBadly')).waitFor();
    const troubles = await warning.getByRole('listitem').allTextContents();
    expect(troubles).toContain(say('readNoEntries'));
    expect(troubles.join('\n')).toContain('Contact details that were not found: ');
    await bad.close();
  });
});

describe('“Delete everything”, and a backup', () => {
  let before: TailoredCopy;
  let backup: Uint8Array;
  let settings: Page;

  test('the backup is saved as a file', async () => {
    before = await stored();
    settings = await chromium.open(
      `chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#settings`,
    );
    const exporting = () => settings.getByRole('button', { name: say('exportAll') }).click();
    ({ bytes: backup } = await folder.saved('json', exporting));
  });

  test('every copy is deleted, and a page with an open copy does not save it again', async () => {
    await settings.getByRole('button', { name: say('deleteEverything') }).click();
    await settings
      .getByRole('dialog')
      .getByRole('button', { name: say('deleteEverything') })
      .click();
    await settings.getByText(say('everythingDeleted')).waitFor();
    await typeAtEnd(page, 0, ' ghost');
    await new Promise(resolve => setTimeout(resolve, 1_500));
    const list = await chromium.open(`chrome-extension://${chromium.extensionId}/src/ui/tailor/tailor.html`);
    await list.getByText(say('copiesEmpty')).waitFor();
    await waitUntil('no copy', async () => (await list.locator('.copies li').count()) === 0);
    await list.close();
    await page.close();
  });

  test('the import of the backup brings a copy back unchanged', async () => {
    const file = { name: 'evident-backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) };
    await settings.locator('input[type=file]').setInputFiles(file);
    await settings.getByText(saying('importResumes_other')).waitFor();
    page = await chromium.open(
      `chrome-extension://${chromium.extensionId}/src/ui/tailor/tailor.html?copy=${before.id}`,
    );
    await page.locator('.live-score').waitFor();
    expect(await stored()).toMatchObject({ draft: before.draft, posting: before.posting, sent: before.sent });
  });
});
