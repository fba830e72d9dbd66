import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/background/analysis-script.ts';
import { answerMatches } from '../../../src/background/match-posting.ts';
import { matchTakes } from '../../../src/browser/messages/matching.ts';
import { answer } from '../../../src/browser/messages/messaging.ts';
import { leaveSelection } from '../../../src/browser/storage/pending-selection.ts';
import { addResume } from '../../../src/browser/storage/resume-library.ts';
import type { JobPosting, Reading } from '../../../src/core/types.ts';
import { takeFirstAnswers } from '../../../src/ui/popup/first-answers.ts';
import { freshBrowser } from '../../browser/stand-in.ts';
import { posting, resume } from '../report-fixture.ts';

const page = vi.hoisted(() => ({ readPosting: vi.fn() }));
vi.mock('../../../src/browser/page/page.ts', () => page);
vi.mock('../../../src/browser/messages/install-api.ts', () => ({}));
vi.mock('../../../src/browser/messages/browser-api.ts', () => import('../../browser/stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
const sent = () =>
  browser.runtime.sendMessage.mock.calls.map(([message]) => Reflect.get(message as object, 'call'));
const read = (change: Partial<JobPosting> = {}) => ({
  ok: true,
  value: { job: { ...posting, ...change }, refusal: null } satisfies Reading,
});

beforeEach(() => {
  browser = freshBrowser();
  browser.runtime.sendMessage.mockImplementation(message =>
    browser.runtime.send(message, { id: 'evident', url: 'chrome-extension://evident/popup.html' }),
  );
  answer('match', matchTakes, answerMatches);
  page.readPosting.mockReset().mockResolvedValue(read());
});

/** Runs the popup's first script, as when a popup is opened. */
async function run() {
  vi.resetModules();
  await import('../../../src/ui/popup/ask-first.ts');
  const answers = takeFirstAnswers();
  if (!answers) throw new Error('Nothing was left.');
  return answers;
}

describe('the popup’s first script', () => {
  test('wakes the background, reads the tab and finds no match in an empty library', async () => {
    const { tab, page: answered, match } = await run();
    expect((await tab)?.id).toBe(5);
    expect(await answered).toEqual(read());
    expect(await match).toBeNull();
    expect(sent()).toEqual(['wake', 'wake', 'match']);
    expect(takeFirstAnswers()).toBeNull();
  });

  describe('with a resume', () => {
    beforeEach(async () => {
      const file = { name: 'mara.pdf', type: 'application/pdf', bytes: new Uint8Array(4) };
      await addResume({ name: 'Mara', file, resume });
    });

    test('matches the posting of the page', async () => {
      const matched = await (await run()).match;
      expect(matched?.job).toEqual(posting);
      expect(matched?.answer.resume.name).toBe('Mara');
      const [asked] = browser.runtime.sendMessage.mock.calls.at(-1) ?? [];
      expect(asked).toMatchObject({ call: 'match', payload: { isNoted: true } });
    });

    test('leaves doubtful postings and refusals to the popup', async () => {
      page.readPosting.mockResolvedValueOnce(read({ confidence: 0.4 }));
      expect(await (await run()).match).toBeNull();
      const refusal = { kind: 'list', openUrl: null };
      page.readPosting.mockResolvedValueOnce({ ok: true, value: { job: null, refusal } });
      expect(await (await run()).match).toBeNull();
      page.readPosting.mockResolvedValueOnce({ ok: false, failure: { kind: 'silent' } });
      expect(await (await run()).match).toBeNull();
      expect(sent()).toEqual(['wake', 'wake', 'wake', 'wake', 'wake', 'wake']);
    });

    test('leaves a selection to the popup, and does not consume it', async () => {
      await leaveSelection(5, { job: posting, refusal: null });
      expect(await (await run()).match).toBeNull();
      expect([...browser.storage.session.values.keys()]).toEqual(['pending-selection']);
      await leaveSelection(6, { job: posting, refusal: null });
      expect(await (await run()).match).not.toBeNull();
    });

    test('does not ask a page that is closed to extensions, or without a tab', async () => {
      browser.tabs.query.mockResolvedValueOnce([{ id: 5, url: 'about:blank', title: '' }]);
      expect(await (await run()).page).toEqual({ ok: false, failure: { kind: 'browser-page' } });
      browser.tabs.query.mockResolvedValueOnce([]);
      const none = await run();
      expect(await none.page).toEqual({ ok: false, failure: { kind: 'no-tab' } });
      expect(await none.match).toBeNull();
      expect(page.readPosting).not.toHaveBeenCalled();
    });

    test('leaves errors to the popup', async () => {
      browser.runtime.sendMessage.mockRejectedValue(new Error('Gone.'));
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const { match } = await run();
      await vi.advanceTimersByTimeAsync(3_000);
      vi.useRealTimers();
      expect(await match).toBeNull();
    });
  });
});
