import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/background/analysis-script.ts';
import { answerMatches } from '../../../src/background/match-posting.ts';
import { type MatchAnswer, matchTakes } from '../../../src/browser/messages/matching.ts';
import { answer as answerCalls } from '../../../src/browser/messages/messaging.ts';
import { saveSettings } from '../../../src/browser/settings/settings.ts';
import { format, speakFrom, t } from '../../../src/browser/settings/strings.ts';
import { deleteResume } from '../../../src/browser/storage/deleted-resume.ts';
import { listHistory } from '../../../src/browser/storage/history.ts';
import { addResume, listResumes, replaceResume } from '../../../src/browser/storage/resume-library.ts';
import type { JobPosting, Reading } from '../../../src/core/types.ts';
import { useLanguage } from '../../../src/ui/components/use-language.ts';
import type { FirstAnswers } from '../../../src/ui/popup/first-answers.ts';
import type { MatchActions } from '../../../src/ui/popup/popup-actions.ts';
import type { Screen } from '../../../src/ui/popup/popup-state.ts';
import { usePopup } from '../../../src/ui/popup/use-popup.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { inEnglish } from '../../voices.ts';
import { afterPicture, hurry, waitFor } from '../../wait-for.ts';
import { posting, resume } from '../report-fixture.ts';
import * as page from './fake-page.ts';

vi.mock('../../../src/browser/page/page.ts', () => import('./fake-page.ts'));
const extension = fakeBrowser();
vi.mock('../../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(extension, name) }),
}));

hurry();

let seen: { state: Screen; actions: MatchActions; notice: string | null };

function Probe({ first }: { first: FirstAnswers | null }) {
  useLanguage();
  const { state, actions } = usePopup('popup', first);
  seen = { state: state.screen, actions, notice: state.notice };
  return null;
}

const answer = (reading: Reading) => ({ ok: true, value: reading });
const job = (change: Partial<JobPosting> = {}): Reading => ({
  job: { ...posting, ...change },
  refusal: null,
});
const bytes = new Uint8Array([37, 80, 68, 70]);

function add(name: string, change: Partial<typeof resume> = {}) {
  return addResume({
    name,
    file: { name: `${name}.pdf`, type: 'application/pdf', bytes },
    resume: { ...resume, ...change },
  });
}

/** Opens the popup and waits until it shows a result. */
async function open(first: FirstAnswers | null = null): Promise<void> {
  act(() => render(null, document.body));
  act(() => render(<Probe first={first} />, document.body));
  await settled(() => seen.state.kind !== 'reading');
}

// A busy machine loads the analysis late, so the limit is long. Waiting ends as soon as the condition holds.
const shownPlace = () => (seen.state.kind === 'matched' ? seen.state.match.place : null);

async function settled(condition: () => boolean): Promise<void> {
  await waitFor(() => expect(condition()).toBe(true));
}

/** The page is highlighted a moment after the report arrives. */
const isHighlighted = () => match().isHighlighted === true && page.showHighlights.mock.calls.length > 0;

function match() {
  if (seen.state.kind !== 'matched') throw new Error(`The popup is at “${seen.state.kind}”.`);
  return seen.state.match;
}

// The real background handles the messages.
extension.runtime.sendMessage.mockImplementation(async message => {
  sent.push(message);
  const url = 'chrome-extension://evident/src/ui/popup/popup.html';
  return extension.runtime.send(message, { id: 'evident', url });
});
vi.stubGlobal('chrome', extension);
answerCalls('match', matchTakes, answerMatches);
const sent: unknown[] = [];
const calls = (name: string) => sent.filter(message => Reflect.get(message as object, 'call') === name);

// An open popup follows every change of the library, by other tests as well.
afterEach(() => act(() => render(null, document.body)));
afterAll(afterPicture);

beforeEach(async () => {
  speakFrom(inEnglish);
  for (const mock of Object.values(page)) mock.mockReset();
  sent.length = 0;
  for (const { id } of (await listResumes()).resumes) await deleteResume(id);
  page.readPosting.mockResolvedValue(answer(job()));
  page.showHighlights.mockResolvedValue({ ok: true, value: { places: {}, isCut: false } });
  page.clearHighlights.mockResolvedValue({ ok: true, value: undefined });
  await saveSettings({ keepHistory: true });
});

describe('the popup', () => {
  test('asks for a resume before it reads anything', async () => {
    await open();
    expect(seen.state.kind).toBe('no-resume');
    expect(page.readPosting).not.toHaveBeenCalled();
  });

  test('reads the page, matches it, highlights it and stores the match', async () => {
    await add('Backend');
    await open();
    expect(match().report.score).toBeGreaterThan(0);
    await settled(isHighlighted);
    expect(page.showHighlights.mock.calls[0]?.[0]).toBe(5);
    await waitFor(async () => expect((await listHistory()).matches[0]?.title).toBe(posting.title));
  });

  test('shows the answers to its first script’s questions, and does not ask them again', async () => {
    const { id, name } = await add('Backend');
    await open();
    const { report, job: found } = match();
    const answered: MatchAnswer = {
      report,
      resume: { id, name, dismissed: {} },
      resumes: [{ id, name }],
      settings: { highlights: match().highlights, ticks: {} },
      before: null,
    };
    page.readPosting.mockClear();
    page.showHighlights.mockClear();
    sent.length = 0;
    const tab = { id: 7, url: 'https://jobs.example.com/7', title: '' };
    const left: FirstAnswers = {
      tab: Promise.resolve(tab),
      page: Promise.resolve({ ok: true, value: { job: found, refusal: null } }),
      match: Promise.resolve({ job: found, answer: answered }),
    };
    await open(left);
    expect(match().report).toBe(report);
    await settled(isHighlighted);
    expect(page.showHighlights.mock.calls[0]?.[0]).toBe(7);
    expect([sent.length, page.readPosting.mock.calls.length]).toEqual([0, 0]);
    // Without a match, the reading of the page is still used.
    await open({ ...left, match: Promise.resolve(null) });
    expect(calls('match')).toHaveLength(1);
    expect(page.readPosting).not.toHaveBeenCalled();
    act(() => seen.actions.retry());
    await waitFor(() => expect(page.readPosting).toHaveBeenCalledOnce());
  });

  test('changes the language as soon as another is chosen, also in the report', async () => {
    await add('Backend');
    await open();
    const [before] = match().report.checks;
    await settled(isHighlighted);
    const asked = [
      calls('match').length,
      page.readPosting.mock.calls.length,
      page.showHighlights.mock.calls.length,
    ];
    await saveSettings({ language: 'de' });
    const english = before && format(before.title);
    await settled(() => t('close') === 'Schließen');
    const [after] = match().report.checks;
    expect(after && format(after.title)).not.toBe(english);
    expect(document.documentElement.lang).toBe('de');
    expect([
      calls('match').length,
      page.readPosting.mock.calls.length,
      page.showHighlights.mock.calls.length,
    ]).toEqual(asked);
    act(() => render(null, document.body));
    await saveSettings({ language: 'auto' });
  });

  test('stores no history if the person wants none', async () => {
    await saveSettings({ keepHistory: false });
    const before = (await listHistory()).matches.length;
    await add('Backend');
    page.readPosting.mockResolvedValue(answer(job({ url: 'https://example.com/other' })));
    await open();
    await settled(isHighlighted);
    expect((await listHistory()).matches.length).toBe(before);
  });

  test('marks the resume that matches best, and matches another when it is chosen', async () => {
    const text = `Mara Lindqvist\nmara.lindqvist@example.com\n${'Tended the gardens of the town. '.repeat(20)}`;
    const bare = { text, lines: [], sections: [], skills: [], entries: [], hazards: [] };
    await add('Backend');
    const other = await add('Gardener', bare);
    await open();
    await settled(() => match().resumes.every(({ score }) => score !== null));
    expect(match().resumes.find(({ isBest }) => isBest)?.name).toBe('Backend');
    act(() => seen.actions.choose(other.id));
    await settled(() => match().chosenId === other.id);
    expect(match().resumes.find(({ id }) => id === other.id)?.score).toBe(match().report.score);
  });

  test('says why a page has no posting, and reads again when asked', async () => {
    await add('Backend');
    const refusal = { kind: 'not-ready', openUrl: null } as const;
    page.readPosting.mockResolvedValue(answer({ job: null, refusal }));
    await open();
    expect(seen.state).toEqual({ kind: 'refused', refusal });
    page.readPosting.mockResolvedValue(answer(job()));
    act(() => seen.actions.retry());
    await settled(() => seen.state.kind === 'matched');
  });

  test('asks before it matches a doubtful posting', async () => {
    await add('Backend');
    page.readPosting.mockResolvedValue(answer(job({ confidence: 0.4 })));
    await open();
    expect(seen.state.kind).toBe('doubtful');
    act(() => seen.actions.trust());
    await settled(() => seen.state.kind === 'matched');
  });

  test.each([
    ['browser-page', 'off-limits'],
    ['no-permission', 'off-limits'],
    ['silent', 'failed'],
    ['broken', 'failed'],
  ])('says so if a page cannot be read: %s', async (kind, state) => {
    await add('Backend');
    page.readPosting.mockResolvedValue({ ok: false, failure: { kind } });
    await open();
    expect(seen.state.kind).toBe(state);
  });

  test('matches a pasted text, which has no page to highlight', async () => {
    await add('Backend');
    await open();
    act(() => seen.actions.startPasting());
    expect(seen.state.kind).toBe('pasting');
    act(() => seen.actions.matchPasted('We look for people who know Kafka, Java and Docker.', ''));
    await settled(() => seen.state.kind === 'matched');
    expect(match().isHighlighted).toBeNull();
  });

  test('keeps a dismissed check dismissed, with its reason', async () => {
    await add('Backend');
    await open();
    const id = match().report.checks.find(({ outcome }) => outcome === 'fail')?.id ?? '';
    act(() => seen.actions.dismiss(id, 'I want it this way'));
    await settled(() => match().reasons[id] === 'I want it this way');
    expect(page.readPosting).toHaveBeenCalledOnce();
    expect(page.showHighlights).toHaveBeenCalledOnce();
    expect(calls('match').map(message => Reflect.get(message as object, 'payload').isNoted)).toEqual([
      true,
      false,
    ]);
    expect(match().report.checks.find(check => check.id === id)?.dismissed).toBe(true);
    act(() => seen.actions.restore(id));
    await settled(() => match().reasons[id] === undefined);
  });

  test('matches again when the resume is replaced on another page, and highlights what has become different', async () => {
    const { id } = await add('Backend');
    await open();
    await settled(isHighlighted);
    act(() => seen.actions.loadResume());
    await settled(() => match().resume !== null);
    const { score } = match().report;
    page.showHighlights.mockClear();
    const text = `Mara Lindqvist\nmara.lindqvist@example.com\n${'Tended the gardens of the town. '.repeat(20)}`;
    const bare = { ...resume, text, lines: [], sections: [], skills: [], entries: [], hazards: [] };
    await replaceResume(id, { name: 'new.pdf', type: 'application/pdf', bytes }, bare);
    await settled(() => match().report.score !== score);
    await settled(isHighlighted);
    expect(match().resume).toBeNull();
    expect(calls('match').map(message => Reflect.get(message as object, 'payload').isNoted)).toEqual([
      true,
      false,
    ]);
    expect(page.readPosting).toHaveBeenCalledOnce();
    await deleteResume(id);
    await settled(() => seen.state.kind === 'no-resume');
  });

  test('follows what is changed in the settings', async () => {
    await add('Backend');
    await open();
    await settled(isHighlighted);
    const { highlights } = match();
    await saveSettings({ ownTerms: [{ name: 'Tram dispatch', aliases: ['Larkfield'] }], ticks: { a: true } });
    await settled(() => calls('match').length === 2);
    expect(match().ticks).toEqual({ a: true });
    page.showHighlights.mockClear();
    await saveSettings({ highlights: { ...highlights, quiet: true } });
    await settled(isHighlighted);
    expect(page.showHighlights.mock.lastCall?.[2]).toBe(true);
    await saveSettings({ highlights: { ...highlights, on: false } });
    await settled(() => match().isHighlighted === false);
    expect(page.clearHighlights).toHaveBeenCalledWith(5);
    await saveSettings({ highlights, ownTerms: [], ticks: {} });
  });

  test('ticks a proof without a message to the background', async () => {
    await add('Backend');
    await open();
    await settled(isHighlighted);
    const id = match().report.proofs[0]?.id ?? '';
    const before = sent.length;
    act(() => seen.actions.tick(id, true));
    await settled(() => match().ticks[id] === true);
    expect(sent.length).toBe(before);
    expect(page.showHighlights).toHaveBeenCalledOnce();
  });

  test('loads the resume’s fields when the person opens their view', async () => {
    await add('Backend');
    await open();
    expect(match().resume).toBeNull();
    act(() => seen.actions.loadResume());
    await settled(() => match().resume?.text === resume.text);
  });

  test('turns the highlights off, and says which place of a keyword is shown', async () => {
    await add('Backend');
    await open();
    await settled(isHighlighted);
    act(() => seen.actions.highlight(false));
    await settled(() => match().isHighlighted === false);
    expect(page.clearHighlights).toHaveBeenCalledWith(5);
    page.jumpTo.mockResolvedValue({ ok: true, value: { place: 2, places: 3 } });
    act(() => seen.actions.show('Kafka', 'next'));
    await settled(() => shownPlace()?.place === 2 && shownPlace()?.places === 3);
    page.jumpTo.mockResolvedValue({ ok: true, value: { place: 0, places: 0 } });
    act(() => seen.actions.show('Kafka', 'next'));
    await settled(() => seen.notice === 'Kafka is not visible on the page.');
    // The notice disappears by itself.
    await settled(() => seen.notice === null);
  });

  test('highlights a page again that was reloaded under the open popup, and then jumps', async () => {
    await add('Backend');
    await open();
    await settled(isHighlighted);
    page.showHighlights.mockClear();
    page.jumpTo
      .mockResolvedValueOnce({ ok: true, value: { place: 0, places: 0 } })
      .mockResolvedValueOnce({ ok: true, value: { place: 1, places: 3 } });
    act(() => seen.actions.show('Kafka', 'next'));
    await settled(() => shownPlace()?.place === 1 && shownPlace()?.places === 3);
    expect(page.showHighlights).toHaveBeenCalledOnce();
  });

  test('drops a posting when its tab goes to another page under the open popup', async () => {
    await add('Backend');
    await open();
    extension.tabs.query.mockResolvedValueOnce([
      { id: 5, url: 'https://other.example.org/', title: 'Other' },
    ]);
    page.readPosting.mockResolvedValue({ ok: false, failure: { kind: 'no-permission' } });
    extension.tabs.onUpdated.fire(5, { status: 'complete' }, { active: true });
    await settled(() => seen.state.kind === 'off-limits');
    extension.tabs.onUpdated.fire(6, { status: 'complete' }, { active: true });
    expect(page.readPosting).toHaveBeenCalledTimes(2);
  });

  test('copies the missing keywords, required ones first, one in each line', async () => {
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await add('Backend');
    await open();
    act(() => seen.actions.copyMissing());
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    const copied = (writeText.mock.calls as unknown as [string][])[0]?.[0].split('\n') ?? [];
    const lineOf = (name: string) => copied.findIndex(line => line.startsWith(name));
    expect(lineOf('Kafka')).toBeGreaterThanOrEqual(0);
    expect(lineOf('Kafka')).toBeLessThan(lineOf('Kubernetes'));
  });
});
