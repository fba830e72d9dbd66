import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleResumeText } from '../../scripts/sample/sample.ts';
import '../../src/background/analysis-script.ts';
import { offerSelection } from '../../src/background/offer-selection.ts';
import { scorePage } from '../../src/background/score-page.ts';
import { allowAutomatic } from '../../src/browser/permissions/automatic-score.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { listHistory } from '../../src/browser/storage/history.ts';
import { takeSelection } from '../../src/browser/storage/pending-selection.ts';
import { addResume } from '../../src/browser/storage/resume-library.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { samplePosting } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
let tabId = 100;
beforeEach(async () => {
  browser = freshBrowser();
  tabId += 1;
  await deleteEverything();
  await addResume({
    file: { name: 'ada.txt', type: 'text/plain', bytes: new Uint8Array(4) },
    resume: readResumeText(sampleResumeText),
  });
  await allowAutomatic(['https://jobs.example.com/*']);
  browser.action.setBadgeText.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** The score, after the delay within which the page may ask again. */
async function scored(...given: Parameters<typeof scorePage>) {
  const score = scorePage(...given);
  await vi.advanceTimersByTimeAsync(150);
  return score;
}

const reading = { job: samplePosting(), refusal: null };
const sender = (change = {}) => ({
  id: 'evident',
  frameId: 0,
  url: 'https://jobs.example.com/1',
  tab: { id: tabId, url: 'https://jobs.example.com/1' },
  ...change,
});

test('the icon of a tab shows the score of its posting', async () => {
  const score = await scored(reading, sender());
  expect(score).toBeTypeOf('number');
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: String(score) });
  // It is not added to the history, as nobody has looked at it.
  await vi.advanceTimersByTimeAsync(30);
  expect((await listHistory()).matches).toEqual([]);
});

test('a posting that asks for no skill gets no score', async () => {
  const job = samplePosting({
    title: 'Warehouse Operative',
    description: 'Responsibilities\n- Load trucks\n\nRequirements\n- Forklift licence\n- Able to lift 20 kg',
  });
  expect(await scored({ job, refusal: null }, sender())).toBeNull();
});

test('a page without a posting gets no score', async () => {
  const refusal = { kind: 'list', openUrl: null } as const;
  expect(await scored({ job: null, refusal }, sender())).toBeNull();
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: '' });
});

test('a posting read with a confidence below 0.5 gets no automatic score', async () => {
  const ofConfidence = (confidence: number) =>
    scored({ job: samplePosting({ confidence }), refusal: null }, sender());
  expect(await ofConfidence(0.49)).toBeNull();
  expect(await ofConfidence(0.5)).toBeTypeOf('number');
});

test.each([
  ['a frame', { frameId: 3 }],
  ['no tab', { tab: undefined }],
  ['no address', { url: undefined }],
])('a message from %s is ignored', async (_name, change) => {
  expect(await scored(reading, sender(change))).toBeNull();
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});

test('a message from a host without permission is ignored', async () => {
  browser.permissions.contains.mockResolvedValue(false);
  expect(await scored(reading, sender())).toBeNull();
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});

test.each([
  ['shows another page', async () => ({ id: tabId, url: 'https://jobs.example.com/2' })],
  ['shows a page whose address the browser hides', async () => ({ id: tabId })],
  ['is closed', () => Promise.reject(new Error('No tab with id'))],
])('a tab that %s by the time a score is there does not get it', async (_what, get) => {
  browser.tabs.get.mockImplementation(get);
  expect(await scored(reading, sender())).toBeNull();
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});

test.each([
  ['at once', 0, false],
  ['within a moment', 149, false],
  ['after it', 150, true],
])('a page that asks again %s', async (_when, ms, isScoredTwice) => {
  const first = scorePage(reading, sender());
  await vi.advanceTimersByTimeAsync(ms);
  const second = await scored(reading, sender());
  expect(second).toBeTypeOf('number');
  expect(await first).toBe(isScoredTwice ? second : null);
  expect(browser.action.setBadgeText).toHaveBeenCalledTimes(isScoredTwice ? 2 : 1);
});

test('if a page asks several times at once, only its last reading is scored', async () => {
  const refusal = { kind: 'list', openUrl: null } as const;
  const scores = await Promise.all([
    scored(reading, sender()),
    scored({ job: null, refusal }, sender()),
    scored(reading, sender()),
  ]);
  expect(scores.slice(0, 2)).toEqual([null, null]);
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: String(scores[2]) });
});

test('a selection is kept for the popup, with the page’s line breaks', async () => {
  const url = 'https://jobs.example.com/1';
  const text = 'You know Go, SQL and Docker\nYou like long tests';
  const selected = { text, title: 'Engineer', company: 'Example', url };
  browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: selected });
  await offerSelection({ tabId, text: text.replace('\n', ' '), url });
  expect(browser.action.openPopup).toHaveBeenCalledOnce();
  const { job } = (await takeSelection(tabId)) ?? {};
  expect(job).toMatchObject({
    description: text,
    title: 'Engineer',
    company: 'Example',
    source: 'selection',
    url,
  });
});

test('if the page cannot be read, the selection is the menu’s text; if no popup can be opened, it opens in a tab', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  browser.action.openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
  await offerSelection({
    tabId,
    text: 'You know Go, SQL and Docker, and you like long tests',
    url: 'https://jobs.example.com/1',
  });
  expect((await takeSelection(tabId))?.job?.description).toBe(
    'You know Go, SQL and Docker, and you like long tests',
  );
  expect(browser.tabs.create).toHaveBeenCalledWith({
    url: `chrome-extension://evident/src/ui/popup/popup.html?tab=${tabId}`,
  });
});
