import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, litOn, litPixels, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

let chromium: Chromium;
let posting: Page;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  await addResume(chromium.firstRunPage, await sampleResume());
  posting = await chromium.open(sampleAddress);
});

afterAll(() => chromium?.close());

const sheets = async () => (await litOn(posting)).sheets;

/** Clicks the icon, waits for the highlights, and closes the popup. */
async function light(): Promise<void> {
  const popup = await chromium.clickIcon(posting);
  await score(popup.page);
  await waitUntil('the lights', async () => (await litPixels(posting)) > 0);
  await popup.close();
}

async function turn(name: 'highlightsOn' | 'deleteEverything'): Promise<void> {
  const page = await chromium.openResumePage();
  await page.goto(page.url().replace(/(#.*)?$/, '#settings'));
  if (name === 'highlightsOn') await page.getByText(say('highlightsOn')).click();
  else {
    await page.getByRole('button', { name: say('deleteEverything') }).click();
    const sure = page.getByRole('dialog').getByRole('button', { name: say('deleteEverything') });
    await sure.click();
    await page.getByText(saying('everythingDeleted')).waitFor();
  }
  await waitUntil('the highlights to go', async () => (await sheets()) === 0);
  await page.close();
}

test('a content script that a reload of the extension has orphaned removes its highlights and adds no new ones', async () => {
  const untouched = await posting.evaluate(() => document.documentElement.outerHTML);
  await light();
  const devTools = await chromium.context.browser()?.newBrowserCDPSession();
  // Does the same as an update: loads the extension again while it runs.
  await (devTools as unknown as Raw).send('Extensions.loadUnpacked', { path: path.resolve('dist/chrome') });
  await waitUntil('the page to be as it was', async () => (await sheets()) === 0);
  expect(await posting.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  await waitUntil('the extension to be back', () =>
    chromium.openResumePage().then(
      page => page.close().then(() => true),
      () => false,
    ),
  );
  await light();
  const popup = await chromium.clickIcon(posting);
  await score(popup.page);
  await popup.page.getByRole('switch').click();
  await waitUntil('the lights to go out', async () => (await sheets()) === 0);
  await posting.evaluate(() => document.body.append('More to read.'));
  // There is no event to wait for, so this waits for a time in which highlights would have appeared.
  await posting.waitForTimeout(1_000);
  expect(await sheets()).toBe(0);
  await popup.close();
});

test('highlights of open pages disappear when they are turned off in Settings', async () => {
  await light();
  await turn('highlightsOn');
});

test('highlights of open pages disappear after “Delete everything”', async () => {
  const page = await chromium.openResumePage();
  await page.goto(page.url().replace(/(#.*)?$/, '#settings'));
  await page.getByText(say('highlightsOn')).click();
  await light();
  await page.close();
  await turn('deleteEverything');
});

test('a content script can read neither local nor session storage', async () => {
  const popup = await chromium.clickIcon(posting);
  const found = await popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
        const tried = [storage.local, storage.session].map(area =>
          area
            ? area.get(null).then(
                () => 'read',
                () => 'refused',
              )
            : 'refused',
        );
        return Promise.all(tried);
      },
    });
    return answer?.result;
  });
  expect(found).toEqual(['refused', 'refused']);
  await popup.close();
});

type Raw = { send(method: string, parameters: object): Promise<unknown> };
type Area = { get(key: null): Promise<object> };
type Extension = {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number }[]> };
  readonly storage: { readonly local?: Area; readonly session?: Area };
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result: unknown }[]>;
  };
};
