// Takes a picture of every state in light and dark, runs axe on it and looks for what sticks out sideways:
// npx tsx --tsconfig test/tsconfig.json test/ui/gallery/shoot.ts [--only part-of-a-name] [--scale 2] [--quick]
//   [--language de] [--forced] [--print] [--width 320] [--as name-of-the-variant]
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { pagePictures } from './page-states.tsx';
import { popupPictures } from './states.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const only = option('only') ?? '';
const language = option('language') ?? 'en';
const isQuick = process.argv.includes('--quick');
const folder = path.join(root, 'artifacts/ui');
mkdirSync(folder, { recursive: true });

type Shot = {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly clicks: readonly string[];
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function troubles(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run(o: object): Promise<{
            violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
          }>;
        };
      }
    ).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const axeSays = (await run).violations.flatMap(violation =>
      violation.nodes
        .slice(0, 3)
        .map(
          node => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`,
        ),
    );
    const wide =
      document.documentElement.scrollWidth > innerWidth
        ? [`wider than the window: ${document.documentElement.scrollWidth}`]
        : [];
    const small = [...document.querySelectorAll('*')]
      .filter(element =>
        [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter(element => !(element instanceof SVGElement))
      .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 12.3)
      .map(element => `small text: ${element.className}`);
    return [...axeSays, ...wide, ...new Set(small)];
  });
  return found;
}

async function shoot(browser: Browser, shot: Shot, scheme: 'light' | 'dark', scale: number): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: Number(option('width') ?? shot.width), height: shot.height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    forcedColors: process.argv.includes('--forced') ? 'active' : 'none',
  });
  const page = await context.newPage();
  page.on('pageerror', error => console.log(`  ! ${shot.name}: ${error.message}`));
  await page.goto(shot.url);
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(60);
  for (const click of shot.clicks) await page.locator(click).first().click();
  if (process.argv.includes('--print')) {
    const pdf = await page.pdf({ format: 'A4', path: path.join(folder, `${shot.name}.pdf`) });
    console.log(`  ${shot.name}: ${pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length} sheets`);
    await context.close();
    return 0;
  }
  const found = await troubles(page);
  for (const trouble of found) console.log(`  ! ${shot.name} (${scheme}): ${trouble}`);
  if (!/^popup-first/.test(shot.name)) {
    await page.addStyleTag({
      content: ':root { overflow: visible !important } #root { height: auto !important }',
    });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({
      width: Number(option('width') ?? shot.width),
      height: Math.max(height, 120),
    });
  }
  const suffix = `${option('as') ? `-${option('as')}` : ''}${scale === 1 ? '' : `@${scale}x`}`;
  await page.screenshot({ path: path.join(folder, `${shot.name}-${scheme}${suffix}.png`) });
  await context.close();
  return found.length;
}

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5199, hmr: false, watch: null },
});
await server.listen();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
// Another run may hold the port that was asked for.
const base = `${server.resolvedUrls?.local[0]}test/ui/gallery/gallery.html?language=${language}`;
const suffix = language === 'en' ? '' : `-${language}`;
const shots: readonly Shot[] = [
  ...Object.entries(popupPictures).map(([name, { clicks = [] }]) => ({
    name: `popup-${name}${suffix}`,
    url: `${base}&state=${name}`,
    width: 380,
    height: 600,
    clicks,
  })),
  ...Object.entries(pagePictures).map(([name, { clicks = [] }]) => ({
    name: `page-${name}${suffix}`,
    url: `${base}&kind=page&state=${name}`,
    width: 1280,
    height: 900,
    clicks,
  })),
];
let count = 0;
for (const shot of shots.filter(({ name }) => name.includes(only))) {
  count += await shoot(browser, shot, 'light', Number(option('scale') ?? 1));
  if (!isQuick) count += await shoot(browser, shot, 'dark', Number(option('scale') ?? 1));
}
console.log(count === 0 ? 'Nothing found.' : `${count} troubles.`);
await browser.close();
await server.close();
