import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { sampleAddress, samplePosting, sampleResume } from '../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../e2e/chromium.ts';
import { addResume } from '../e2e/flow.ts';
import { say } from '../e2e/words.ts';
import { median, ms, print, times } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clicks = 15;

/** Notes in the page when its text first says what is waited for; painted in the frame after. */
const stopwatch = (pattern: string) => `
  new MutationObserver((_, observer) => {
    if (!new RegExp(${JSON.stringify(pattern)}).test(document.body?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      document.documentElement.dataset.shownAt = String(performance.timeOrigin + performance.now());
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });`;

/** A copy of the built extension whose popup carries a stopwatch; the product itself has none. */
function copyWithStopwatch(pattern: string, page?: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-bench-'));
  cpSync(path.join(root, 'dist/chrome'), folder, { recursive: true });
  const popup = path.join(folder, 'src/ui/popup/popup.html');
  const html = page ?? readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', '<head><script src="/stopwatch.js"></script>'));
  writeFileSync(path.join(folder, 'stopwatch.js'), stopwatch(pattern));
  writeFileSync(path.join(folder, 'empty.js'), 'document.getElementById("root").textContent = "Nothing";');
  return folder;
}

const emptyPopup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
  <body style="width:400px;height:560px"><div id="root"></div><script src="/empty.js"></script></body></html>`;

async function clickToShown(chromium: Chromium, page: Page): Promise<number> {
  const popup = await chromium.clickIcon(page);
  await popup.page.waitForFunction(() => document.documentElement.dataset.shownAt !== undefined);
  const shownAt = await popup.page.evaluate(() => Number(document.documentElement.dataset.shownAt));
  await popup.close();
  return shownAt - popup.clickedAt;
}

/** From the click on the icon to the score on screen, beside a popup that holds one word. */
export async function benchClick(): Promise<void> {
  const folders = [copyWithStopwatch(say('scoreSpoken', '\\d+')), copyWithStopwatch('Nothing', emptyPopup)];
  const taken: number[][] = [[], []];
  for (const [at, extension] of folders.entries()) {
    const chromium = await openChromium({ web: { [sampleAddress]: samplePosting }, extension });
    try {
      const resumePage = await chromium.firstRunPage();
      await addResume(resumePage, await sampleResume());
      const page = await chromium.open(sampleAddress);
      for (let click = -2; click < clicks; click += 1) {
        const time = await clickToShown(chromium, page);
        if (click >= 0) taken[at]?.push(time);
      }
    } finally {
      await chromium.close();
      rmSync(extension, { recursive: true, force: true });
    }
  }
  const [score = Number.NaN, empty = Number.NaN] = taken.map(median);
  print(`Chromium: from the click on the icon, median of ${clicks}`, [
    ['an empty popup', ms(empty)],
    [
      'the score on screen',
      `${ms(score)}   ${times(score / empty)} the empty popup, ${ms(score - empty)} more`,
    ],
  ]);
}
