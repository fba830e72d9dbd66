import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, score } from '../flow.ts';
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

const addressOf = (part: string) =>
  `chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#${part}`;

describe('a script', () => {
  test.each([20, 100])(
    'that stops the background every %i ms for a second does not keep the popup from its score',
    async pauseMs => {
      const devTools = await chromium.context.newCDPSession(chromium.firstRunPage);
      await devTools.send('ServiceWorker.enable');
      const clicked = chromium.clickIcon(posting);
      for (const until = Date.now() + 1_000; Date.now() < until; ) {
        // Does not wait for it: on a busy machine, one stop may take longer than the second.
        void devTools.send('ServiceWorker.stopAllWorkers');
        await new Promise(resolve => setTimeout(resolve, pauseMs));
      }
      const popup = await clicked;
      expect(await score(popup.page)).toBeGreaterThan(0);
      await popup.close();
      await devTools.detach();
    },
  );
});

describe('after a newer version of Evident has written the database', () => {
  beforeAll(async () => {
    const version = await chromium.firstRunPage.evaluate(async () => {
      const opened = (next?: number) =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('evident', next);
          request.onsuccess = () => {
            const { version: now } = request.result;
            request.result.close();
            resolve(now);
          };
          request.onerror = () => reject(request.error);
        });
      return opened(99);
    });
    expect(version).toBe(99);
  });

  test.each(['resumes', 'history', 'pages/a'])('the page “%s” says so, and what to do', async part => {
    const page = await chromium.open(addressOf(part));
    await page.getByRole('alert').getByText(say('storageNewer')).waitFor();
    await page.close();
  });

  test('the popup says so', async () => {
    const popup = await chromium.clickIcon(posting);
    await popup.page.getByText(say('storageNewer')).waitFor();
    await popup.close();
  });

  test('“Delete everything” makes a new database', async () => {
    const page = await chromium.open(addressOf('settings'));
    await page.getByRole('button', { name: say('deleteEverything') }).click();
    const sure = page.getByRole('dialog').getByRole('button', { name: say('deleteEverything') });
    await sure.click();
    await page.getByText(saying('everythingDeleted')).waitFor();
    const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await waitUntil('the database to be new', async () => (await names()).length <= 1);
    await page.goto(addressOf('resumes'));
    await page.getByRole('heading', { level: 1, name: say('welcomeTitle') }).waitFor();
  });
});
