import { sampleResume } from '../../scripts/sample/sample.ts';
import { samplePosting } from '../browser/samples.ts';
import { type Chromium, openChromium } from '../e2e/chromium.ts';
import { addResume } from '../e2e/flow.ts';
import { median, ms, print } from './measure.ts';

const RECORDS = 5_000;
const OPENINGS = 5;
const posting = samplePosting({
  description: `Requirements\n- PostgreSQL and Docker\n${'- You write calm software with Go, and tests with it.\n'.repeat(60)}`,
});

/** Writes as many matches to the history as a busy person collects in years, all with the stored resume. */
async function fill(page: Chromium['firstRunPage']): Promise<void> {
  await page.evaluate(
    async ([count, job]) => {
      const opened = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await opened(indexedDB.open('evident'));
      const transaction = database.transaction(['history', 'resumes'], 'readwrite');
      const [resumeId] = await opened(transaction.objectStore('resumes').getAllKeys());
      const summary = { missing: ['Go'], listed: [], proven: ['Docker'], failed: [], parts: [] };
      for (let nth = 0; nth < count; nth += 1) {
        const key = `https://jobs.example.com/${nth} ${resumeId}`;
        const own = {
          key,
          url: `https://jobs.example.com/${nth}`,
          title: `Developer ${nth}`,
          at: 1e12 + nth,
        };
        const rest = { company: 'Example', board: null, firstAt: 1e12, score: 50, algorithm: '1', past: [] };
        const of = { resumeId, resumeName: 'Ada', resumeVersion: 1, summary, posting: job };
        transaction.objectStore('history').put({ ...own, ...rest, ...of }, key);
      }
      await new Promise(resolve => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [RECORDS, posting] as const,
  );
}

/** Opens the history. Returns when its first row and its first score were there, in ms since the page started, and how many scores it asked for. */
async function openHistory(chromium: Chromium) {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const times = { row: 0, score: 0, asked: 0 };
    Object.assign(globalThis, { times });
    const look = () => {
      const now = document.querySelector('.history-now:not(th)')?.textContent ?? '';
      if (!times.row && document.querySelector('.history-row')) times.row = performance.now();
      if (!times.score && /\d/.test(now)) times.score = performance.now();
      if (!times.score) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = message => {
      if (Reflect.get(message as object, 'call') === 'rescore') times.asked += 1;
      return send(message);
    };
  });
  await page.goto(`chrome-extension://${chromium.extensionId}/src/ui/resume/resume.html#history`);
  await page.waitForFunction(() => (globalThis as unknown as Timed).times.score > 0);
  await page.getByText('5,000 postings', { exact: true }).waitFor();
  await page.waitForTimeout(1_000);
  const before = await page.evaluate(() => (globalThis as unknown as Timed).times);
  await page.evaluate(() => new BroadcastChannel('evident-changes').postMessage('history'));
  await page.waitForTimeout(2_000);
  const { asked } = await page.evaluate(() => (globalThis as unknown as Timed).times);
  await page.close();
  return { ...before, again: asked - before.asked };
}

type Runtime = { sendMessage(message: unknown): Promise<unknown> };
type Timed = { readonly times: { row: number; score: number; asked: number } };

/** Measures a history of 5,000 postings: how soon it can be read, and how many postings are scored again. */
export async function benchHistory(): Promise<void> {
  const chromium = await openChromium();
  // tsx names functions by a helper function that the page does not have.
  const named = 'globalThis.__name = value => value';
  await chromium.context.addInitScript({ content: named });
  try {
    await chromium.firstRunPage.evaluate(named);
    await addResume(chromium.firstRunPage, await sampleResume());
    await fill(chromium.firstRunPage);
    const runs: Awaited<ReturnType<typeof openHistory>>[] = [];
    for (let nth = 0; nth < OPENINGS; nth += 1) runs.push(await openHistory(chromium));
    const middle = (name: 'row' | 'score' | 'asked' | 'again') => median(runs.map(run => run[name]));
    print(`history: ${RECORDS} postings, ${OPENINGS} openings, median`, [
      ['first row, from the start of the page', ms(middle('row'))],
      ['first score “now”', ms(middle('score'))],
      ['postings scored again on opening: those in view', String(middle('asked'))],
      ['scored again after one announcement of a new match', String(middle('again'))],
    ]);
  } finally {
    await chromium.close();
  }
}
