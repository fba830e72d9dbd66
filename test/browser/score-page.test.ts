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

/** The score, once the moment has passed in which the page may ask again. */
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
  tab: { id: tabId },
  ...change,
});

test('the score of the posting in view stands on the icon of its tab', async () => {
  const score = await scored(reading, sender());
  expect(score).toBeTypeOf('number');
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: String(score) });
  // Nobody has looked at it: it is no match of the history.
  await vi.advanceTimersByTimeAsync(30);
  expect((await listHistory()).matches).toEqual([]);
});

test('a posting that asks for no skill has none: the number would pass for a match', async () => {
  const job = samplePosting({
    title: 'Warehouse Operative',
    description: 'Responsibilities\n- Load trucks\n\nRequirements\n- Forklift licence\n- Able to lift 20 kg',
  });
  expect(await scored({ job, refusal: null }, sender())).toBeNull();
});

test('a page without a posting has none', async () => {
  const refusal = { kind: 'list', openUrl: null } as const;
  expect(await scored({ job: null, refusal }, sender())).toBeNull();
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: '' });
});

test('a doubtful posting is not scored unasked', async () => {
  const ofConfidence = (confidence: number) =>
    scored({ job: samplePosting({ confidence }), refusal: null }, sender());
  expect(await ofConfidence(0.49)).toBeNull();
  expect(await ofConfidence(0.5)).toBeTypeOf('number');
});

test.each([
  ['a frame', { frameId: 3 }],
  ['no tab', { tab: undefined }],
  ['no address', { url: undefined }],
])('%s is not listened to', async (_name, change) => {
  expect(await scored(reading, sender(change))).toBeNull();
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});

test('a host that is not granted is not listened to', async () => {
  browser.permissions.contains.mockResolvedValue(false);
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

test('of a page that asks all the time only the last word is scored', async () => {
  const refusal = { kind: 'list', openUrl: null } as const;
  const scores = await Promise.all([
    scored(reading, sender()),
    scored({ job: null, refusal }, sender()),
    scored(reading, sender()),
  ]);
  expect(scores.slice(0, 2)).toEqual([null, null]);
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId, text: String(scores[2]) });
});

test('a selection waits for the popup, with the line breaks of the page', async () => {
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

test('a selection on a page that may not be read is what the menu says, in a tab where no popup opens', async () => {
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
