import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { sampleAddress, samplePosting, sampleResume } from '../../scripts/sample/sample.ts';
import { type Chromium, openChromium } from '../e2e/chromium.ts';
import { addResume, litPixels, score } from '../e2e/flow.ts';
import { waitUntil } from '../e2e/wait-until.ts';
import { print, times } from './measure.ts';
import { copyWithStopwatch, type PopupKind } from './stopwatch-copy.ts';
import { postingOf } from './texts.ts';

const words = 100_000;

/** The sample posting, followed by 100,000 words in paragraphs, more than any real posting has. */
function heavyPage(): string {
  const paragraphs = postingOf(words)
    .split('\n')
    .map(line => `<p>${line}</p>`);
  return samplePosting.replace('</body>', `<article>${paragraphs.join('\n')}</article></body>`);
}

/** The heap of a page in MB after garbage collection: the page's own scripts and ours. */
async function heapOf(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const heapIn = async (page: Page) => heapOf(await page.context().newCDPSession(page));
const mB = (size: number) => `${size.toFixed(1)} MB`;

/** The heap of the popup on the heavy page, and the heap of the page before, during and after the popup. */
async function measure(chromium: Chromium, isLit: boolean) {
  const resumePage = chromium.firstRunPage;
  await addResume(resumePage, await sampleResume());
  // Closes it, because pages of an extension share one heap.
  await resumePage.close();
  const page = await chromium.open(sampleAddress);
  const alone = await heapIn(page);
  const popup = await chromium.clickIcon(page);
  if (isLit) {
    await score(popup.page);
    await waitUntil('highlights', async () => (await litPixels(page)) > 0);
  }
  const pixels = await litPixels(page);
  const open = { popup: await heapIn(popup.page), page: await heapIn(page) };
  await popup.close();
  return { alone, ...open, pixels, after: await heapIn(page) };
}

async function measureWith(kind: PopupKind) {
  const extension = copyWithStopwatch(kind);
  const chromium = await openChromium({ web: { [sampleAddress]: heavyPage() }, extension });
  try {
    return await measure(chromium, kind === 'score');
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Measures the memory of Evident on a highlighted page of 100,000 words, compared with the page alone and an empty popup. */
export async function benchMemory(): Promise<void> {
  const [empty, ours] = [await measureWith('empty'), await measureWith('score')];
  const more = ours.page - ours.alone;
  print(`memory: JavaScript heap on a page of ${words.toLocaleString('en')} words, after collection`, [
    ['the page alone', mB(ours.alone)],
    [
      'with the content script, lit',
      `${mB(ours.page)}   ${mB(more)} more for ${ours.pixels.toLocaleString('en')} pixels of lines`,
    ],
    ['with the popup closed again', mB(ours.after)],
    ['an empty popup', mB(empty.popup)],
    ['the popup with the score', `${mB(ours.popup)}   ${times(ours.popup / empty.popup)} the empty popup`],
  ]);
}
