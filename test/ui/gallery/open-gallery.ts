import { cpSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from '../../../scripts/prepare.mjs';
import type { Language } from '../../../src/core/messages/languages.ts';
import { pagePictures } from './page-states.tsx';
import { popupPictures } from './states.ts';
import { tailorPictures } from './tailor-states.tsx';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
const built = path.join(root, 'artifacts/gallery');

/** A state of the popup, of a full page or of a copy, and the width of its window. */
export type GalleryState = {
  /** The name of its picture. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** True if the window keeps its height, as the popup does. */
  readonly isFirstView: boolean;
  readonly query: string;
  readonly clicks: readonly string[];
};

/** The settings for a picture of a state. */
export type Variant = {
  readonly scheme: 'light' | 'dark';
  readonly language: Language;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
  /** In CSS pixels. The default is the width of the state. */
  readonly width?: number;
};

/** Every state of every screen. */
export const galleryStates: readonly GalleryState[] = [
  ...Object.entries(popupPictures).map(([name, { clicks = [] }]) => ({
    name: `popup-${name}`,
    width: 380,
    height: 600,
    isFirstView: name.startsWith('first'),
    query: `state=${name}`,
    clicks,
  })),
  ...Object.entries(pagePictures).map(([name, { clicks = [] }]) => ({
    name: `page-${name}`,
    width: 1280,
    height: 900,
    isFirstView: false,
    query: `kind=page&state=${name}`,
    clicks,
  })),
  ...Object.entries(tailorPictures).map(([name, { clicks = [] }]) => ({
    name: `tailor-${name}`,
    width: 1280,
    height: 900,
    isFirstView: false,
    query: `kind=tailor&state=${name}`,
    clicks,
  })),
];

/** A browser whose pages show one state after another, each page in one variant. */
export type Gallery = {
  readonly browser: Browser;
  /** Opens a page for a variant. `show` makes it show a state. */
  open(variant: Variant): Promise<{ readonly page: Page; show(state: GalleryState): Promise<void> }>;
  close(): Promise<void>;
};

/** Builds the gallery and opens a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium was not found; set CHROMIUM_PATH.');
  const settings = { root: here, configFile: false, logLevel: 'error' } as const;
  await build({
    ...settings,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'chrome125',
      // Nothing is written or read here.
      rolldownOptions: {
        input: path.join(here, 'gallery.html'),
        external: [/\/writers\//, /\/read-in-worker/],
      },
    },
  });
  cpSync(path.join(root, 'icons'), path.join(built, 'icons'), { recursive: true });
  const server = await preview({ ...settings, build: { outDir: built }, preview: { port: 5199 } });
  const browser = await chromium.launch({
    executablePath,
    // Chromium's sandbox needs rights that root in a container does not have.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    browser,
    async open({ scheme, language, scale = 1, forcedColors = false, print = false, width }) {
      const context = await browser.newContext({
        deviceScaleFactor: scale,
        colorScheme: scheme,
        reducedMotion: 'reduce',
        forcedColors: forcedColors ? 'active' : 'none',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return {
        page,
        async show(state) {
          // Some buttons are hidden in print, so click them in the screen layout first.
          if (print) await page.emulateMedia({ media: 'screen' });
          await page.setViewportSize({ width: width ?? state.width, height: state.height });
          await page.goto(`${server.resolvedUrls?.local[0]}gallery.html?language=${language}&${state.query}`);
          await page.waitForSelector('html[data-ready]', { state: 'attached' });
          for (const click of state.clicks) await page.locator(click).first().click();
          if (print) await page.emulateMedia({ media: 'print' });
        },
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Faults in a page's layout: wider than its window, or letters too small to read. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`${scrollWidth} px wide in ${innerWidth}`] : [];
    const small = [...document.querySelectorAll<HTMLElement>('body :not(svg *)')]
      .filter(({ childNodes }) =>
        [...childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 12.3)
      .map(element => `small letters: ${element.className}`);
    return [...wide, ...new Set(small)];
  });
}
