import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, sampleResume } from '../../../scripts/sample/sample.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { fixture, web } from '../fixtures.ts';
import { addResume, litOn, score } from '../flow.ts';
import { say } from '../words.ts';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ web });
});

afterAll(() => chromium?.close());

describe('without a resume', () => {
  test('the first page links to an example of a match, which links back', async () => {
    const page = chromium.firstRunPage;
    await page.getByRole('link', { name: say('seeExample') }).click();
    expect(await score(page)).toBeGreaterThan(0);
    await page.getByText(say('sampleNoteBoth')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: say('addResume') }).click();
    await page.getByRole('heading', { level: 1, name: say('welcomeTitle') }).waitFor();
  });

  test('the popup asks for one, and its button opens the page for it', async () => {
    const first = chromium.firstRunPage;
    await first.close();
    const posting = await chromium.open(sampleAddress);
    const popup = await chromium.clickIcon(posting);
    await popup.page.getByText(say('addYourResume')).waitFor();
    await chromium.screenshot(popup.page, 'popup-no-resume');
    const opened = chromium.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: say('addResume') }).click();
    const page = await opened;
    await page.waitForLoadState();
    expect(page.url()).toContain('resume.html');
    await addResume(page, await sampleResume());
    await posting.close();
  });
});

describe('each kind of page without a posting gets its own message', () => {
  test.each([
    { name: 'list', title: 'refusedListTitle' },
    { name: 'application-form', title: 'refusedApplicationFormTitle' },
    { name: 'bot-check', title: 'refusedBlockedTitle' },
    { name: 'article', title: 'refusedNotAJobTitle' },
  ])('$name', async ({ name, title }) => {
    const page = await chromium.open(fixture(name).address);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say(title)).waitFor();
    await chromium.screenshot(popup.page, `popup-${name}`);
    expect((await litOn(page)).sheets).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
    await page.close();
  });

  test('a page of the browser itself', async () => {
    const page = await chromium.open('about:blank');
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('offLimitsTitle')).waitFor();
    await popup.close();
    await page.close();
  });
});

describe('when the page is in doubt', () => {
  test('the popup shows what it read and asks', async () => {
    const page = await chromium.open(fixture('doubtful').address);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('doubtfulText')).waitFor();
    await chromium.screenshot(popup.page, 'popup-doubtful');
    await popup.page.getByRole('button', { name: say('doubtfulTrust') }).click();
    await popup.page.getByText(say('noScore'), { exact: true }).waitFor();
    await popup.close();
    await page.close();
  });

  test('the popup matches the text that the person selects', async () => {
    const page = await chromium.open(fixture('article').address);
    const popup = await chromium.clickIcon(page);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('article') as Element),
    );
    await popup.page.getByRole('button', { name: say('useSelection') }).click();
    await popup.page.getByText(say('sourceSelection')).waitFor();
    await popup.close();
    await page.close();
  });

  test('the popup matches a pasted text', async () => {
    const page = await chromium.open(fixture('article').address);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByRole('button', { name: say('pasteInstead') }).click();
    await popup.page.getByLabel(say('pasteJobTitle')).fill('Backend Developer');
    await popup.page
      .getByLabel(say('pasteText'), { exact: true })
      .fill(
        'Requirements:\n- PostgreSQL and SQL\n- Docker\n- Kubernetes is a must\n- You write tests in Jest',
      );
    await popup.page.getByRole('button', { name: say('pasteMatch'), exact: true }).click();
    expect(await score(popup.page)).toBeGreaterThan(0);
    await popup.page.getByText('Kubernetes').first().waitFor();
    await popup.close();
    await page.close();
  });
});

describe('a posting that names no known keyword', () => {
  test('gets no score, and the popup says so', async () => {
    const page = await chromium.open(fixture('no-known-keyword').address);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('noScore'), { exact: true }).waitFor();
    await chromium.screenshot(popup.page, 'popup-no-keyword');
    await popup.close();
    await page.close();
  });
});

// In Chromium, `script` elements have a `textContent` of their own; in jsdom they do not. So only a test in a browser can see this fault.
test('a posting is read if the employer in its structured data has an ampersand', async () => {
  const page = await chromium.open(fixture('ampersand').address);
  const popup = await chromium.clickIcon(page);
  expect(await score(popup.page)).toBeGreaterThan(0);
  expect(await popup.page.locator('.posting-facts').textContent()).toBe('Gull & Daughters · Bergen');
  await popup.close();
  await page.close();
});

test('a visible posting gets a score even if its page never stops loading', async () => {
  const { address, html } = fixture('ampersand');
  const endless = `${new URL(address).origin}/endless`;
  await chromium.context.route(`${endless}*`, route =>
    // The request for the script is never answered, so the page keeps loading.
    route.request().url() === endless
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `${html}<script src="/endless.js"></script>`,
        })
      : undefined,
  );
  const page = await chromium.context.newPage();
  await page.goto(endless, { waitUntil: 'commit' });
  await page.getByRole('heading').first().waitFor();
  const popup = await chromium.clickIcon(page);
  expect(await score(popup.page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  await popup.close();
  await page.close();
});
