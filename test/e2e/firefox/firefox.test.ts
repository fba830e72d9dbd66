import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Firefox, openFirefox } from '../firefox.ts';
import { addResume, litOn } from '../firefox-flow.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

const strictAddress = sampleAddress.replace(/\d+$/, '4012377');
const strictPosting = samplePosting
  .replaceAll(sampleAddress, strictAddress)
  .replace(
    '<meta charset="utf-8" />',
    `$&<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; script-src 'none'" />`,
  );
const witness = 'https://witness.example.com/seen';
let firefox: Firefox;

beforeAll(async () => {
  firefox = await openFirefox({ [sampleAddress]: samplePosting, [strictAddress]: strictPosting });
});

afterAll(() => firefox?.close());

const lit = () => litOn(firefox);

/** Everything that the page's own script can see of the extension. */
const seenByPage = () =>
  firefox.run<unknown>(
    `const ours = document.documentElement.lastElementChild;
     const points = new Set();
     for (let x = 5; x < innerWidth; x += 25)
       for (let y = 5; y < innerHeight; y += 10)
         for (const element of document.elementsFromPoint(x, y)) points.add(element);
     return {
       markup: ours.outerHTML,
       root: ours.shadowRoot,
       registry: CSS.highlights.size,
       sheets: document.adoptedStyleSheets.length,
       isHit: points.has(ours),
       box: ours.getBoundingClientRect().toJSON(),
       style: [...getComputedStyle(ours)].map(name => getComputedStyle(ours).getPropertyValue(name)).join(),
     };`,
  );

/** The text of the popup or sidebar; empty while it opens. */
const textIn = (place: 'popup' | 'sidebar') =>
  firefox.runIn<string>(place, 'return document.body?.textContent ?? ""');

const scoreSaid = (text: string) => Number(new RegExp(say('scoreSpoken', '(\\d+)')).exec(text)?.[1]) || null;

/** The score in the popup or sidebar; null while there is none. */
const scoreIn = async (place: 'popup' | 'sidebar') => scoreSaid(await textIn(place));

describe('Firefox', () => {
  test('opens the resume page when installed', async () => {
    const page = firefox.addressOf('src/ui/resume/resume.html');
    await waitUntil('the first-run page', async () =>
      (await firefox.tabs()).some(tab => tab.startsWith(page)),
    );
  });

  test('shows an example of a match before there is a resume', async () => {
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html#sample'));
    await waitUntil('the score of the example', async () =>
      scoreSaid(await firefox.run('return document.body.textContent')),
    );
  });

  test('reads a PDF on the resume page', async () => {
    await addResume(firefox, (await sampleResume()).buffer);
    expect(await firefox.text()).toContain('maya.lindqvist@example.com');
    await firefox.screenshot('firefox-resume-page');
  });

  test('opens the popup with its button, highlights keywords in a way that the page cannot see, and turns that off', async () => {
    await firefox.goTo(sampleAddress);
    const before = await firefox.run<string>('return document.documentElement.outerHTML');
    expect(await firefox.clickIcon()).toBe(firefox.addressOf('src/ui/popup/popup.html'));
    await waitUntil('highlights', async () => ((await lit())?.missing ?? 0) > 0);
    const shown = await waitUntil('the score', () => scoreIn('popup'));
    expect(shown).toBeGreaterThan(30);
    expect(shown).toBeLessThan(100);
    await firefox.screenshot('firefox-window', 'window');
    const { missing, listed, proven } = (await lit()) ?? {};
    expect([missing, listed, proven].every(pixels => (pixels ?? 0) > 0)).toBe(true);
    expect(await seenByPage()).toMatchObject({
      root: null,
      registry: 0,
      sheets: 0,
      isHit: false,
      box: { width: 0, height: 0 },
    });
    await firefox.runIn('popup', 'document.querySelector("[role=switch]").click()');
    await waitUntil('the lights to go off', async () => (await lit()) === null);
    expect(await firefox.run<string>('return document.documentElement.outerHTML')).toBe(before);
  });

  test('highlights a page whose content security policy allows nothing', async () => {
    await firefox.goTo(strictAddress);
    await firefox.clickIcon();
    await waitUntil('highlights', async () => ((await lit())?.missing ?? 0) > 0);
    expect(await waitUntil('the score', () => scoreIn('popup'))).toBeGreaterThan(30);
  });

  test('hides the highlights when an update orphans their script, and highlights again after a click', async () => {
    const sheet = `document.documentElement.lastElementChild.openOrClosedShadowRoot?.firstElementChild`;
    const opacity = () =>
      firefox.run<string | null>(`return ${sheet} ? getComputedStyle(${sheet}).opacity : null`, 'system');
    expect(await opacity()).toBe('1');
    await firefox.reinstall();
    await waitUntil('the sheet to be dark', async () => (await opacity()) !== '1');
    await firefox.goTo(sampleAddress);
    await firefox.clickIcon();
    await waitUntil('highlights', async () => ((await lit())?.missing ?? 0) > 0);
    expect(await opacity()).toBe('1');
  });

  test('matches a selection from the context menu', async () => {
    await firefox.goTo(sampleAddress);
    await firefox.run('getSelection().selectAllChildren(document.querySelector(".job__description"))');
    await firefox.chooseFromMenu('.job__description li', say('matchSelection'));
    await waitUntil('the popup to say that it is a selection', async () =>
      (await textIn('popup')).includes(say('sourceSelection')),
    );
    expect(await scoreIn('popup')).toBeGreaterThan(30);
  });

  test('shows a score in the sidebar, which follows the page', async () => {
    await firefox.openSidebar();
    await waitUntil('the score in the sidebar', () => scoreIn('sidebar'));
    await firefox.screenshot('firefox-sidebar', 'window');
    await firefox.run(
      `document.body.textContent = 'Open positions'; history.pushState(null, '', '/larkfieldtransit')`,
    );
    await waitUntil('the sidebar to say that there is no posting', async () =>
      (await textIn('sidebar')).includes(say('useSelection')),
    );
  });

  test('says on its own pages that they are Evident’s', async () => {
    await firefox.goTo(firefox.addressOf('src/ui/popup/popup.html'));
    await waitUntil('the popup', async () => (await firefox.text()).includes(say('ownPageTitle')));
    await firefox.screenshot('firefox-popup');
  });

  test('shows its shortcut in the settings, can open the browser’s page for shortcuts, and changes to German at once', async () => {
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html#settings'));
    const keys = () =>
      firefox.run<string | null>('return document.querySelector("kbd")?.textContent ?? null');
    expect(await waitUntil('the keys', keys)).toBe('Alt+Shift+E');
    expect(await firefox.run('return typeof browser.commands.openShortcutSettings')).toBe('function');
    await firefox.run(`
      const choice = document.querySelector('option[lang=de]').closest('select');
      choice.value = 'de';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    `);
    await waitUntil('the page in German', async () => (await firefox.text()).includes('Einstellungen'));
    expect(await firefox.run('return document.documentElement.lang')).toBe('de');
  });

  test('has sent no request', async () => {
    const attempt = `return fetch('https://leak.example.com/').then(() => 'sent', () => 'refused')`;
    expect(await firefox.run(attempt)).toBe('refused');
    await firefox.goTo(sampleAddress);
    // The page sends one request on purpose, to show that requests are recorded.
    await firefox.run(`return fetch('${witness}').catch(() => null)`);
    expect(await firefox.requests()).toEqual([witness]);
  });
});
