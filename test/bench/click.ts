import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sampleAddress, samplePosting, sampleResume } from '../../scripts/sample/sample.ts';
import { type Chromium, openChromium, type Popup } from '../e2e/chromium.ts';
import { addResume } from '../e2e/flow.ts';
import { median, ms, print, times } from './measure.ts';
import { copyWithStopwatch, type PopupKind } from './stopwatch-copy.ts';

const clicks = 20;
const starts = 5;

/** Postings at different addresses that differ in one line, so that nothing remembered from one helps with the next. */
const postings = Object.fromEntries(
  Array.from({ length: clicks }, (_, at) => [
    sampleAddress.replace(/\d+$/, number => String(Number(number) + at)),
    samplePosting.replace('</ul>', `<li>You work in room ${at}.</li></ul>`),
  ]),
);

type Bench = { readonly chromium: Chromium; readonly page: Page; readonly extension: string };

async function openBench(kind: PopupKind): Promise<Bench> {
  const extension = copyWithStopwatch(kind);
  const chromium = await openChromium({ web: postings, extension });
  await addResume(chromium.firstRunPage, await sampleResume());
  return { chromium, page: await chromium.open(sampleAddress), extension };
}

async function closeBench({ chromium, extension }: Bench): Promise<void> {
  await chromium.close();
  rmSync(extension, { recursive: true, force: true });
}

/** Makes the state after a pause: the background has stopped, and the page (or another one) has no content script yet. */
async function coolDown({ chromium, page }: Bench, address = page.url()): Promise<void> {
  await page.goto(address);
  const devTools = await chromium.context.newCDPSession(page);
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.stopAllWorkers');
  await devTools.detach();
}

async function clickToShown({ chromium, page }: Bench, look?: (popup: Popup) => Promise<void>) {
  const popup = await chromium.clickIcon(page);
  await popup.page.waitForFunction(() => document.documentElement.dataset.shownAt !== undefined);
  const shownAt = await popup.page.evaluate(() => Number(document.documentElement.dataset.shownAt));
  await look?.(popup);
  await popup.close();
  return shownAt - popup.clickedAt;
}

type Extension = {
  readonly tabs: {
    query(filter: object): Promise<readonly { id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
};

/** The time to read the page: from the question to the posting, including the injection of the content script if it is not there yet. */
function readTime(popup: Popup): Promise<number> {
  return popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const [{ id = 0 } = {}] = await chrome.tabs.query({ active: true, currentWindow: true });
    const question = { evident: 'page', call: 'readPosting' };
    const files = ['/src/content/content-script.js'];
    const started = performance.now();
    await chrome.tabs.sendMessage(id, question).catch(async () => {
      await chrome.scripting.executeScript({ target: { tabId: id }, files });
      await chrome.tabs.sendMessage(id, question);
    });
    return performance.now() - started;
  });
}

type Times = Record<PopupKind | 'read', number[]>;

/** One click with the empty popup, which also reads the page, and one click with ours. `before` prepares the state for each. */
async function clickBoth(
  benches: Record<PopupKind, Bench>,
  taken: Times,
  before?: (bench: Bench) => Promise<void>,
) {
  await before?.(benches.empty);
  const reads: number[] = [];
  const empty = await clickToShown(benches.empty, async popup => {
    reads.push(await readTime(popup));
  });
  await before?.(benches.score);
  taken.score.push(await clickToShown(benches.score));
  taken.empty.push(empty);
  taken.read.push(...reads);
}

function tell(heading: string, taken: Times): void {
  const [empty, read, score] = [median(taken.empty), median(taken.read), median(taken.score)];
  print(`${heading}, median of ${taken.score.length}`, [
    ['an empty popup', ms(empty)],
    ['the page’s read', ms(read)],
    ['the score on screen', `${ms(score)}   ${times(score / (empty + read), 2)} both   (bound 1.5×)`],
  ]);
}

const none = (): Times => ({ empty: [], read: [], score: [] });

/** Measures the time from the click on the icon to the score on screen, compared with an empty popup plus the time to read the page. */
export async function benchClick(): Promise<void> {
  const [warm, cold, fresh, first] = [none(), none(), none(), none()];
  const benches = { empty: await openBench('empty'), score: await openBench('score') };
  try {
    for (let click = 0; click < 3; click += 1) await clickBoth(benches, none());
    // The measures take turns, because a browser is busy for a while after its start, and that must not affect only the first one.
    for (const address of Object.keys(postings).slice(1)) {
      await clickBoth(benches, fresh, bench => coolDown(bench, address));
      await clickBoth(benches, warm);
      await clickBoth(benches, cold, bench => coolDown(bench));
    }
  } finally {
    await Promise.all(Object.values(benches).map(closeBench));
  }
  for (let start = 0; start < starts; start += 1) {
    for (const kind of ['empty', 'score'] as const) {
      const bench = await openBench(kind);
      try {
        await coolDown(bench);
        first[kind].push(
          await clickToShown(bench, async popup => {
            if (kind === 'empty') first.read.push(await readTime(popup));
          }),
        );
      } finally {
        await closeBench(bench);
      }
    }
  }
  tell('click, warm (background awake, page read before)', warm);
  tell('click, cold (background stopped, page loaded anew, matched before)', cold);
  tell('click, new (background stopped, a posting never matched)', fresh);
  tell('click, first (browser just started, background stopped)', first);
}
