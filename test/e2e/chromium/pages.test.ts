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
  test('the first page has an example of a match, which leads back', async () => {
    const page = chromium.firstRunPage;
    await page.getByRole('link', { name: say('seeExample') }).click();
    expect(await score(page)).toBeGreaterThan(0);
    await page.getByText(say('sampleNoteBoth')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: say('addResume') }).click();
    await page.getByRole('heading', { level: 1, name: say('welcomeTitle') }).waitFor();
  });

  test('the popup asks for one, and its button opens the page that takes it', async () => {
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

describe('a page without a posting has words of its own', () => {
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

describe('when it is not sure', () => {
  test('it shows what it read and asks', async () => {
    const page = await chromium.open(fixture('doubtful').address);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('doubtfulText')).waitFor();
    await chromium.screenshot(popup.page, 'popup-doubtful');
    await popup.page.getByRole('button', { name: say('doubtfulTrust') }).click();
    await popup.page.getByText(say('noScore'), { exact: true }).waitFor();
    await popup.close();
    await page.close();
  });

  test('it matches the person’s own selection', async () => {
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

  test('it matches a pasted text', async () => {
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
  test('gets no score, and is told why', async () => {
    const page = await chromium.open(fixture('no-known-keyword').address);
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('noScore'), { exact: true }).waitFor();
    await chromium.screenshot(popup.page, 'popup-no-keyword');
    await popup.close();
    await page.close();
  });
});

// Chromium’s scripts have a `textContent` of their own, and jsdom’s have not: no test without a browser sees this.
test('a posting whose data name an employer with an ampersand is read', async () => {
  const page = await chromium.open(fixture('ampersand').address);
  const popup = await chromium.clickIcon(page);
  expect(await score(popup.page)).toBeGreaterThan(0);
  expect(await popup.page.locator('.posting-facts').textContent()).toBe('Gull & Daughters · Bergen');
  await popup.close();
  await page.close();
});

test('a posting in view is read and lit, though its page never ends to load', async () => {
  const { address, html } = fixture('ampersand');
  const endless = `${new URL(address).origin}/endless`;
  await chromium.context.route(`${endless}*`, route =>
    // The script is never answered, and nothing below it is there until it is.
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
