import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, sampleResume } from '../../../scripts/sample/sample.ts';
import { axeViolations } from '../axe.ts';
import { type Chromium, openChromium, type Popup } from '../chromium.ts';
import { web } from '../fixtures.ts';
import { addResume, openView, score } from '../flow.ts';
import { say } from '../words.ts';

let chromium: Chromium;
let resumePage: Page;
let popup: Popup;

beforeAll(async () => {
  chromium = await openChromium({ web, scale: 2 });
  resumePage = chromium.firstRunPage;
});

afterAll(() => chromium?.close());

const schemes = ['light', 'dark'] as const;

async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return axeViolations(page);
}

describe('axe finds no violation', () => {
  test.each(schemes)('on the empty resume page, %s', async scheme => {
    expect(await violations(resumePage, scheme)).toEqual([]);
    await chromium.screenshot(resumePage, `2x/first-run-${scheme}`);
  });

  test.each(schemes)('on the resume page with a resume, %s', async scheme => {
    if (scheme === 'light') await addResume(resumePage, await sampleResume());
    expect(await violations(resumePage, scheme)).toEqual([]);
    await chromium.screenshot(resumePage, `2x/resume-page-${scheme}`);
  });

  test.each(schemes)('in the popup, %s', async scheme => {
    if (scheme === 'light') {
      popup = await chromium.clickIcon(await chromium.open(sampleAddress));
      await score(popup.page);
    }
    for (const view of ['viewKeywords', 'viewRequirements', 'viewChecklist', 'viewParser'] as const) {
      await openView(popup.page, view);
      expect(await violations(popup.page, scheme), view).toEqual([]);
      await chromium.screenshot(popup.page, `2x/popup-${view}-${scheme}`);
    }
  });
});

describe('with only the keyboard, a person', () => {
  test('reaches the views and opens a keyword', async () => {
    const { page } = popup;
    await openView(page, 'viewKeywords');
    const row = page.getByRole('button', { name: /^Kafka/ });
    await page.locator('body').press('Tab');
    for (let step = 0; step < 80; step += 1) {
      if (await row.evaluate(element => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText(say('notFoundOnResume')).first().waitFor();
  });

  test('sees an outline around the element with the focus', async () => {
    const outline = await popup.page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return { outlined: outlineStyle !== 'none' && outlineWidth !== '0px', boxShadow };
    });
    expect(outline.outlined || outline.boxShadow !== 'none').toBe(true);
  });
});
