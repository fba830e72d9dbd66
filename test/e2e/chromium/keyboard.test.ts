import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { message } from '../../../src/core/messages/message.ts';
import { inEnglish } from '../../core/in-english.ts';
import { type Chromium, openChromium, type Popup } from '../chromium.ts';
import { litOn, litPixels, score, tabTo } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let posting: Page;
let popup: Popup;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
});

afterAll(() => chromium?.close());

const lit = () => litPixels(posting);

// The main job, from the first page to the highlights in the posting, without a mouse. These tests depend on each other, in this order.
describe('with only the keyboard, a person', () => {
  test('adds a resume', async () => {
    const page = chromium.firstRunPage;
    // Playwright must wait for the file picker before it opens.
    const picker = page.waitForEvent('filechooser');
    await page.bringToFront();
    await tabTo(page, page.locator('input[type=file]').first());
    await page.keyboard.press('Enter');
    await (await picker).setFiles({ ...(await sampleResume()) });
    await page.getByText('maya.lindqvist@example.com').first().waitFor();
  });

  test('reaches the score', async () => {
    posting = await chromium.open(sampleAddress);
    popup = await chromium.clickIcon(posting);
    expect(await score(popup.page)).toBeGreaterThan(0);
  });

  test('goes through the views with the arrow keys', async () => {
    const { page } = popup;
    const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${say(name)}`) });
    await tabTo(page, tab('viewKeywords'));
    for (const name of ['viewRequirements', 'viewChecklist', 'viewParser', 'viewKeywords']) {
      await page.keyboard.press('ArrowRight');
      await waitUntil(`${name} to be selected`, async () =>
        tab(name).evaluate(element => element.ariaSelected === 'true' && element === document.activeElement),
      );
    }
  });

  test('opens a keyword, and goes to its places in the page', async () => {
    const { page } = popup;
    await tabTo(page, page.getByRole('button', { name: /^Kafka/ }));
    await page.keyboard.press('Enter');
    await page.getByText(say('notFoundOnResume')).first().waitFor();
    await tabTo(page, page.getByRole('button', { name: say('showOnPage') }).first());
    await page.keyboard.press('Enter');
    await waitUntil('the keyword to flash', async () => (await litOn(posting)).flash > 0);
  });

  test('goes from place to place of a keyword, and from the last to the first and back', async () => {
    const { page } = popup;
    const row = page.getByRole('button', { name: /^PostgreSQL/ });
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    const places = page.getByRole('listitem').filter({ has: row });
    const go = async (name: 'showOnPage' | 'showNext' | 'showPrevious', place: number) => {
      await tabTo(page, places.getByRole('button', { name: say(name) }));
      await page.keyboard.press('Enter');
      await places
        .getByRole('status')
        .filter({ hasText: say('outOf', place, 2) })
        .waitFor();
    };
    await go('showOnPage', 1);
    await go('showPrevious', 2);
    await go('showPrevious', 1);
    await go('showNext', 2);
    await go('showNext', 1);
  });

  test('searches for a keyword with “/”, and goes down to it', async () => {
    const { page } = popup;
    await page.keyboard.press('/');
    await page.keyboard.type('kaf');
    await page.keyboard.press('ArrowDown');
    await waitUntil('the row to have the focus', () =>
      page.evaluate(() => document.activeElement?.textContent?.startsWith('Kafka') ?? false),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^PostgreSQL/ }).waitFor();
  });

  test('goes through the ledger, opens a line, jumps to its place in the page, and marks it as shown', async () => {
    const { page } = popup;
    const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${say(name)}`) });
    await tabTo(page, tab('viewKeywords'));
    await page.keyboard.press('ArrowRight');
    const line = page.locator('.line').filter({ hasText: 'Kafka' });
    const row = line.locator('.disclosure-summary');
    await tabTo(page, page.locator('.line .disclosure-summary').first());
    for (let step = 0; step < 25; step += 1) {
      if (await row.evaluate(element => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await tabTo(page, line.getByRole('button', { name: say('showOnPage') }));
    await page.keyboard.press('Enter');
    await waitUntil('the line to flash', async () => (await litOn(posting)).flash > 0);
    await tabTo(page, line.getByRole('button', { name: say('vouch') }));
    await page.keyboard.press('Enter');
    await line.getByText(inEnglish(message('answers.vouched'))).waitFor();
    await tabTo(page, line.getByRole('button', { name: say('unvouch') }));
    await page.keyboard.press('Enter');
    await line.getByText(inEnglish(message('answers.vouched'))).waitFor({ state: 'detached' });
    await tabTo(page, page.getByRole('button', { name: say('highlightLines') }));
    await page.keyboard.press('Space');
    await page.locator('.filter-chip[aria-pressed=true]').waitFor();
    await page.keyboard.press('Space');
    await tabTo(page, tab('viewRequirements'));
    await page.keyboard.press('ArrowLeft');
  });

  test('always sees the element with the focus: the tabs and the footer do not cover it', async () => {
    const { page } = popup;
    const first = page.getByRole('tab').first();
    await tabTo(page, first);
    const hidden: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen && !focused.contains(seen) && !seen.contains(focused) ? focused.textContent : null;
      });
      if (covered !== null) hidden.push(covered);
      if (await first.evaluate(element => element === document.activeElement)) break;
    }
    expect(hidden).toEqual([]);
  });

  test('cancels a dismissal with Escape, and the popup stays open', async () => {
    const { page } = popup;
    const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${say(name)}`) });
    await tab('viewChecklist').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.check .disclosure-summary').first());
    await page.keyboard.press('Enter');
    const dismiss = page.getByRole('button', { name: say('dismiss'), exact: true });
    await tabTo(page, dismiss);
    await page.keyboard.press('Enter');
    await page.getByText(say('dismissWhy')).waitFor();
    await page.keyboard.press('Escape');
    await waitUntil('the button to have the focus', () =>
      dismiss.evaluate(element => element === document.activeElement),
    );
    await tab('viewKeywords').focus();
    await page.keyboard.press('Enter');
  });

  test('goes through the export menu with the arrow keys, and leaves it with Escape', async () => {
    const { page } = popup;
    const opener = page.getByRole('button', { name: say('exportReport') });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await waitUntil('the menu to be open', async () => (await focused()) === say('exportMarkdown'));
    for (const [key, name] of [
      ['ArrowDown', 'exportJson'],
      ['ArrowDown', 'print'],
      ['ArrowUp', 'exportJson'],
      ['Home', 'exportMarkdown'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(say(name));
    }
    await page.keyboard.press('Escape');
    expect(await opener.evaluate(element => element === document.activeElement)).toBe(true);
  });

  test('turns the highlights off and on', async () => {
    const { page } = popup;
    await waitUntil('highlights', lit);
    await tabTo(page, page.getByRole('switch', { name: say('highlightPage') }));
    await page.keyboard.press('Space');
    await waitUntil('the lights to go off', async () => (await lit()) === 0);
    await page.keyboard.press('Space');
    await waitUntil('the lights to go on', lit);
  });

  test('opens the panel, which shows the same match', async () => {
    const { page } = popup;
    await tabTo(page, page.getByRole('button', { name: say('keepBeside') }));
    await page.keyboard.press('Enter').catch(() => undefined);
    const panel = await chromium.sidePanel();
    expect(await score(panel)).toBeGreaterThan(0);
    await tabTo(panel, panel.getByRole('switch', { name: say('highlightPage') }));
    // The text beside the button must leave enough space, so that the button stays one line high.
    expect((await panel.locator('.footer-actions > .button').first().boundingBox())?.height).toBeLessThan(40);
  });
});
