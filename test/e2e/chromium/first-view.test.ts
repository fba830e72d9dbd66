import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting } from '../../../scripts/sample/sample.ts';
import { LANGUAGES, type Language } from '../../../src/core/messages/languages.ts';
import { type Chromium, openChromium, type Popup } from '../chromium.ts';
import { fixture, web } from '../fixtures.ts';
import { litOn, litPixels, openView, score } from '../flow.ts';
import { addTwoResumes } from '../tasks.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

const longPosting = samplePosting
  .replaceAll('Junior Backend Engineer', 'Junior Backend Engineer (m/f/d) for Timetables and Planning')
  .replaceAll('Gothenburg, Sweden (hybrid)', 'Gothenburg, Sweden; Uppsala, Sweden; Malmö, Sweden');

// English comes last, because the tests after these read English.
const languages = (Object.keys(LANGUAGES) as Language[]).toReversed();

let chromium: Chromium;
let posting: Page;
let popup: Popup;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ web: { ...web, [sampleAddress]: longPosting } });
  await addTwoResumes(chromium.firstRunPage);
  posting = await chromium.open(sampleAddress);
});

afterAll(() => chromium?.close());

async function speak(language: Language): Promise<void> {
  const settings = await chromium.openResumePage();
  await settings.evaluate(async chosen => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } };
    await chrome.storage.local.set({ settings: { language: chosen } });
  }, language);
  await settings.close();
}

type Storage = { set(items: object): Promise<void> };

const rows = () => page.locator('.keywords > li');
const count = async (name: string) =>
  Number(/\d+/.exec((await page.locator('.filter-chip').filter({ hasText: name }).textContent()) ?? '')?.[0]);

describe.each(languages)('the first view in %s', language => {
  beforeAll(() => speak(language));

  test('is 600 px high and shows at least five keywords, below a title of two lines and the hint at a better resume', async () => {
    popup = await chromium.clickIcon(posting);
    page = popup.page;
    await page.locator('.better').waitFor();
    await page.locator('.match-footer .export').waitFor();
    const seen = await page.evaluate(() => {
      const footer = document.querySelector('.match-footer')?.getBoundingClientRect().top ?? 0;
      const title = document.querySelector('h1');
      return {
        height: innerHeight,
        titleLines: Math.round(
          (title?.clientHeight ?? 0) / Number.parseFloat(getComputedStyle(title as Element).lineHeight),
        ),
        rows: [...document.querySelectorAll('.keywords > li')].filter(
          row => row.getBoundingClientRect().bottom <= footer,
        ).length,
      };
    });
    expect(seen).toMatchObject({ height: 600, titleLines: 2 });
    expect(seen.rows).toBeGreaterThanOrEqual(5);
    await chromium.screenshot(page, `first-view-${language}`);
    await popup.close();
  });
});

describe('the popup', () => {
  beforeAll(async () => {
    popup = await chromium.clickIcon(posting);
    page = popup.page;
    await score(page);
  });

  beforeEach(() => openView(page, 'viewKeywords'));

  test('shows the first place, and how many more there are', async () => {
    const facts = await page.locator('.posting-facts').textContent();
    expect(facts).toContain('Larkfield Transit');
    expect(facts).toContain('Gothenburg, Sweden +2');
  });

  test('has filter chips whose counts match the rows that they show, and add up to all rows', async () => {
    let sum = 0;
    const all = await rows().count();
    for (const name of ['chipMissing', 'chipListed', 'chipProven']) {
      const chip = page.locator('.filter-chip').filter({ hasText: say(name) });
      await chip.click();
      expect(await rows().count(), name).toBe(await count(say(name)));
      sum += await rows().count();
      await chip.click();
    }
    expect(sum).toBe(all);
  });

  test('shows a choice as one row, and no count of zero', async () => {
    const choice = rows()
      .filter({ hasText: say('oneIsEnough') })
      .first();
    expect(await choice.textContent()).toMatch(/^Kafka or Message queues/);
    expect(await rows().filter({ hasText: 'Kafka' }).count()).toBe(1);
    expect(await page.locator('.keywords').textContent()).not.toMatch(/×0|named 0/);
  });

  test('sorts keywords by gain, or in the order of the posting', async () => {
    const names = () => page.locator('.keyword-name').allTextContents();
    const gains = (await page.locator('.keyword-gain').allTextContents()).map(Number);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    const byGain = await names();
    await page.getByRole('button', { name: say('orderInPosting') }).click();
    const inOrder = await names();
    expect(inOrder).not.toEqual(byGain);
    expect(inOrder.toSorted()).toEqual(byGain.toSorted());
    expect(inOrder.indexOf('OpenAPI')).toBeLessThan(inOrder.indexOf('RBAC'));
    await page.getByRole('button', { name: say('orderInPosting') }).click();
  });

  test('searches with “/”, moves with the arrow keys, and opens with Enter', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('re');
    const found = await rows().count();
    expect(found).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = rows().nth(1).locator('.disclosure-summary');
    expect(await second.evaluate(element => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await rows().nth(1).getByText(say('onYourResume')).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitUntil('all rows', async () => (await rows().count()) > found);
  });

  test('explains the score in a table that adds up to it', async () => {
    const points = await score(page);
    await page.getByRole('button', { name: say('whyScore', points) }).click();
    const cells = await page.locator('.score-sum tbody .number').allTextContents();
    const sum = cells.reduce((total, cell) => total + Number.parseFloat(cell), 0);
    expect(Math.abs(sum - points)).toBeLessThanOrEqual(0.6);
    // A long title must leave space for the column of what the resume shows.
    const room = await page.locator('.score-sum tbody tr').evaluateAll(rows => {
      const [asked, shown] = rows.at(-1)?.querySelectorAll('td') ?? [];
      const before = asked?.textContent ?? '';
      if (asked) asked.textContent = 'Junior Software Developer – Farnborough – Early Career Programme';
      const width = shown?.getBoundingClientRect().width ?? 0;
      if (asked) asked.textContent = before;
      return width;
    });
    expect(room).toBeGreaterThan(90);
    const whole = (await page.locator('.parts strong').allTextContents()).map(Number);
    expect(whole.reduce((a, b) => a + b)).toBe(points);
    await page.getByRole('button', { name: say('whyScore', points) }).click();
  });

  test('counts the requirements that are shown, and can highlight whole lines', async () => {
    await openView(page, 'viewRequirements');
    const lines = (state: string) => page.locator(`.line.${state}`).count();
    const counted = (await page.locator('.ledger-count strong').textContent()) ?? '';
    expect(counted).toMatch(saying('ledgerAnswered'));
    const [shown, all] = counted.match(/\d+/g) ?? [];
    expect(Number(shown)).toBe(await lines('shown'));
    expect(Number(all)).toBe((await lines('shown')) + (await lines('partly')) + (await lines('not-shown')));
    await waitUntil('words', async () => (await litPixels(posting)) > 0);
    const before = await litOn(posting);
    const light = page.getByRole('button', { name: say('highlightLines') });
    await light.click();
    await waitUntil('lines', async () => JSON.stringify(await litOn(posting)) !== JSON.stringify(before));
    expect(await light.getAttribute('aria-pressed')).toBe('true');
    await light.click();
    await waitUntil(
      'words again',
      async () => JSON.stringify(await litOn(posting)) === JSON.stringify(before),
    );
  });

  test('copies the missing keywords, and the button says so', async () => {
    const missing = await count(say('chipMissing'));
    await page.getByRole('button', { name: say('copyMissing_other', missing) }).click();
    await page.getByRole('button', { name: say('copiedShort'), exact: true }).waitFor();
    await page.getByRole('button', { name: say('copyMissing_other', missing) }).waitFor();
  });

  test('opens a menu that no element covers', async () => {
    await page.getByRole('button', { name: say('exportReport') }).click();
    const isFree = await page.evaluate(() =>
      [...document.querySelectorAll('.menu button')].map(entry => {
        const { left, top, width, height } = entry.getBoundingClientRect();
        return entry.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    );
    expect(isFree).toEqual([true, true, true]);
    await page.keyboard.press('Escape');
  });

  test('opens the place of a resume line on its page', async () => {
    await rows().filter({ hasText: 'OpenAPI' }).getByRole('button').first().click();
    const opening = chromium.context.waitForEvent('page');
    await page
      .locator('.quote-button')
      .first()
      .click()
      .catch(() => undefined);
    const pages = await opening;
    await pages.locator('.sought').first().waitFor();
    await pages.close();
  });
});

test('the popup for a pasted text has the same height', async () => {
  const article = await chromium.open(fixture('article').address);
  const clicked = await chromium.clickIcon(article);
  await clicked.page.getByRole('button', { name: say('pasteInstead') }).click();
  await clicked.page
    .getByLabel(say('pasteText'), { exact: true })
    .fill('Requirements:\n- PostgreSQL and SQL\n- Docker\n- Kubernetes is a must\n- You write tests in Jest');
  await clicked.page.getByRole('button', { name: say('pasteMatch'), exact: true }).click();
  await score(clicked.page);
  await waitUntil('the height', () => clicked.page.evaluate(() => innerHeight === 600));
  await clicked.close();
  await article.close();
});
