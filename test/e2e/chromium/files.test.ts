import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, sampleResume, sampleResumeText } from '../../../scripts/sample/sample.ts';
import { writePdf } from '../../../scripts/sample/write-pdf.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { web } from '../fixtures.ts';
import { addResume, score, type UploadedFile, upload } from '../flow.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ web });
  page = chromium.firstRunPage;
  // Limits the storage to small files. It is set at the start, because Chromium remembers the free space for a while.
  const devTools = await chromium.context.newCDPSession(page);
  const origin = `chrome-extension://${chromium.extensionId}`;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await addResume(page, await sampleResume());
});

afterAll(() => chromium?.close());

const pdf = (name: string, bytes: Uint8Array | string): UploadedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

const pages = (count: number) => Array(count).fill('Two hundred pages of the same.').join('\n\f\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Expects that the resume that was there before is still there after a reload. */
async function expectNothingLost(): Promise<void> {
  await page.getByText('maya.lindqvist@example.com').first().waitFor();
  await page.reload();
  await page.getByText('maya.lindqvist@example.com').first().waitFor();
}

describe('each kind of unreadable file gets its own message, and nothing is lost', () => {
  test.each([
    { what: 'a scan', message: 'refusalScan', make: () => writePdf('', { scanned: true }) },
    {
      what: 'a locked PDF',
      message: 'refusalEncrypted',
      make: () => writePdf('secret', { password: 'open sesame' }),
    },
    { what: 'a picture called PDF', message: 'refusalImage', make: () => png },
    { what: 'an empty file', message: 'refusalEmpty', make: () => '' },
    {
      what: 'a PDF that is cut off',
      message: 'refusalDamaged',
      make: () => '%PDF-1.7\n1 0 obj\n<< /Type /Cata',
    },
    { what: 'a PDF of 200 pages', message: 'refusalTooManyPages', make: () => writePdf(pages(200)) },
  ])('$what', async ({ what, message, make }) => {
    const name = `${what.replaceAll(' ', '-')}.pdf`;
    await upload(page, pdf(name, await make()));
    await page.getByText(say(message, name)).first().waitFor();
    await expectNothingLost();
  });
});

test('the same file is not added twice, even under another name', async () => {
  const { name, ...same } = await sampleResume();
  await upload(page, { ...same, name: 'again.pdf' });
  const title = name.replace(/\.pdf$/, '');
  await page.getByText(say('resumeThere', title)).first().waitFor();
  expect(await page.locator('.resume-item').count()).toBe(1);
  await expectNothingLost();
});

describe('when the disk is full', () => {
  test('a message says so, and the resume is kept', async () => {
    const attachment = randomBytes(6_000_000);
    await upload(page, pdf('second.pdf', await writePdf(sampleResumeText, { attachment })));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/no room/);
    await expectNothingLost();
    expect(await page.getByText('second', { exact: true }).count()).toBe(0);
  });
});

describe('when a page is closed', () => {
  test('while it reads a file, the resumes stay as they were', async () => {
    const other = await chromium.openResumePage();
    const closed = other.waitForEvent('close');
    await upload(other, pdf('long.pdf', await writePdf(pages(50))));
    await other.close();
    await closed;
    await expectNothingLost();
  });

  test('while a posting is read, its page stays as it was, and the next click shows the score', async () => {
    const posting = await chromium.open(sampleAddress);
    const before = await posting.evaluate(() => document.documentElement.outerHTML);
    const hasty = await chromium.clickIcon(posting);
    await hasty.close();
    expect(await posting.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const popup = await chromium.clickIcon(posting);
    expect(await score(popup.page)).toBeGreaterThan(0);
    await popup.close();
    await posting.close();
  });
});

describe('an added resume', () => {
  test('is still there after the service worker has stopped, and can be deleted', async () => {
    const devTools = await chromium.context.newCDPSession(page);
    await devTools.send('ServiceWorker.enable');
    await devTools.send('ServiceWorker.stopAllWorkers');
    await expectNothingLost();
    await page
      .getByRole('button', { name: say('delete') })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('delete') })
      .click();
    await page.getByText('maya.lindqvist@example.com').first().waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    expect(await page.getByText('maya.lindqvist@example.com').count()).toBe(0);
  });
});
