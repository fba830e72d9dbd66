import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting } from '../../../scripts/sample/sample.ts';
import { makeDocx, paragraph } from '../../resumes/make-docx.ts';
import { pdfFacts } from '../../writers/other-readers.ts';
import { type Chromium, openChromium, type Popup } from '../chromium.ts';
import { openView, score, upload } from '../flow.ts';
import { addTwoResumes } from '../tasks.ts';
import { waitUntil } from '../wait-until.ts';
import { say, saying } from '../words.ts';

// A keyword that is only in the title.
const titled = samplePosting.replaceAll('Junior Backend Engineer', 'Junior Backend Engineer (Elixir)');

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: titled } });
  const { firstRunPage: page } = chromium;
  await page.setViewportSize({ width: 1280, height: 900 });
});

afterAll(() => chromium?.close());

const pageAt = (part: string) =>
  chromium.open(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#${part}`);
const button = (page: Page, name: string) => page.getByRole('button', { name: say(name), exact: true });

describe('a page of Evident itself', () => {
  test('shows the example beside the drop zone, with the same size', async () => {
    const { firstRunPage: page } = chromium;
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const [drop, example] = [await box('.drop-zone'), await box('.example-way')];
    expect(drop).not.toBeNull();
    expect(example).toMatchObject({ y: drop?.y, width: drop?.width, height: drop?.height });
    expect(example?.x).toBeGreaterThan((drop?.x ?? 0) + (drop?.width ?? 0));
  });

  test('aligns its heading with the name in the header', async () => {
    await addTwoResumes(chromium.firstRunPage);
    for (const part of ['resumes', 'history', 'settings']) {
      const page = await pageAt(part);
      await page.setViewportSize({ width: 1440, height: 900 });
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
      // Polls, because the page may not be drawn yet, or not yet at its new width.
      await page.locator('h1').first().waitFor();
      await expect
        .poll(async () => ((await left('h1')) ?? -1) - ((await left('.wordmark')) ?? -2), {
          message: part,
          timeout: 10_000,
        })
        .toBe(0);
      await page.close();
    }
  });

  test('makes the popup say that this is Evident, with a link to the example', async () => {
    const page = await pageAt('resumes');
    const popup = await chromium.clickIcon(page);
    await popup.page.getByText(say('ownPageTitle')).waitFor();
    const opening = chromium.context.waitForEvent('page');
    await button(popup.page, 'seeExample')
      .click()
      .catch(() => undefined);
    const example = await opening;
    expect(await score(example)).toBeGreaterThan(0);
    await example.close();
    await page.close();
  });
});

describe('a link to a place', () => {
  let posting: Page;
  let popup: Popup;
  beforeAll(async () => {
    posting = await chromium.open(sampleAddress);
    popup = await chromium.clickIcon(posting);
    await score(popup.page);
  });
  // Links that open another tab close the popup.
  afterAll(async () => {
    await popup.close().catch(() => undefined);
    await posting.close();
  });

  test('leads from a keyword of the title to the title in the page', async () => {
    const row = popup.page.locator('.keywords > li').filter({ hasText: 'Elixir' });
    expect(await row.textContent()).toContain(say('inTitle'));
    await row.getByRole('button').first().click();
    await row.getByText(say('onlyInTitle')).waitFor();
    await posting.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await row.getByRole('button', { name: say('showOnPage') }).click();
    expect(await row.locator('.place').textContent()).toContain(say('outOf', 1, 1));
    await waitUntil('the title in view', () =>
      posting.evaluate(() => {
        const { top = -1 } = document.querySelector('h1')?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      }),
    );
  });

  test('leads from a failed check to its framed place on the resume', async () => {
    await openView(popup.page, 'viewChecklist');
    const checks = popup.page.locator('.check > .disclosure-summary');
    await checks.first().waitFor();
    for (const check of await checks.all()) await check.click();
    const opening = chromium.context.waitForEvent('page');
    await popup.page
      .locator('.check .place-button')
      .first()
      .click()
      .catch(() => undefined);
    const pages = await opening;
    await pages.locator('.sought, .hazard.active').first().waitFor();
    await pages.close();
  });
});

test('the report opens the print dialog, fits on one page, and has the score of the popup', async () => {
  // In a test, nobody can close the browser's dialog, so `print` is replaced.
  await chromium.context.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset.asked = 'true';
    };
  });
  const posting = await chromium.open(sampleAddress);
  const popup = await chromium.clickIcon(posting);
  const points = await score(popup.page);
  await popup.page.locator('.export > button').click();
  const opening = chromium.context.waitForEvent('page');
  await popup.page
    .locator('.menu')
    .getByText(say('print'), { exact: true })
    .click()
    .catch(() => undefined);
  const report = await opening;
  await report.locator('.report-keywords').first().waitFor();
  await report.locator('html[data-asked]').waitFor();
  expect(await report.locator('.ring-number').textContent()).toBe(String(points));
  expect((await pdfFacts(new Uint8Array(await report.pdf({ format: 'A4' })))).pages).toBe(1);
  await report.close();
  await popup.close().catch(() => undefined);
  await posting.close();
});

test('a note is saved while it is typed, before the field loses the focus', async () => {
  const posting = await chromium.open(sampleAddress);
  const popup = await chromium.clickIcon(posting);
  await score(popup.page);
  await popup.close();
  await posting.close();
  const opened = async () => {
    const page = await pageAt('history');
    await page.locator('.history-open').first().click();
    return { page, note: page.getByLabel(say('statusNote')) };
  };
  const { page, note } = await opened();
  await page.locator('select.status').first().selectOption('applied');
  await note.waitFor();
  const other = await opened();
  await page.bringToFront();
  await note.pressSequentially('Call Jonas');
  await waitUntil('the note in the other tab', async () => (await other.note.inputValue()) === 'Call Jonas');
  await page.close();
  await other.page.close();
});

describe('a Word file', () => {
  test('gets a message that it has no pages, and shows its text', async () => {
    const page = await pageAt('resumes');
    const lines = [
      'Noor Haddad',
      'noor.haddad@example.com',
      'Experience',
      'Backend Engineer, Larkfield | 2022 – 2024',
      'Built a booking service in Elixir and PostgreSQL.',
      'Education',
      'B.Sc. Computer Science, Lund University | 2018 – 2021',
    ];
    const buffer = Buffer.from(makeDocx({ body: lines.map(line => paragraph(line)).join('') }));
    await upload(page, { name: 'noor.docx', mimeType: '', buffer });
    await page.getByText('noor.haddad@example.com').first().waitFor();
    await page.locator('.parser-open').click();
    await page.getByText(say('pagesOfWord')).waitFor();
    expect(await page.locator('.page-image').count()).toBe(0);
    expect(await page.locator('.read-blocks').textContent()).toContain('Built a booking service in Elixir');
    await page.close();
  });
});

describe('the settings', () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageAt('settings');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('hide the boards in groups, and find one by its name', async () => {
    const boards = page.locator('label.board');
    expect(await boards.count()).toBe(1);
    await page.getByLabel(say('boardSearch')).fill('linked');
    await page.getByRole('checkbox', { name: 'LinkedIn' }).waitFor();
    expect(await boards.count()).toBe(1);
    await page.getByLabel(say('boardSearch')).fill('');
  });

  test('show “Delete everything” in another colour than the other buttons', async () => {
    const colour = (name: string) =>
      button(page, name).evaluate(element => getComputedStyle(element).borderTopColor);
    expect(await colour('deleteEverything')).not.toBe(await colour('exportAll'));
  });

  test('can undo the removal of a term, with a bar that does not cover the end of the page', async () => {
    await page.getByLabel(say('termName'), { exact: true }).fill('Larkbase');
    await button(page, 'addTerm').click();
    await page.getByText('Larkbase', { exact: true }).waitFor();
    await page.getByRole('button', { name: saying('removeTerm') }).click();
    await page.locator('.undo').waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [last, bar] = await page.evaluate(() =>
      ['.settings-group:last-of-type', '.undo'].map(
        selector => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(last?.bottom).toBeLessThanOrEqual(bar?.top ?? 0);
    await button(page, 'undo').click();
    await page.getByText('Larkbase', { exact: true }).waitFor();
  });
});

describe('at a width of 320 px', () => {
  const overflowing = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(element => element.scrollWidth > element.clientWidth + 1)
        .filter(element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .map(element => element.className),
    );

  test.each(['history', 'sample', 'resumes'])('nothing on the page “%s” scrolls sideways', async part => {
    const page = await pageAt(part);
    await page.setViewportSize({ width: 320, height: 800 });
    if (part === 'history') await page.locator('.history-open').first().click();
    await page.locator('.history-detail, .filter-row, .detail').first().waitFor();
    expect(await overflowing(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
