import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { openChromium } from '../chromium.ts';
import { addResume, litPixels, score } from '../flow.ts';
import { chromiumOfDebian, chromiumOfNpm } from '../older-chromium.ts';
import { waitUntil } from '../wait-until.ts';

// pdf.js' modern build called every PDF damaged in 126 to 143, below what the manifest said then: https://github.com/mozilla/pdf.js/wiki/Frequently-Asked-Questions#faq-support
const dist = path.resolve(import.meta.dirname, '../../../dist/chrome');
const origin = 'https://evident.invalid';
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-older-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the extension reads a PDF and matches it in the Chromium of the previous Debian release', async context => {
  const older = await chromiumOfDebian('bookworm', path.join(folder, 'debian'));
  if ('reason' in older) return context.skip(older.reason);
  const browser = await openChromium({
    web: { [sampleAddress]: samplePosting },
    executable: older.executable,
  });
  console.log(`The extension in Chromium ${browser.context.browser()?.version()}`);
  await addResume(browser.firstRunPage, await sampleResume());
  const posting = await browser.open(sampleAddress);
  const popup = await browser.clickIcon(posting);
  expect(await score(popup.page)).toBeGreaterThan(30);
  await waitUntil('highlights', async () => (await litPixels(posting)) > 0);
  await popup.close();
  expect(await browser.close()).toEqual([]);
});

/** Reads the sample resume with the built reader, in the same way as a page of the extension. */
async function readIn(browser: Browser): Promise<unknown> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, route => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(dist, pathname);
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '' });
    if (!existsSync(file)) return route.abort();
    const contentType = /\.m?js$/.test(file) ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${origin}/`);
  const { buffer, name } = await sampleResume();
  return page.evaluate(
    ([fileName, bytes]) =>
      new Promise(resolve => {
        const worker = new Worker('/reader-worker.js', { type: 'module' });
        worker.onerror = event => resolve(event.message);
        worker.onmessage = ({ data }) =>
          data.kind === 'read' && resolve(data.reading.resume ?? data.reading.refusal);
        worker.postMessage({ name: fileName, bytes: Uint8Array.from(bytes) });
      }),
    [name, [...buffer]] as const,
  );
}

// The oldest version on npm that the manifest allows. It is headless and cannot load extensions, so only the reader is tested.
test('the built reader reads a PDF in Chromium 126', async context => {
  const older = await chromiumOfNpm('126.0.0', path.join(folder, 'npm'));
  if ('reason' in older) return context.skip(older.reason);
  const args = ['--no-sandbox', '--disable-gpu', '--no-zygote'];
  const browser = await chromium.launch({ executablePath: older.executable, args });
  expect(browser.version()).toMatch(/^126\./);
  expect(await readIn(browser)).toMatchObject({
    name: 'Maya Lindqvist',
    email: 'maya.lindqvist@example.com',
  });
  await browser.close();
});
