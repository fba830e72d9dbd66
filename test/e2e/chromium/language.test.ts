import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { messages as englishCore } from '../../../src/core/messages/en/index.ts';
import english from '../../../src/core/messages/en/pages.json';
import { catalogues, LANGUAGES, type Language } from '../../../src/core/messages/languages.ts';
import { type Chromium, openChromium } from '../chromium.ts';
import { addResume } from '../flow.ts';
import { waitUntil } from '../wait-until.ts';

const others = (Object.keys(LANGUAGES) as Language[]).filter(code => code !== 'en');

let chromium: Chromium;
let pages: Page;
let posting: Page;
let panel: Page;
// The messages of the current language of the pages.
let spoken: typeof english = english;

// The title of a role pack is also in its summaries, which stay English because the resume is English.
const meantForResume = new Set(['Junior backend engineer']);

const pagesOf = (code: Language): typeof english =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../src/core/messages', code, 'pages.json'), 'utf8'),
  );

/** Pieces of English messages that have another text in a language, and that are longer than the name of a skill. */
async function piecesFor(code: Language): Promise<readonly string[]> {
  const [own, ownCore] = [pagesOf(code), await catalogues[code]()];
  return [
    ...(Object.keys(english) as (keyof typeof english)[])
      .filter(key => english[key].message !== own[key].message)
      .flatMap(key => english[key].message.split(/\$\d/)),
    ...Object.entries(englishCore).flatMap(([group, messages]) =>
      Object.entries(messages)
        .filter(([key, words]) => words !== Reflect.get(Reflect.get(ownCore, group), key))
        .flatMap(([, words]) => words.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)),
    ),
  ].filter(piece => piece.trim().length >= 16 && !meantForResume.has(piece));
}

/** The pieces that are in a page: in its text, or in names that only a screen reader reads. */
async function englishIn(page: Page, pieces: readonly string[]): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder], title')];
    const names = spoken.flatMap(element =>
      ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...names].join('\n');
  });
  return pieces.filter(piece => text.includes(piece));
}

/** Opens all disclosures of a page. */
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

describe.each(others)('in %s', async code => {
  const own = pagesOf(code);
  const pieces = await piecesFor(code);

  test('the settings and the open panel change their language as soon as it is chosen', async () => {
    await go('settings');
    const choice = pages.getByRole('combobox', { name: spoken.settingsLanguage.message });
    await choice.focus();
    if (spoken === english) expect((await englishIn(pages, pieces)).length).toBeGreaterThan(5);
    await choice.selectOption(code);
    spoken = own;
    await pages.getByRole('heading', { name: own.navSettings.message }).waitFor();
    expect(await englishIn(pages, pieces)).toEqual([]);
    expect(await pages.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    const lang = () => panel.evaluate(() => document.documentElement.lang);
    await waitUntil('the panel in that language', async () => (await lang()) === code);
    await waitUntil('the report in it', async () => (await englishIn(panel, pieces)).length === 0);
  });

  test('a new popup has this language', async () => {
    const popup = await chromium.clickIcon(posting);
    await popup.page.getByRole('tab', { name: new RegExp(`^${own.viewKeywords.message}`) }).waitFor();
    await popup.close();
  });

  test('every view of the panel is translated', async () => {
    for (const name of ['viewRequirements', 'viewChecklist', 'viewParser', 'viewKeywords'] as const) {
      await panel.getByRole('tab', { name: new RegExp(`^${own[name].message}`) }).click();
      await openAll(panel);
      expect(await englishIn(panel, pieces), name).toEqual([]);
      await chromium.screenshot(panel, `${code}-panel-${name}`);
    }
  });

  test.each(['resumes', 'history', 'settings', 'sample'])('the page “%s” is translated', async part => {
    await go(part);
    await pages.locator('h1').first().waitFor();
    await pages.waitForLoadState('networkidle');
    await openAll(pages);
    expect(await englishIn(pages, pieces)).toEqual([]);
    await chromium.screenshot(pages, `${code}-${part}`);
  });

  test('the page with the parser’s view is translated', async () => {
    await go('resumes');
    await pages.getByRole('link', { name: own.parserOpen.message }).first().click();
    await pages.getByRole('heading', { name: own.pagesTitle.message }).waitFor();
    expect(await englishIn(pages, pieces)).toEqual([]);
    await chromium.screenshot(pages, `${code}-pages`);
  });

  test('the title of the icon is translated', async () => {
    const title = await pages.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getTitle(of: object): Promise<string> } };
      };
      return chrome.action.getTitle({});
    });
    expect(title).toBe(own.actionTitle.message);
  });
});
