import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { takePicture } from '../../test/e2e/chromium.ts';

const icon = readFileSync(path.resolve(import.meta.dirname, '../../icons/128.png'));

/** The colour scheme of the system. */
export type Scheme = 'light' | 'dark';

/** What a browser window shows: the page, and the popup over it if that is open. */
export type Seen = { readonly address: string; readonly page: Buffer; readonly popup?: Buffer };

/** Sizes of pictures in CSS pixels: `store` as both stores ask for, `readme` without the space for a caption. */
const sizes = { store: { width: 1280, height: 800 }, readme: { width: 1280, height: 748 } } as const;

/** The size of the page in the drawn window, in CSS pixels. */
export const pageSize = { width: 1200, height: 676 } as const;

const popupWidth = 380;

const colours = {
  light: {
    ground: '#e4ece9',
    ink: '#14211f',
    bar: '#f6f8f7',
    field: '#ffffff',
    line: '#c9d5d1',
    soft: '#465753',
  },
  dark: {
    ground: '#0b100f',
    ink: '#e7eeeb',
    bar: '#1d2524',
    field: '#101615',
    line: '#34413e',
    soft: '#b4c2bd',
  },
} as const;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const address = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

function markup({ address: shown, page, popup }: Seen, caption: string | null, scheme: Scheme): string {
  const { ground, ink, bar, field, line, soft } = colours[scheme];
  const shadow = scheme === 'light' ? 'rgb(20 33 31 / 28%)' : 'rgb(0 0 0 / 70%)';
  return `<!doctype html><style>
    * { box-sizing: border-box; margin: 0; }
    body { height: 100vh; overflow: hidden; background: ${ground}; color: ${ink}; font-family: 'Liberation Sans', Arial, sans-serif; }
    h1 { height: 76px; padding-top: 24px; text-align: center; font-size: 26px; font-weight: 700; letter-spacing: -0.01em; }
    .window { position: relative; width: 1202px; height: 760px; margin: ${caption === null ? 24 : 0}px auto 0; overflow: hidden; background: ${bar}; border: 1px solid ${line}; border-radius: 10px 10px 0 0; }
    .bar { display: flex; align-items: center; gap: 14px; height: 47px; padding: 0 18px; border-bottom: 1px solid ${line}; }
    .address { flex: 1; height: 30px; padding: 0 16px; border-radius: 15px; background: ${field}; color: ${soft}; font-size: 14px; line-height: 30px; }
    .icon { width: 32px; height: 32px; padding: 5px; border-radius: 8px; background: ${popup ? line : 'transparent'}; }
    .icon img { display: block; width: 22px; height: 22px; }
    .page { display: block; width: ${pageSize.width}px; height: ${pageSize.height}px; }
    .popup { position: absolute; top: 50px; right: 12px; width: ${popupWidth}px; border-radius: 8px; box-shadow: 0 0 0 1px ${line}, 0 10px 36px ${shadow}; }
  </style>
  ${caption === null ? '' : `<h1>${escaped(caption)}</h1>`}
  <div class="window">
    <div class="bar"><div class="address">${escaped(shown)}</div><div class="icon"><img src="${address(icon)}" alt=""></div></div>
    <img class="page" src="${address(page)}" alt="">
    ${popup ? `<img class="popup" src="${address(popup)}" alt="">` : ''}
  </div>`;
}

/** Takes a picture of a page once its images are loaded, and closes the page. */
async function takeAndClose(page: Page): Promise<Buffer> {
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())));
  const picture = await takePicture(page);
  await page.close();
  return picture;
}

/** Draws the small tile that the Chrome Web Store shows in its lists. */
export async function composeTile(context: BrowserContext, name: string, line: string): Promise<Buffer> {
  const { ground, ink, soft } = colours.light;
  const page = await context.newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<!doctype html><style>
    body { display: grid; place-content: center; justify-items: center; gap: 14px; height: 280px; margin: 0; background: ${ground}; color: ${ink}; font-family: 'Liberation Sans', Arial, sans-serif; }
    img { width: 84px; height: 84px; }
    h1 { margin: 0; font-size: 34px; letter-spacing: -0.02em; }
    p { width: 330px; margin: 0; color: ${soft}; font-size: 19px; line-height: 1.35; text-align: center; }
  </style><img src="${address(icon)}" alt=""><h1>${escaped(name)}</h1><p>${escaped(line)}</p>`);
  return takeAndClose(page);
}

/** Opens the page that a film is taken of: the drawn window of the README, still empty, and a pointer over it. */
export async function openStage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(sizes.readme);
  const nothing = Buffer.alloc(0);
  const seen = { address: '', page: nothing, popup: nothing };
  await page.setContent(`${markup(seen, null, 'light')}<style>
    .pointer { position: fixed; top: 0; left: 0; width: 22px; transform-origin: 0 0; }
  </style>
  <svg class="pointer" viewBox="0 0 22 30"><path d="M1 1v23l6-5 4 9 4-2-4-9h8z" fill="#000" stroke="#fff" stroke-width="1.5"/></svg>`);
  return page;
}

/** Draws a browser window around pictures of the page and the popup, below the caption if there is one. */
export async function compose(
  context: BrowserContext,
  seen: Seen,
  caption: string | null,
  scheme: Scheme,
): Promise<Buffer> {
  const page = await context.newPage();
  // The stores require these exact sizes. The README is also read on high-resolution screens, so its pictures have twice the pixels.
  const metrics =
    caption === null ? { ...sizes.readme, deviceScaleFactor: 2 } : { ...sizes.store, deviceScaleFactor: 1 };
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false });
  await page.setContent(markup(seen, caption, scheme), { waitUntil: 'load' });
  return takeAndClose(page);
}
