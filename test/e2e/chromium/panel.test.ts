import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, litPixels, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

const otherAddress = sampleAddress.replace(/\d+$/, '4012399');
const otherPosting = samplePosting
  .replaceAll(sampleAddress, otherAddress)
  .replaceAll('Junior Backend Engineer', 'Timetable Platform Engineer');

// An address of no known board, so that nothing tells the reader that a posting will still appear.
const plainAddress = 'https://careers.example/jobs/1';

let chromium: Chromium;
let posting: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await openChromium({
    web: { [sampleAddress]: samplePosting, [otherAddress]: otherPosting, [plainAddress]: samplePosting },
  });
  await addResume(chromium.firstRunPage, await sampleResume());
  posting = await chromium.open(sampleAddress);
});

afterAll(() => chromium?.close());

const titled = (name: string) => panel.getByRole('heading', { name }).waitFor();

// These tests depend on each other, in this order.
describe('the side panel', () => {
  test('opens from the popup beside the page, with the same score', async () => {
    const popup = await chromium.clickIcon(posting);
    const points = await score(popup.page);
    // The popup closes during this click, so Playwright reports an error.
    await popup.page
      .getByRole('button', { name: say('keepBeside') })
      .click()
      .catch(() => undefined);
    panel = await chromium.sidePanel();
    expect(await score(panel)).toBe(points);
    await titled('Junior Backend Engineer');
    expect(await panel.getByRole('button', { name: say('keepBeside') }).count()).toBe(0);
    expect(await axeViolations(panel)).toEqual([]);
    await chromium.screenshot(panel, 'panel');
  });

  test('follows the page to another posting, and back', async () => {
    await posting.goto(otherAddress);
    await titled('Timetable Platform Engineer');
    await waitUntil('highlights', async () => (await litPixels(posting)) > 0);
    await posting.goBack();
    await titled('Junior Backend Engineer');
  });

  test('follows a page that changes its address without loading', async () => {
    await posting.evaluate(
      ([address, html]) => {
        const next = new DOMParser().parseFromString(html ?? '', 'text/html');
        document.head.replaceWith(next.head);
        document.body.replaceWith(next.body);
        history.pushState(null, '', address);
      },
      [otherAddress, otherPosting],
    );
    await titled('Timetable Platform Engineer');
  });

  test('says what to do in a tab without permission, and reads its page after a click on the icon', async () => {
    const stranger = await chromium.open(sampleAddress);
    await panel.getByText(say('failureNoPermission')).waitFor();
    const popup = await chromium.clickIcon(stranger);
    await score(popup.page);
    await titled('Junior Backend Engineer');
    await popup.close();
    await stranger.close();
    await titled('Timetable Platform Engineer');
  });

  test('reads a page again if its content appears late', async () => {
    const plain = await chromium.open(plainAddress);
    const popup = await chromium.clickIcon(plain);
    await score(popup.page);
    await popup.close();
    await plain.evaluate(html => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', '/jobs/2');
      document.head.replaceChildren();
      document.body.textContent = 'Loading …';
      setTimeout(() => document.body.replaceWith(body), 1_500);
    }, otherPosting);
    await panel.getByText(say('refusedNotAJobTitle')).waitFor();
    await titled('Timetable Platform Engineer');
    await plain.close();
  });

  test('keeps the form for pasting open while the person switches to another tab', async () => {
    const closed = await chromium.open('about:blank');
    await panel.getByRole('button', { name: say('pasteInstead') }).click();
    await posting.bringToFront();
    await panel.getByRole('button', { name: say('back') }).waitFor();
    await panel.getByRole('button', { name: say('back') }).click();
    await titled('Timetable Platform Engineer');
    await closed.close();
  });
});
