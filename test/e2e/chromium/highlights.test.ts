import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium, takePicture } from '../chromium.ts';
import { litOn } from '../flow.ts';
import { differingPixels } from '../pixels.ts';
import { spyOnPage } from '../spy-on-page.ts';
import { waitUntil } from '../wait-until.ts';

const description =
  'You know Python and PostgreSQL, and you have written C++ or C# before.\n- Experience with Docker and Kubernetes\nIn the shadow you will use GraphQL each week.\nIn the frame you will use Terraform every day.';

/** A posting with a menu, a scrolling box, a shadow tree and a frame. */
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

const layers = {
  Python: 'missing',
  'C++': 'missing',
  'C#': 'listed',
  PostgreSQL: 'proven',
  Docker: 'missing',
  Kubernetes: 'listed',
  GraphQL: 'proven',
  Terraform: 'missing',
} as const;

type Layer = (typeof layers)[keyof typeof layers] | null;

const terms = Object.entries(layers).map(([keyword, layer]) => {
  const start = description.indexOf(keyword);
  const end = start + keyword.length;
  const quote = {
    before: description.slice(Math.max(0, start - 24), start),
    exact: keyword,
    after: description.slice(end, end + 24),
  };
  return { keyword, layer: layer as Layer, quotes: [quote] };
});

const pages = {
  'https://jobs.example.com/light': pageOf(''),
  'https://jobs.example.com/dark': pageOf('html { background: #111; color: #ddd }'),
  'https://jobs.example.com/strict': pageOf(''),
  'https://jobs.example.com/long': pageOf('.pane { height: auto }', 9_000),
};
const addresses = Object.keys(pages);
const everywhere = Object.fromEntries(Object.keys(layers).map(keyword => [keyword, 1]));
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

/** Injects the content script from the popup if it is not there yet, and sends it a message. */
async function ask(popup: Page, call: string, payload?: unknown): Promise<{ value: unknown }> {
  return popup.evaluate(
    async message => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionPage };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id ?? 0 };
      await chrome.scripting.executeScript({
        target,
        files: ['/src/content/content-script.js', '/src/content/highlight-script.js'],
      });
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

const request = { terms, quiet: false };
const isLit = async (page: Page) => (await litOn(page)).missing > 20;

describe.each(addresses)('on %s', address => {
  test('highlights the keywords, scrolls to them, adds only one empty element, and leaves nothing behind', async () => {
    const page = await chromium.open(address);
    const untouched = await page.evaluate(() => document.documentElement.outerHTML);
    const unlit = await takePicture(page);
    const { page: popup, close } = await chromium.clickIcon(page);
    expect((await ask(popup, 'highlight', request)).value).toEqual({
      places: everywhere,
      isCut: false,
    });
    await waitUntil('the lights', () => isLit(page));
    await chromium.screenshot(page, `highlights-${address.split('/').at(-1)}`);
    expect(await differingPixels(popup, unlit, await takePicture(page))).toBeGreaterThan(1_000);
    // On a slow machine, the flash may be over before the picture is taken, so this jumps again until it is seen.
    await waitUntil('the flash', async () => {
      const jump = await ask(popup, 'jumpTo', { keyword: 'Docker', direction: 'next' });
      expect(jump.value).toEqual({ place: 1, places: 1 });
      return (await litOn(page)).flash > 20;
    });
    expect(
      await page.evaluate(() => {
        const ours = document.documentElement.lastElementChild;
        return [ours?.tagName, ours?.innerHTML, ours?.shadowRoot, document.documentElement.children.length];
      }),
    ).toEqual(['DIV', '', null, 3]);
    await ask(popup, 'clear');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
    await close();
    await page.close();
  });
});

test('a word that scrolls out of its box, or that a bar covers, has no highlight', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  await ask(popup, 'highlight', request);
  await waitUntil('the lights', () => isLit(page));
  const both = await litOn(page);
  // Python, C++, C# and PostgreSQL scroll out of the box; Terraform and GraphQL below it stay.
  await page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, 120));
  await waitUntil('the words in the box to go', async () => (await litOn(page)).proven < both.proven);
  await page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, 0));
  await waitUntil('them to come back', async () => (await litOn(page)).proven === both.proven);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div class="bar"></div>');
    const bar = document.querySelector<HTMLElement>('.bar');
    if (bar) Object.assign(bar.style, { position: 'fixed', inset: '0', background: 'white' });
  });
  await waitUntil('all to be covered', async () => !(await isLit(page)));
  await page.evaluate(() => document.querySelector('.bar')?.remove());
  await waitUntil('all to be back', async () => (await litOn(page)).proven === both.proven);
  await close();
  await page.close();
});

test('a word that a bar covers has no highlight even while the window scrolls', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  await page.evaluate(() => {
    document.body.style.height = '3000px';
    // Scrolls in every frame, so that every picture is taken while the window scrolls.
    const step = (nth: number) => {
      scrollTo(0, nth % 2 === 0 ? 20 : 24);
      requestAnimationFrame(() => step(nth + 1));
    };
    step(0);
  });
  await ask(popup, 'highlight', request);
  await waitUntil('the lights', () => isLit(page));
  await page.evaluate(() => {
    const bar = document.createElement('div');
    Object.assign(bar.style, { position: 'fixed', inset: '0', background: 'white' });
    document.body.append(bar);
  });
  await waitUntil('all to be covered', async () => !(await isLit(page)));
  await close();
  await page.close();
});

test('a page that becomes shorter gets its normal height, even if nobody scrolls', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.evaluate(() => {
    const more = document.createElement('div');
    more.id = 'more';
    more.style.height = '3000px';
    document.body.append(more);
  });
  await ask(popup, 'highlight', request);
  await page.evaluate(() => scrollTo(0, 300));
  await waitUntil('the lights', async () => (await litOn(page)).sheets === 1);
  await page.evaluate(() => document.querySelector('#more')?.remove());
  await waitUntil('the page to be as high as it was', async () => (await height()) === before);
  await close();
  await page.close();
});

test('a page that rewrites itself every 50 ms keeps its highlights, and has none after they are turned off', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  await page.evaluate(() => {
    const pane = document.querySelector('.pane');
    setInterval(() => pane?.replaceChildren(...[...pane.childNodes].map(node => node.cloneNode(true))), 50);
  });
  await ask(popup, 'highlight', request);
  await waitUntil('the lights', () => isLit(page));
  let lit = 0;
  for (let look = 0; look < 20; look += 1) if (await isLit(page)) lit += 1;
  expect(lit).toBeGreaterThan(10);
  await ask(popup, 'clear');
  expect((await litOn(page)).sheets).toBe(0);
  await close();
  await page.close();
});

test('in print, all highlights look the same for every resume, and exist only while printing', async () => {
  const page = await chromium.open('https://jobs.example.com/light');
  const { page: popup, close } = await chromium.clickIcon(page);
  const printed = async (layer: Layer) => {
    await ask(popup, 'highlight', { terms: terms.map(term => ({ ...term, layer })), quiet: false });
    return page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const during = [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map(range => `${range}`),
      ]);
      const sheets = document.adoptedStyleSheets.length;
      dispatchEvent(new Event('afterprint'));
      return { during, sheets, after: CSS.highlights.size + document.adoptedStyleSheets.length };
    });
  };
  const missing = await printed('missing');
  expect(missing).toMatchObject({ during: [['evident-print', expect.any(Array)]], sheets: 1, after: 0 });
  expect(missing.during[0]?.[1]?.length).toBeGreaterThan(3);
  expect(await printed('proven')).toEqual(missing);
  await close();
  await page.close();
});

/** Makes the page's own script record all that it can see. The returned function gives the record. */
async function spy(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(`(${spyOnPage})()`);
  return () =>
    page.evaluate(() => (globalThis as unknown as { evidentSpy: { end(): unknown } }).evidentSpy.end());
}

test('a page sees the same for every resume: one empty element, and nothing of the highlights', async () => {
  const seenWith = async (layerOf: (nth: number) => Layer) => {
    const page = await chromium.open('https://jobs.example.com/light');
    const { page: popup, close } = await chromium.clickIcon(page);
    const seen = await spy(page);
    const mixed = terms.map((term, nth) => ({ ...term, layer: layerOf(nth) }));
    const { value } = await ask(popup, 'highlight', { terms: mixed, quiet: false });
    await page.waitForTimeout(600);
    await page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, 60));
    await page.waitForTimeout(400);
    const drawn = await litOn(page);
    const log = await seen();
    await close();
    await page.close();
    return { value, log, drawn };
  };
  const missing = await seenWith(() => 'missing');
  const mixed = await seenWith(nth => (['missing', 'listed', 'proven', null] as const)[nth % 4] ?? null);
  const off = await seenWith(() => null);
  expect([missing.drawn.missing > 0, mixed.drawn.proven > 0, off.drawn.missing]).toEqual([true, true, 0]);
  expect(mixed.log).toEqual(missing.log);
  expect(off.log).toEqual(missing.log);
  expect(mixed.value).toEqual(missing.value);
});
