import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume, openView, score } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';

let chromium: Chromium;
let page: Page;
let popup: Page;

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  page = chromium.firstRunPage;
  const width = await page.evaluate(() => innerWidth);
  // Sets the browser's own zoom, which applies to all pages of an origin, and so to the page of the popup, too.
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { tabs: { setZoom(factor: number): Promise<void> } } }
    ).chrome.tabs.setZoom(2),
  );
  await waitUntil('the zoom', () => page.evaluate(before => innerWidth <= before / 2, width));
});

afterAll(() => chromium?.close());

/** Content that cannot be reached or read: a page wider than its window, and text that goes beyond the window. Text cut off with “…” is fine. */
function cutOff(where: Page): Promise<string[]> {
  return where.evaluate(() => {
    const root = document.documentElement;
    const found =
      root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px in ${root.clientWidth}`] : [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (words.nextNode()) {
      const { currentNode } = words;
      const element = currentNode.parentElement;
      if (!currentNode.textContent?.trim() || !element?.checkVisibility()) continue;
      if (element.closest('.for-screen-readers, .table-scroller, option')) continue;
      range.selectNodeContents(currentNode);
      const { left, right } = range.getBoundingClientRect();
      const isClipped = getComputedStyle(element).textOverflow === 'ellipsis';
      if (!isClipped && (left < -0.5 || right > root.clientWidth + 0.5)) found.push(currentNode.textContent);
    }
    return found;
  });
}

describe('at 200 % zoom nothing is cut off', () => {
  test.each(['first-run', 'resumes', 'history', 'settings', 'sample', 'pages'])(
    'on the page “%s”',
    async name => {
      if (name === 'resumes') await addResume(page, await sampleResume());
      else if (name === 'pages') {
        await page.evaluate(() => {
          location.hash = 'resumes';
        });
        await page.locator('.parser-open').click();
        await page.locator('canvas').first().waitFor();
      } else if (name !== 'first-run')
        await page.evaluate(part => {
          location.hash = part;
        }, name);
      await page
        .locator(name === 'sample' ? '.match' : 'h1')
        .first()
        .waitFor();
      expect(await cutOff(page)).toEqual([]);
      await chromium.screenshot(page, `zoom-${name}`);
    },
  );

  // The zoom of Chromium’s popup cannot be set, so its page is shown in a tab: with the popup's width of 380 px, and with
  // the 320 px that WCAG requires under “reflow”.
  test.each([
    { zoomed: 760, css: 380 },
    { zoomed: 640, css: 320 },
  ])('in the popup, $css px wide', async ({ zoomed, css }) => {
    popup ??= await openPopupTab();
    await popup.setViewportSize({ width: zoomed, height: 600 });
    await waitUntil('the size', () => popup.evaluate(wanted => innerWidth === wanted, css));
    await score(popup);
    for (const view of ['viewKeywords', 'viewRequirements', 'viewChecklist', 'viewParser'] as const) {
      await openView(popup, view);
      expect(await cutOff(popup), view).toEqual([]);
    }
    const sum = popup.locator('.score-sum');
    if (!(await sum.isVisible())) await popup.getByRole('button', { name: /^Why/ }).click();
    await sum.evaluate(table => {
      for (const cell of table.querySelectorAll('tbody td:not(.number, [colspan])'))
        cell.textContent = 'Softwareentwicklerinnen';
    });
    expect(await cutOff(popup), 'the sum').toEqual([]);
  });
});

/** Opens the popup’s page in a tab, for a posting on which the icon was clicked. */
async function openPopupTab(): Promise<Page> {
  const clicked = await chromium.clickIcon(await chromium.open(sampleAddress));
  const id = await clicked.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await clicked.close();
  return chromium.open(`chrome-extension://${chromium.extensionId}/src/ui/popup/popup.html?tab=${id}`);
}

type Tabs = {
  setZoom(factor: number): Promise<void>;
  query(filter: object): Promise<readonly { readonly id?: number }[]>;
};
