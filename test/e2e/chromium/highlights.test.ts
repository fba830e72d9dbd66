import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium, takePicture } from '../chromium.ts';
import { highlights } from '../flow.ts';
import { differingPixels } from '../pixels.ts';

const description =
  'You know Python and PostgreSQL, and you have written C++ or C# before.\n- Experience with Docker and Kubernetes\nIn the shadow you will use GraphQL each week.\nIn the frame you will use Terraform every day.';

/** A posting with a menu, a box that scrolls, a shadow tree and a frame. */
function pageOf(style: string, paragraphs = 20): string {
  const filler = '<p>We build calm software for small towns and read what others wrote.</p>'.repeat(
    paragraphs,
  );
  return `<!doctype html><meta charset="utf-8"><title>Backend Engineer</title>
    <style>body { font: 16px sans-serif } .pane { height: 240px; overflow: auto } ${style}</style>
    <nav>Python jobs, Docker jobs</nav>
    <div class="pane"><p>You know <b>Pyth</b>on and PostgreSQL, and you have written C++ or C# before.</p>
    ${filler}<ul><li>Experience with Docker and Kubernetes</li></ul></div>
    <job-extra><template shadowrootmode="open"><p>In the shadow you will use GraphQL each week.</p></template></job-extra>
    <iframe srcdoc="<p>In the frame you will use Terraform every day.</p>"></iframe>`;
}

const levels = {
  Python: 'missing',
  'C++': 'missing',
  'C#': 'listed',
  PostgreSQL: 'experience',
  Docker: 'missing',
  Kubernetes: 'covered',
  GraphQL: 'project',
  Terraform: 'missing',
} as const;

const terms = Object.entries(levels).map(([keyword, level]) => {
  const start = description.indexOf(keyword);
  const end = start + keyword.length;
  const quote = {
    before: description.slice(Math.max(0, start - 24), start),
    exact: keyword,
    after: description.slice(end, end + 24),
  };
  return { keyword, level, quotes: [quote] };
});

const pages = {
  'https://jobs.example.com/light': pageOf(''),
  'https://jobs.example.com/dark': pageOf('html { background: #111; color: #ddd }'),
  'https://jobs.example.com/strict': pageOf(''),
  'https://jobs.example.com/long': pageOf('.pane { height: auto }', 9_000),
};
const addresses = Object.keys(pages);
const everywhere = Object.fromEntries(Object.keys(levels).map(keyword => [keyword, 1]));
let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ web: pages });
  await chromium.context.route('https://jobs.example.com/strict', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      body: pageOf(''),
    }),
  );
});

afterAll(() => chromium?.close());

/** Asks the content script from the popup, which injects it where it is not there yet. */
async function ask(popup: Page, call: string, payload?: unknown): Promise<{ value: unknown }> {
  return popup.evaluate(
    async message => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionPage };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id ?? 0 };
      await chrome.scripting.executeScript({ target, files: ['/src/content/content-script.js'] });
      return chrome.tabs.sendMessage(target.tabId, message, { frameId: 0 });
    },
    { evident: 'page', call, payload },
  );
}

type ExtensionPage = {
  readonly tabs: {
    query(filter: object): Promise<readonly { id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<{ value: unknown }>;
  };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
};

describe.each(addresses)('on %s', address => {
  test('lights what was counted, scrolls to it, changes no node and leaves nothing behind', async () => {
    const page = await chromium.open(address);
    const untouched = await page.evaluate(() => document.documentElement.outerHTML);
    const unlit = await takePicture(page);
    const { page: popup, close } = await chromium.clickIcon(page);
    expect((await ask(popup, 'paint', { terms, quiet: false })).value).toEqual({
      on: true,
      places: everywhere,
      needsSheet: false,
    });
    await chromium.screenshot(page, `highlights-${address.split('/').at(-1)}`);
    expect(await differingPixels(popup, unlit, await takePicture(page))).toBeGreaterThan(1_000);
    expect((await ask(popup, 'jumpTo', { keyword: 'Docker', direction: 'next' })).value).toEqual({
      place: 1,
      places: 1,
    });
    const flash = await page.evaluate(() => [...(CSS.highlights.get('evident-flash') ?? [])].map(String));
    expect(flash).toEqual(['Docker']);
    await ask(popup, 'clear');
    expect(await highlights(page)).toEqual({ names: [], places: 0 });
    expect(
      await page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]),
    ).toEqual([untouched, 0]);
    await close();
    await page.close();
  });
});

test('a page that rewrites itself every 50 ms stays lit, and is left dark and quiet when off', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  await page.evaluate(() => {
    const pane = document.querySelector('.pane');
    setInterval(() => pane?.replaceChildren(...[...pane.childNodes].map(node => node.cloneNode(true))), 50);
  });
  await ask(popup, 'paint', { terms, quiet: false });
  /** The share of the next hundred pictures that show the words of the pane lit. */
  const litShare = () =>
    page.evaluate(async () => {
      let lit = 0;
      for (let picture = 0; picture < 100; picture += 1) {
        await new Promise(requestAnimationFrame);
        const words = [...(CSS.highlights.get('evident-missing') ?? [])].map(String);
        if (['Python', 'C++', 'Docker'].every(word => words.includes(word))) lit += 1;
      }
      return lit / 100;
    });
  expect(await litShare()).toBeGreaterThan(0.8);
  await ask(popup, 'clear');
  expect(await litShare()).toBe(0);
  expect(await highlights(page)).toEqual({ names: [], places: 0 });
  await close();
  await page.close();
});
