import type { Page } from 'playwright-core';
import { sampleAddress, samplePosting } from '../../scripts/sample/sample.ts';
import { writePdf } from '../../scripts/sample/write-pdf.ts';
import { fullClosure, gzipBytes, scriptsOf, staticClosure } from '../architecture/bundle.ts';
import { openChromium } from '../e2e/chromium.ts';
import { addResume, openTailor } from '../e2e/flow.ts';
import { median, ms, print } from './measure.ts';
import { postingOf, resumeOf } from './texts.ts';

const TURNS = 10;
const KEYS_A_TURN = 30;
const WARM_UP = 40;
// The first keys after a change of the window do not count.
const WARM_UP_A_TURN = 4;
// Like a finger: a key is held for a while, and then comes a pause.
const HELD_MS = 50;
const PAUSE_MS = 40;
const FRAME_MS = 16;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page of the sample posting, with a text of 1,000 words. */
const longPosting = samplePosting.replace(
  /(<div class="job__description body">)[\s\S]*?(?=<\/div>)/,
  (_, opening: string) =>
    `${opening}${postingOf(1_000)
      .split('\n')
      .map(line => `<p>${escaped(line)}</p>`)
      .join('')}`,
);

const echoAddress = 'https://echo.example/';

// A page with one line to type in, which answers at once. No page can be faster than this one.
const echoPage = `<!doctype html><title>Echo</title><p class="line-field" contenteditable>Echo </p><p class="live-score"></p>`;

function echoKeys(): void {
  const score = document.querySelector<HTMLElement>('.live-score');
  let step = 0;
  addEventListener('input', () => {
    step += 1;
    score?.setAttribute('data-step', String(step));
  });
}

type Keystroke = { readonly shown: number; readonly drawn: number };

/** Records for each key the time until the score of that draft was in the page, and until the next frame was drawn. */
function watchKeys(): void {
  const keystrokes: Keystroke[] = [];
  Object.assign(globalThis, { keystrokes });
  let pressedAt = 0;
  addEventListener('keydown', event => (pressedAt = event.timeStamp), true);
  const score = document.querySelector('.live-score');
  if (!score) throw new Error('There is no score.');
  new MutationObserver(() => {
    const shown = performance.now() - pressedAt;
    requestAnimationFrame(() => keystrokes.push({ shown, drawn: performance.now() - pressedAt }));
  }).observe(score, { attributes: true, attributeFilter: ['data-step'] });
}

async function typeFor(page: Page, keys: number): Promise<void> {
  const words = 'with PostgreSQL and Kafka for the timetable of a small ferry, ';
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type(words[key % words.length] ?? ' ', { delay: HELD_MS });
    await page.waitForTimeout(PAUSE_MS);
  }
}

/** The times of the keys of one turn. */
async function turnOf(page: Page): Promise<readonly Keystroke[]> {
  await page.bringToFront();
  await typeFor(page, WARM_UP_A_TURN + KEYS_A_TURN);
  const taken = await page.evaluate(() =>
    (globalThis as unknown as { keystrokes: Keystroke[] }).keystrokes.splice(0),
  );
  return taken.slice(WARM_UP_A_TURN);
}

const share = (numbers: readonly number[], part: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN;

const spread = (numbers: readonly number[]) =>
  `median ${ms(median(numbers))}, 95 % ${ms(share(numbers, 0.95))}, best decile ${ms(share(numbers, 0.1))}`;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB gzip`;

/** Measures the time from a key press in a copy to its score, in the built page, with a resume of two pages and a posting of 1,000 words. */
export async function benchKeystroke(): Promise<void> {
  const chromium = await openChromium({ web: { [sampleAddress]: longPosting, [echoAddress]: echoPage } });
  try {
    const buffer = Buffer.from(await writePdf(resumeOf(2)));
    await addResume(chromium.firstRunPage, { name: 'long.pdf', mimeType: 'application/pdf', buffer });
    const page = await openTailor(chromium, sampleAddress);
    await page.locator('.draft-entry .line-field').nth(2).click();
    await page.keyboard.press('End');
    await typeFor(page, WARM_UP);
    const echo = await chromium.open(echoAddress);
    await echo.evaluate(echoKeys);
    await echo.locator('.line-field').click();
    await page.evaluate(watchKeys);
    await echo.evaluate(watchKeys);
    const taken: Keystroke[] = [];
    const echoed: Keystroke[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      taken.push(...(await turnOf(page)));
      echoed.push(...(await turnOf(echo)));
    }
    print(`keystroke: to the score, the ledger and the checks of that very draft, ${taken.length} keys`, [
      ['in the page', `${spread(taken.map(({ shown }) => shown))}   (bound ${FRAME_MS} ms)`],
      ['and drawn', spread(taken.map(({ drawn }) => drawn))],
      ['an empty page, between', spread(echoed.map(({ shown }) => shown))],
      ['and drawn', spread(echoed.map(({ drawn }) => drawn))],
    ]);
  } finally {
    await chromium.close();
  }
  const dist = 'dist/chrome';
  const scripts = scriptsOf(`${dist}/src/ui/tailor/tailor.html`);
  const page = staticClosure(scripts);
  const all = fullClosure(scripts).filter(file => !page.includes(file));
  const analysis = staticClosure(all.filter(file => /\/analysis-[^/]*$/.test(file)));
  print('size of what the page of a copy loads', [
    ['before anything can be seen', kB(gzipBytes(page))],
    ['what analyses, once it is seen', kB(gzipBytes(analysis.filter(file => !page.includes(file))))],
    [
      'what writes and reads files, when one is exported',
      kB(gzipBytes(all.filter(file => !analysis.includes(file)))),
    ],
  ]);
}
