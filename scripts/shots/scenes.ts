import type { Locator, Page } from 'playwright-core';
import type { Chromium, Popup } from '../../test/e2e/chromium.ts';
import { addResume, litPixels, openTailor, openView, score } from '../../test/e2e/flow.ts';
import { waitUntil } from '../../test/e2e/wait-until.ts';
import { say } from '../../test/e2e/words.ts';
import { sampleAddress, sampleResume } from '../sample/sample.ts';
import { pageSize, type Scheme, type Seen } from './compose.ts';

/** A picture for the stores: the name of its file, its caption, and what the window shows. */
export type Scene = { readonly name: string; readonly caption: string; readonly seen: Seen };

const shown = sampleAddress.replace('https://', '');

/** The part of a page that the drawn window shows. The real page is not resized, because that would make the popup smaller. */
const view = { x: 0, y: 0, ...pageSize };

function picture(page: Page, clip?: typeof view): Promise<Buffer> {
  // By default, Playwright hides the caret by adding a style to the page, but the page must stay as it is.
  return page.screenshot({ caret: 'initial', animations: 'allow', ...(clip && { clip }) });
}

async function turn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

/** Scrolls the popup until an element is just below the tabs, which stay visible. */
function bringUp(thing: Locator): Promise<void> {
  return thing.evaluate(element => {
    const scroller = document.querySelector('#root');
    const tabs = document.querySelector('[role=tablist]')?.getBoundingClientRect().height ?? 0;
    scroller?.scrollBy(0, element.getBoundingClientRect().top - tabs - 12);
  });
}

async function matchScenes(posting: Page, popup: Page, scheme: Scheme): Promise<Scene[]> {
  await turn(posting, scheme);
  await turn(popup, scheme);
  const take = async (name: string, caption: string): Promise<Scene> => {
    // The pointer moves away, so that no element looks hovered.
    await popup.mouse.move(0, 0);
    const seen = { address: shown, page: await picture(posting, view), popup: await picture(popup) };
    return { name, caption, seen };
  };

  await openView(popup, 'viewKeywords');
  await popup.evaluate(() => document.querySelector('#root')?.scrollTo(0, 0));
  await posting.evaluate(() => scrollTo(0, 0));
  const first = await take('1-score', 'A score that adds up, and what to do first');

  await posting.evaluate(() => document.querySelector('h3')?.scrollIntoView());
  const row = popup.getByRole('button', { name: /^PostgreSQL/ });
  await row.click();
  await bringUp(row);
  const second = await take('2-keywords', 'Every keyword, with the line of your resume that proves it');
  await row.click();

  await openView(popup, 'viewChecklist');
  const failed = popup.getByText(say('checksFailed')).first();
  await popup.locator('[role=tabpanel] button[aria-expanded=false]').first().click();
  await bringUp(failed);
  const third = await take('3-checklist', 'What to fix, why, and who says so');
  await popup.locator('[role=tabpanel] button[aria-expanded=true]').first().click();
  return [first, second, third];
}

/** Opens the pages of the resume from the popup’s third view, as a person would. */
async function openPages(chromium: Chromium, popup: Popup): Promise<Page> {
  await openView(popup.page, 'viewParser');
  const opened = chromium.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: say('parserOpen') }).click();
  const page = await opened;
  await page.setViewportSize(pageSize);
  await page.locator('.page-image[data-state=drawn]').first().waitFor();
  return page;
}

/** Opens the copy for the posting, and adds a missing keyword to a line, as a person would. */
async function tailor(chromium: Chromium): Promise<Page> {
  const page = await openTailor(chromium, sampleAddress);
  await page.setViewportSize(pageSize);
  await page.locator('.draft-entry .line-field').nth(5).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', and guards its endpoints by RBAC');
  await page.locator('.changes').getByText('RBAC').waitFor();
  await page.locator('[data-saving=saved]').waitFor();
  // The offers for missing keywords update a moment later; then they no longer offer the keyword that was just added.
  await page.locator('.offer', { hasText: 'RBAC' }).first().waitFor({ state: 'detached' });
  await page.locator('.offer').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

/** Goes through the main job once, and takes the pictures of each scene in light and dark. */
export async function takeScenes(chromium: Chromium): Promise<Record<Scheme, readonly Scene[]>> {
  const first = chromium.firstRunPage;
  await first.setViewportSize(pageSize);
  await addResume(first, await sampleResume());
  await first.close();
  const posting = await chromium.open(sampleAddress);
  const popup = await chromium.clickIcon(posting);
  await score(popup.page);
  await waitUntil('highlights', async () => (await litPixels(posting)) > 0);
  const [light, dark] = [
    await matchScenes(posting, popup.page, 'light'),
    await matchScenes(posting, popup.page, 'dark'),
  ];
  const pages = await openPages(chromium, popup);
  await posting.close();
  const copy = await tailor(chromium);
  const whole = async (page: Page, name: string, caption: string, scheme: Scheme): Promise<Scene> => {
    await turn(page, scheme);
    return { name, caption, seen: { address: 'Evident', page: await picture(page) } };
  };
  const others = async (scheme: Scheme): Promise<readonly Scene[]> => [
    await whole(pages, '4-parser', 'Your resume as a parser reads it, in its order', scheme),
    await whole(copy, '5-tailor', 'A copy for this posting in your own lines, its score as you type', scheme),
  ];
  return { light: [...light, ...(await others('light'))], dark: [...dark, ...(await others('dark'))] };
}
