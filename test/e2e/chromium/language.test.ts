import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { messages as germanCore } from '../../../src/core/messages/de/index.ts';
import german from '../../../src/core/messages/de/pages.json';
import { messages as englishCore } from '../../../src/core/messages/en/index.ts';
import english from '../../../src/core/messages/en/pages.json';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';

let chromium: Chromium;
let pages: Page;
let posting: Page;
let panel: Page;

// A pack’s title stands in its summaries, which stay English as the resume is.
const meantForResume = new Set(['Junior backend engineer']);

/** Stretches of English that are longer than the name of a skill, of messages and of sentences of the core. */
const pieces = [
  ...(Object.keys(english) as (keyof typeof english)[])
    .filter(key => english[key].message !== german[key].message)
    .flatMap(key => english[key].message.split(/\$\d/)),
  ...Object.entries(englishCore).flatMap(([group, messages]) =>
    Object.entries(messages)
      .filter(([key, words]) => words !== Reflect.get(Reflect.get(germanCore, group), key))
      .flatMap(([, words]) => words.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)),
  ),
].filter(piece => piece.trim().length >= 16 && !meantForResume.has(piece));

/** English of ours that stands in a page: its text, and the names that only a screen reader says. */
async function englishIn(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder], title')];
    const names = spoken.flatMap(element =>
      ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...names].join('\n');
  });
  return pieces.filter(piece => text.includes(piece));
}

/** Opens everything that can be opened. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
      button.click();
  });

const go = (part: string) =>
  pages.goto(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#${part}`);

beforeAll(async () => {
  chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  pages = chromium.firstRunPage;
  await addResume(pages, await sampleResume());
  posting = await chromium.open(sampleAddress);
  const popup = await chromium.clickIcon(posting);
  await popup.page.getByRole('tab', { name: new RegExp(`^${english.viewKeywords.message}`) }).waitFor();
  await popup.page
    .getByRole('button', { name: english.keepBeside.message })
    .click()
    .catch(() => undefined);
  panel = await chromium.sidePanel();
  await panel.getByRole('tab', { name: new RegExp(`^${english.viewKeywords.message}`) }).waitFor();
});

afterAll(() => chromium?.close());

test('a language that is chosen is spoken at once, here and in the panel that is open', async () => {
  await go('settings');
  const choice = pages.getByRole('combobox', { name: english.settingsLanguage.message });
  await choice.focus();
  expect((await englishIn(pages)).length).toBeGreaterThan(5);
  await choice.selectOption('de');
  await pages.getByRole('heading', { name: german.navSettings.message }).waitFor();
  expect(await englishIn(pages)).toEqual([]);
  expect(await pages.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await waitUntil('the report in German', async () => (await englishIn(panel)).length === 0);
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('de');
});

test('every view of the panel is German', async () => {
  for (const name of ['viewChecklist', 'viewParser', 'viewKeywords'] as const) {
    await panel.getByRole('tab', { name: new RegExp(`^${german[name].message}`) }).click();
    await openAll(panel);
    expect(await englishIn(panel), name).toEqual([]);
    await chromium.screenshot(panel, `de-panel-${name}`);
  }
});

test.each(['resumes', 'history', 'settings', 'sample'])('the page of %s is German', async part => {
  await go(part);
  await pages.locator('h1').first().waitFor();
  await pages.waitForLoadState('networkidle');
  await openAll(pages);
  expect(await englishIn(pages)).toEqual([]);
  await chromium.screenshot(pages, `de-${part}`);
});

test('what the parser sees is German', async () => {
  await go('resumes');
  await pages.getByRole('link', { name: german.parserOpen.message }).first().click();
  await pages.getByRole('heading', { name: german.pagesTitle.message }).waitFor();
  expect(await englishIn(pages)).toEqual([]);
  await chromium.screenshot(pages, 'de-pages');
});

test('the menu and the icon are named in German too', async () => {
  const title = await pages.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getTitle(of: object): Promise<string> } };
    };
    return chrome.action.getTitle({});
  });
  expect(title).toBe(german.actionTitle.message);
});
