import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

const host = 'https://*.greenhouse.io/*';
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-granted-'));
let chromium: Chromium;
let extensionPage: Page;

/** A copy of the extension that already has the permission for a board, because no test can click the browser's own “Allow”. */
function grantedCopy(): string {
  cpSync(path.resolve(import.meta.dirname, '../../../dist/chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [host] }));
  return folder;
}

type Extension = {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number }[]> };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly scripting: { registerContentScripts(scripts: object[]): Promise<void> };
};

/** The badge and the title of the icon for the tab with the posting. */
function icon(): Promise<{ badge: string; title: string }> {
  return extensionPage.evaluate(async url => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const [tab] = await chrome.tabs.query({ url });
    const of = { tabId: tab?.id };
    return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  }, host);
}

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting }, extension: grantedCopy() });
  extensionPage = chromium.firstRunPage;
  await addResume(extensionPage, await sampleResume());
  await extensionPage.evaluate(async board => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.storage.local.set({ settings: { automatic: { hosts: [board] } } });
    await chrome.scripting.registerContentScripts([
      { id: 'automatic', matches: [board], js: ['/src/content/content-script.js'] },
    ]);
  }, host);
});

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the icon shows the score of the current posting, follows the page, and stops when the board is turned off', async () => {
  const page = await chromium.open(sampleAddress);
  await waitUntil('the score on the icon', async () => /^\d+$/.test((await icon()).badge));
  const { badge, title } = await icon();
  expect(title).toContain(badge);

  await page.evaluate(() => {
    history.pushState(null, '', '/larkfieldtransit');
    document.body.textContent = 'Open positions';
  });
  await waitUntil('the score to go with the posting', async () => (await icon()).badge === '');

  await page.goto(sampleAddress);
  await waitUntil('the score to come back', async () => (await icon()).badge === badge);

  await extensionPage.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.storage.local.set({ settings: { automatic: { hosts: [] } } });
  });
  await page.goto('about:blank');
  await page.goto(sampleAddress);
  // There is no event to wait for, so this waits for a time in which a score would have appeared.
  await page.waitForTimeout(2_000);
  expect((await icon()).badge).toBe('');
});

/** Opens the settings in a page where the test answers the browser’s permission question. */
async function settingsPage(): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: Asked } };
    chrome.permissions.request = async ({ origins }) => {
      Object.assign(globalThis, { asked: { origins, inClick: navigator.userActivation.isActive } });
      // Yes for the board that this copy has permission for, no for everything else.
      return origins.every(origin => origin.includes('greenhouse'));
    };
  });
  await page.goto(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#settings`);
  return page;
}

const asked = (page: Page) =>
  waitUntil('the question', () =>
    page.evaluate(() => (globalThis as unknown as { asked?: { origins: string[]; inClick: boolean } }).asked),
  );

test('Settings asks for one board during the click, and the board stays off if the person says no', async () => {
  const page = await settingsPage();
  await page.getByRole('button', { name: new RegExp(`^${say('boardSite')}`) }).click();
  const board = page.getByRole('checkbox', { name: 'LinkedIn' });
  await board.click();
  expect(await asked(page)).toEqual({ origins: ['https://*.linkedin.com/*'], inClick: true });
  await waitUntil('the box to go back', async () => !(await board.isChecked()));
});

test('Settings asks for all hosts if the person ticks all boards', async () => {
  const page = await settingsPage();
  await page.getByRole('checkbox', { name: say('boardsAll') }).click();
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  expect([...(await asked(page)).origins].sort()).toEqual(manifest.optional_host_permissions);
});

test('a board with permission is scored until the person unticks it', async () => {
  const page = await settingsPage();
  await page.getByRole('searchbox').fill('greenh');
  const board = page.getByRole('checkbox', { name: 'Greenhouse' });
  await board.click();
  await waitUntil('the box to be ticked', () => board.isChecked());
  const posting = await chromium.open(sampleAddress);
  await waitUntil('the score on the icon', async () => /^\d+$/.test((await icon()).badge));
  await board.click();
  await waitUntil('the box to be empty', async () => !(await board.isChecked()));
  await waitUntil('the score to go', async () => (await icon()).badge === '');
  await posting.close();
});

type Asked = { request(what: { origins: string[] }): Promise<boolean> };
