import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, sampleResume } from '../../../scripts/sample/sample.ts';
import { message } from '../../../src/core/messages/message.ts';
import { inEnglish } from '../../core/in-english.ts';
import { type Chromium, openChromium, type Popup, takePicture } from '../chromium.ts';
import { web } from '../fixtures.ts';
import { addResume, litPixels, openView, score } from '../flow.ts';
import { differingPixels } from '../pixels.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let resumePage: Page;
let posting: Page;
let popup: Popup;
let untouched: string;
let unlit: Buffer;

beforeAll(async () => {
  chromium = await openChromium({ web });
});

afterAll(() => chromium?.close());

const lit = () => litPixels(posting);

// Each test begins where the one before it ended.
describe('from the first run to the highlights on the page', () => {
  test('the first page takes a PDF and shows what was read', async () => {
    resumePage = chromium.firstRunPage;
    await addResume(resumePage, await sampleResume());
    await resumePage.getByText('Maya Lindqvist').first().waitFor();
    await chromium.screenshot(resumePage, 'resume-page');
  });

  test('a click on the icon shows the posting and a score that its parts add up to', async () => {
    posting = await chromium.open(sampleAddress);
    untouched = await posting.evaluate(() => document.documentElement.outerHTML);
    unlit = await takePicture(posting);
    popup = await chromium.clickIcon(posting);
    const points = await score(popup.page);
    expect(points).toBeGreaterThan(30);
    expect(points).toBeLessThan(100);
    await popup.page.getByRole('heading', { name: 'Junior Backend Engineer' }).waitFor();
    await popup.page.getByText('Larkfield Transit').first().waitFor();
    await popup.page.getByText('Gothenburg, Sweden').first().waitFor();
    // The board is recognised by the address.
    expect(await popup.page.locator('.posting-facts').textContent()).not.toContain('Greenhouse');
    await chromium.screenshot(popup.page, 'popup-keywords');
  });

  test('the missing keywords are listed, without those that the resume proves', async () => {
    await openView(popup.page, 'viewKeywords');
    const chip = popup.page.getByRole('button', { name: new RegExp(`^${say('chipMissing')} \\d`) });
    await chip.click();
    const missing = (await popup.page.locator('.keywords').textContent()) ?? '';
    expect(missing).toContain('RBAC');
    expect(missing).toContain('Kafka');
    expect(missing).not.toContain('PostgreSQL');
    await chip.click();
    const all = (await popup.page.locator('.keywords').textContent()) ?? '';
    expect(all).toContain('PostgreSQL');
    expect(all).not.toMatch(/\bREST of\b/i);
  });

  test('the keywords are highlighted in the page', async () => {
    await waitUntil('highlights', lit);
    expect(await differingPixels(resumePage, unlit, await takePicture(posting))).toBeGreaterThan(500);
    await chromium.screenshot(posting, 'posting-lit');
  });

  test('no node of the page has changed, and only one empty element is new', async () => {
    expect(
      await posting.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const ours = copy.lastElementChild;
        const isEmpty = ours?.tagName === 'DIV' && ours.childNodes.length === 0;
        ours?.remove();
        return { isEmpty, rest: copy.outerHTML };
      }),
    ).toEqual({ isEmpty: true, rest: untouched });
  });

  test('a keyword opens with quotes of both texts, and jumps to its place in the page', async () => {
    await popup.page.getByRole('button', { name: /^Kafka/ }).click();
    await popup.page.getByText(say('notFoundOnResume')).first().waitFor();
    await posting.evaluate(() => window.scrollTo(0, 0));
    await posting.setViewportSize({ width: 900, height: 400 });
    await popup.page
      .getByRole('button', { name: say('showOnPage') })
      .first()
      .click();
    await waitUntil('the page to scroll to the keyword', () =>
      posting.evaluate(() => {
        const item = [...document.querySelectorAll('li')].find(({ textContent }) =>
          textContent?.includes('Kafka'),
        );
        const { top = -1, bottom = -1 } = item?.getBoundingClientRect() ?? {};
        return window.scrollY > 0 && top >= 0 && bottom <= window.innerHeight;
      }),
    );
  });

  test('a line of the posting has an answer, and jumps to its place in the page', async () => {
    await openView(popup.page, 'viewRequirements');
    const line = popup.page.locator('.line').filter({ hasText: 'Kafka' });
    await line.getByRole('button').first().click();
    await posting.evaluate(() => window.scrollTo(0, 0));
    await line.getByRole('button', { name: say('showOnPage') }).click();
    await waitUntil('the page to scroll to the line', () => posting.evaluate(() => window.scrollY > 0));
  });

  test('the person can mark a line as shown, and undo that', async () => {
    const line = popup.page.locator('.line').filter({ hasText: 'Kafka' });
    await line.getByRole('button', { name: say('vouch') }).click();
    await line.getByText(inEnglish(message('answers.vouched'))).waitFor();
    await line.getByRole('button', { name: say('unvouch') }).click();
    await line.getByText(inEnglish(message('answers.vouched'))).waitFor({ state: 'detached' });
  });

  test('the checklist shows failed checks with evidence', async () => {
    await openView(popup.page, 'viewChecklist');
    await popup.page.getByText(say('checksFailed')).first().waitFor();
    await chromium.screenshot(popup.page, 'popup-checklist');
    await openView(popup.page, 'viewParser');
    await popup.page.getByText('maya.lindqvist@example.com').first().waitFor();
    await chromium.screenshot(popup.page, 'popup-parser');
  });

  test('the highlights can be turned off and on', async () => {
    const lights = popup.page.getByRole('switch', { name: say('highlightPage') });
    await lights.click();
    await waitUntil('the lights to go off', async () => (await lit()) === 0);
    await lights.click();
    await waitUntil('the lights to go on', lit);
  });

  test('a page that renders itself again keeps its highlights', async () => {
    await waitUntil('the lights', lit);
    const before = await lit();
    await posting.evaluate(() => {
      const description = document.querySelector('.job__description');
      description?.replaceWith(description.cloneNode(true));
    });
    await waitUntil('the lights to come back', async () => (await lit()) === before);
  });

  test('a second click shows the same score', async () => {
    const before = await score(popup.page);
    await popup.close();
    popup = await chromium.clickIcon(posting);
    expect(await score(popup.page)).toBe(before);
    await popup.close();
  });

  test('a posting that has closed since then gets that as its verdict, and the same score as before', async () => {
    const before = await score((await chromium.clickIcon(posting)).page);
    await posting.evaluate(() => {
      const notice = document.createElement('p');
      notice.textContent = 'This job is no longer accepting applications.';
      document.querySelector('.job__description')?.before(notice);
    });
    popup = await chromium.clickIcon(posting);
    expect(await score(popup.page)).toBe(before);
    expect(await popup.page.locator('p.verdict').textContent()).toMatch(
      /^This posting says that it no longer/,
    );
    await popup.close();
  });
});
