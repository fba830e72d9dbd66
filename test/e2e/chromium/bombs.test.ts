import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleResume } from '../../../scripts/sample/sample.ts';
import { formBomb } from '../../resumes/bombs.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, upload } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
  page = chromium.firstRunPage;
});

afterAll(() => chromium?.close());

const bomb = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(formBomb(12)) });

const noWorkerLeft = () => waitUntil('the end of the worker', () => page.workers().length === 0);

test('a PDF bomb can be cancelled, and its worker ends', async () => {
  await upload(page, bomb('cancelled.pdf'));
  await waitUntil('the worker', () => page.workers().length > 0);
  await page.getByRole('button', { name: say('cancel') }).click();
  await page.getByText(say('refusalCancelled', 'cancelled.pdf')).waitFor();
  await noWorkerLeft();
});

test('a PDF bomb is stopped after a time limit, its worker ends, and the next file is read', async () => {
  await upload(page, bomb('slow.pdf'));
  await page.getByText(say('refusalTimeout', 'slow.pdf')).waitFor();
  await noWorkerLeft();
  await addResume(page, await sampleResume());
  expect(await page.getByText(say('refusalTimeout', 'slow.pdf')).count()).toBe(0);
  await noWorkerLeft();
});
