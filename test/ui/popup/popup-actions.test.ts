import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../../src/browser/messages/changes.ts';
import type { HighlightTerm } from '../../../src/browser/page/highlight-term.ts';
import { getSettings, saveSettings } from '../../../src/browser/settings/settings.ts';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import { leaveSelection } from '../../../src/browser/storage/pending-selection.ts';
import { addResume, getResume } from '../../../src/browser/storage/resume-library.ts';
import { followChanges } from '../../../src/ui/popup/follow-changes.ts';
import { type MatchHome, matchTab } from '../../../src/ui/popup/match-tab.ts';
import { createActions } from '../../../src/ui/popup/popup-actions.ts';
import {
  firstState,
  type Match,
  nextState,
  type PopupState,
  type Screen,
  shownMatch,
} from '../../../src/ui/popup/popup-state.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { inEnglish } from '../../voices.ts';
import { waitFor } from '../../wait-for.ts';
import { popupPictures } from '../gallery/states.ts';
import { posting, report, resume } from '../report-fixture.ts';
import * as page from './fake-page.ts';

vi.mock('../../../src/browser/page/page.ts', () => import('./fake-page.ts'));
const extension = fakeBrowser();
vi.mock('../../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(extension, name) }),
}));
const sidePanel = { open: vi.fn(async (_options: object) => undefined) };
vi.stubGlobal('chrome', { ...extension, sidePanel });
const closed = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);

// The calls that the fake background got. It answers with fixed values.
const asked: { readonly call: string; readonly payload: Record<string, unknown> }[] = [];
extension.runtime.sendMessage.mockImplementation(async message => {
  const { call, payload } = message as (typeof asked)[number];
  asked.push({ call, payload });
  if (call === 'rescore') return { ok: true, value: { score: 50, isOtherTrade: false, missing: [] } };
  const { highlights, ticks } = await getSettings();
  const answer = {
    report,
    resume: { id: 'a', name: 'Mara', dismissed: {} },
    resumes: [{ id: 'a', name: 'Mara' }],
    settings: { highlights, ticks },
    before: null,
  };
  return { ok: true, value: answer };
});
const matched = () => asked.filter(({ call }) => call === 'match').map(({ payload }) => payload);

const tab = { id: 5, url: 'https://jobs.example.com/5', title: 'Active' };
const shown = popupPictures.matched?.state as Screen;
const match = shownMatch({ screen: shown }) as Match;
const screenWith = (part: Partial<Match>): Screen => ({ kind: 'matched', match: { ...match, ...part } });

/** A popup with a screen, and its actions. */
function popupAt(screen: Screen, change: { place?: MatchHome; tab?: PopupState['tab'] } = {}) {
  let state: PopupState = { ...firstState, screen, tab: change.tab === undefined ? tab : change.tab };
  const store = {
    place: change.place ?? 'popup',
    now: () => state,
    dispatch: (event: Parameters<typeof nextState>[1]) => {
      state = nextState(state, event);
    },
  } as const;
  return { store, actions: createActions(store), now: () => state };
}

const line = report.ledger[0];
if (!line) throw new Error('The fixture has lines.');
// The layer of a term in the last highlighting.
const layerOf = (name: string) =>
  ((page.showHighlights.mock.lastCall?.[1] ?? []) as readonly HighlightTerm[]).find(
    ({ keyword }) => keyword === name,
  )?.layer;
const soon = (look: () => void) => waitFor(look);
const later = () => new Promise(resolve => setTimeout(resolve, 60));
const bytes = new Uint8Array([37, 80, 68, 70]);

afterAll(() => closed.mockRestore());

beforeEach(async () => {
  speakFrom(inEnglish);
  vi.clearAllMocks();
  asked.length = 0;
  page.showHighlights.mockResolvedValue({ ok: true, value: { places: {}, isCut: false } });
  page.jumpTo.mockResolvedValue({ ok: true, value: { place: 1, places: 1 } });
  page.readPosting.mockResolvedValue({ ok: true, value: { job: posting, refusal: null } });
  extension.tabs.query.mockResolvedValue([tab]);
  await addResume({ name: 'Mara', file: { name: 'mara.pdf', type: 'application/pdf', bytes }, resume });
});

describe('a line of the posting', () => {
  test('is scrolled to on the page, by its place in the text', async () => {
    const { actions, now } = popupAt(shown);
    actions.showLine(line);
    await soon(() => expect(page.jumpTo).toHaveBeenCalledWith(5, `line ${line.start}`, 'next'));
    await later();
    expect(now().notice).toBeNull();
  });

  test.each([
    ['is not to be found', { ok: true, value: { place: 0, places: 0 } }],
    ['cannot be asked for', { ok: false, failure: { kind: 'silent' } }],
  ])('that %s is reported as not found', async (_, landing) => {
    page.jumpTo.mockResolvedValue(landing);
    const { actions, now } = popupAt(shown);
    actions.showLine(line);
    await soon(() => expect(now().notice).toMatch(/line/i));
    actions.show('Kafka', 'previous');
    await soon(() => expect(now().notice).toMatch(/Kafka/));
  });

  test('or a keyword leads nowhere without a page or a tab', async () => {
    for (const { actions } of [popupAt(screenWith({ isHighlighted: null })), popupAt(shown, { tab: null })]) {
      actions.showLine(line);
      actions.show('Kafka', 'next');
      actions.highlight(true);
    }
    await later();
    expect(page.jumpTo).not.toHaveBeenCalled();
    expect(page.showHighlights).not.toHaveBeenCalled();
  });

  test('can be highlighted as a whole, and then its words again', async () => {
    const { actions, now } = popupAt(shown);
    actions.highlightLines?.(true);
    await soon(() => expect(page.showHighlights).toHaveBeenCalledOnce());
    expect([layerOf(`line ${line.start}`), layerOf('Kafka')]).toEqual(['proven', null]);
    expect((await getSettings()).highlights.lines).toBe(true);
    expect(shownMatch(now())?.highlights.lines).toBe(true);
    actions.highlightLines?.(false);
    await soon(() => expect(page.showHighlights).toHaveBeenCalledTimes(2));
    expect((await getSettings()).highlights.lines).toBe(false);
  });

  test('that is highlighted as a whole leaves the other settings as another page has chosen them', async () => {
    const { store, actions } = popupAt(shown);
    const highlights = { on: true, missing: true, listed: true, proven: false, quiet: true };
    await saveSettings({ highlights });
    const leave = followChanges(store);
    actions.highlightLines?.(true);
    // Once because the settings differ, and once because of the click.
    await soon(() => expect(page.showHighlights).toHaveBeenCalledTimes(2));
    leave();
    expect((await getSettings()).highlights).toEqual({ ...highlights, lines: true });
    expect(page.showHighlights.mock.lastCall?.[2]).toBe(true);
    await saveSettings({ highlights: match.highlights });
  });

  test('that the person vouches for is stored with the resume, and matched again without a new entry in the history', async () => {
    const { id } = await addResume({
      name: 'Voucher',
      file: { name: 'v.pdf', type: 'application/pdf', bytes },
      resume,
    });
    const { store, actions } = popupAt(screenWith({ chosenId: id }));
    const leave = followChanges(store);
    actions.vouch?.('Kafka or another message broker', true);
    await soon(() => expect(matched()).toEqual([expect.objectContaining({ resumeId: id, isNoted: false })]));
    leave();
    expect(JSON.stringify(await getResume(id))).toContain('Kafka or another message broker');
  });
});

describe('highlights', () => {
  test('that a page refuses are not reported as shown', async () => {
    page.showHighlights.mockResolvedValue({ ok: false, failure: { kind: 'silent' } });
    const { actions, now } = popupAt(shown);
    actions.highlight(true);
    await soon(() => expect(shownMatch(now())?.isHighlighted).toBe(false));
    expect(shownMatch(now())?.isCut).toBe(false);
  });

  test('that are incomplete are reported as cut, until they are turned off', async () => {
    page.showHighlights.mockResolvedValue({ ok: true, value: { places: {}, isCut: true } });
    const { actions, now } = popupAt(shown);
    actions.highlight(true);
    await soon(() => expect(shownMatch(now())?.isCut).toBe(true));
    actions.highlight(false);
    await soon(() => expect(shownMatch(now())).toMatchObject({ isCut: false, isHighlighted: false }));
  });

  test('stay off if the page does not show the searched word', async () => {
    page.jumpTo.mockResolvedValue({ ok: true, value: { place: 0, places: 0 } });
    const { actions, now } = popupAt(screenWith({ isHighlighted: false }));
    actions.show('Kafka', 'next');
    await soon(() => expect(now().notice).not.toBeNull());
    expect(page.showHighlights).not.toHaveBeenCalled();
    expect(page.jumpTo).toHaveBeenCalledOnce();
  });
});

describe('the popup goes', () => {
  test.each([
    ['the library', (actions: ReturnType<typeof createActions>) => actions.openResumes(), null],
    [
      'a place on the pages',
      (actions: ReturnType<typeof createActions>) => actions.openPlace?.('pages/a/1'),
      '#pages/a/1',
    ],
    [
      'the posting itself',
      (actions: ReturnType<typeof createActions>) => actions.openAddress('https://jobs.example.com/1'),
      'https://jobs.example.com/1',
    ],
    ['Tailor', (actions: ReturnType<typeof createActions>) => actions.tailor?.(), '?posting'],
    [
      'the page that prints',
      (actions: ReturnType<typeof createActions>) => actions.exportAs('print'),
      '#report',
    ],
  ])('to %s', async (_, go, address) => {
    const { actions } = popupAt(shown);
    go(actions);
    if (address === null) await soon(() => expect(extension.runtime.openOptionsPage).toHaveBeenCalledOnce());
    else
      await soon(() =>
        expect(extension.tabs.create).toHaveBeenCalledExactlyOnceWith({
          url: expect.stringContaining(address),
        }),
      );
  });

  test('away when it opens a page, while the panel and a popup in a tab stay', async () => {
    popupAt(shown).actions.openResumes();
    await soon(() => expect(closed).toHaveBeenCalledOnce());
    popupAt(shown, { place: 'panel' }).actions.openResumes();
    history.replaceState(null, '', '?tab=5');
    popupAt(shown).actions.openResumes();
    await soon(() => expect(extension.runtime.openOptionsPage).toHaveBeenCalledTimes(3));
    await later();
    history.replaceState(null, '', location.pathname);
    expect(closed).toHaveBeenCalledOnce();
  });

  test('beside the page, directly in the click, and says if that fails', async () => {
    popupAt(shown).actions.keepBeside?.();
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 5 });
    await soon(() => expect(closed).toHaveBeenCalledOnce());
    sidePanel.open.mockRejectedValueOnce(new Error('no'));
    const refused = popupAt(shown);
    refused.actions.keepBeside?.();
    await soon(() => expect(refused.now().notice).not.toBeNull());
    const alone = popupAt(shown, { tab: null });
    alone.actions.keepBeside?.();
    await soon(() => expect(alone.now().notice).not.toBeNull());
    expect(sidePanel.open).toHaveBeenCalledTimes(2);
    expect(closed).toHaveBeenCalledOnce();
    expect(popupAt(shown, { place: 'panel' }).actions.keepBeside).toBeNull();
  });
});

describe('a selection', () => {
  const select = (answer: object) => {
    page.readSelection.mockResolvedValue(answer);
    const popup = popupAt({ kind: 'reading' });
    popup.actions.useSelection();
    return popup;
  };
  const selected = { ...posting, source: 'selection', confidence: 1 };

  test.each([1, 0.2])('is matched, however sure we are of it: %s', async confidence => {
    const { now } = select({ ok: true, value: { job: { ...selected, confidence }, refusal: null } });
    await soon(() => expect(now().screen.kind).toBe('matched'));
    expect(page.readSelection).toHaveBeenCalledOnce();
  });

  test('that is empty is asked for, and one that cannot be read says why', async () => {
    const refusal = { kind: 'not-a-job', openUrl: null };
    const none = select({ ok: true, value: { job: null, refusal } });
    await soon(() => expect(none.now().notice).toContain('Select'));
    const closed = select({ ok: false, failure: { kind: 'no-permission' } });
    await soon(() => expect(closed.now().screen.kind).toBe('off-limits'));
  });
});

describe('a text that is pasted', () => {
  test('is matched under the given title, and refused if it is too short', async () => {
    const popup = popupAt({ kind: 'pasting', isRefused: false });
    popup.actions.matchPasted('Kafka', '');
    await soon(() => expect(popup.now().screen).toEqual({ kind: 'pasting', isRefused: true }));
    popup.actions.matchPasted('We look for people who know Kafka, Java and Docker well.', 'Engineer');
    await soon(() => expect(shownMatch(popup.now())?.job.title).toBe('Engineer'));
    expect(shownMatch(popup.now())?.isHighlighted).toBeNull();
  });
});

test('a doubtful posting that the person trusts is matched, and highlighted in its page', async () => {
  const { actions, now } = popupAt({ kind: 'doubtful', job: posting });
  actions.trust();
  await soon(() => expect(page.showHighlights).toHaveBeenCalled());
  await soon(() => expect(shownMatch(now())?.isHighlighted).not.toBeNull());
});

describe('a report', () => {
  test.each([
    ['markdown', 'junior-backend-engineer-payments.md', /^# /],
    ['json', 'junior-backend-engineer-payments.json', /^\{/],
  ] as const)('is saved as %s with its day and its resume', async (kind, name, start) => {
    const saved: { name: string; text: string }[] = [];
    let content: Blob | null = null;
    URL.createObjectURL = given => {
      content = given as Blob;
      return 'blob:report';
    };
    const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, text: '' });
    });
    popupAt(shown).actions.exportAs(kind);
    await soon(() => expect(saved[0]?.name).toBe(name));
    spy.mockRestore();
    const reader = new FileReader();
    const text = await new Promise<string>(resolve => {
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(content as unknown as Blob);
    });
    expect(text).toMatch(start);
    const day = new Date().toISOString().slice(0, 10);
    expect(text).toContain(day);
    expect(text).not.toContain(`${day}T`);
    expect(text).toContain('Mara – backend');
  });
});

describe('the tab in front', () => {
  const announced: string[] = [];
  const forget = onChange(change => announced.push(change));
  afterAll(forget);
  const read = async (screen: Screen, place: MatchHome = 'popup') => {
    announced.length = 0;
    const popup = popupAt(screen, { place });
    await matchTab(popup.store);
    return popup.now();
  };

  const answers = (job: typeof posting | null) =>
    page.readPosting.mockResolvedValue({
      ok: true,
      value: job ? { job, refusal: null } : { job, refusal: { kind: 'not-a-job', openUrl: null } },
    });

  test('that a click on the icon has opened to us is reported to the panel', async () => {
    await read({ kind: 'reading' });
    expect(announced).toContain('access');
    await read({ kind: 'reading' }, 'panel');
    expect(announced).not.toContain('access');
    page.readPosting.mockResolvedValue({ ok: false, failure: { kind: 'no-permission' } });
    expect((await read({ kind: 'reading' })).screen.kind).toBe('off-limits');
    expect(announced).not.toContain('access');
  });

  test('reloaded with the same posting keeps the screen, and is highlighted again', async () => {
    const { screen } = await read(screenWith({ job: posting }));
    expect(matched()).toEqual([]);
    expect(page.showHighlights).toHaveBeenCalledOnce();
    expect(screen.kind).toBe('matched');
    await read(screenWith({ job: posting, isHighlighted: false }));
    expect(page.showHighlights).toHaveBeenCalledOnce();
  });

  test('reloaded with another text is matched at once', async () => {
    answers({ ...posting, description: `${posting.description}\n- Rust` });
    await read(shown);
    expect(matched()).toHaveLength(1);
  });

  describe('that moves on', () => {
    const moved = 'https://boards.greenhouse.io/larkfield/jobs/99';
    const next = { ...posting, url: moved, title: 'Data Engineer', description: 'Know Kafka, Java and SQL.' };
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      return () => vi.useRealTimers();
    });
    const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    // The fake clock advances in steps. Each step also waits in real time for the modules that reading loads.
    const realTimeout = setTimeout;
    const until = async (isSo: () => boolean) => {
      for (let step = 0; step < 2_000 && !isSo(); step += 1) {
        await later(100);
        await new Promise(done => realTimeout(done, 2));
      }
      expect(isSo()).toBe(true);
    };
    const wasRead = (times: number) => until(() => page.readPosting.mock.calls.length === times);
    const titles = () => matched().map(({ job }) => Reflect.get(job as object, 'title'));

    test('is not stored with the earlier posting under its new address, but with its own posting as soon as that is there', async () => {
      answers({ ...posting, url: moved });
      await read(shown);
      await later(399);
      expect([titles(), page.readPosting.mock.calls.length]).toEqual([[], 1]);
      answers(next);
      await later(1);
      await vi.waitFor(() => expect(titles()).toEqual([next.title]));
      await later(10_000);
      expect(page.readPosting).toHaveBeenCalledTimes(2);
    });

    test('from a doubtful posting is also read again', async () => {
      answers({ ...posting, url: moved });
      await read({ kind: 'doubtful', job: posting });
      expect(titles()).toEqual([]);
      answers(next);
      await later(400);
      await vi.waitFor(() => expect(titles()).toEqual([next.title]));
    });

    test('to the same text is matched after a while', async () => {
      answers({ ...posting, url: moved });
      await read(shown);
      await until(() => titles().length > 0);
      expect(titles()).toEqual([posting.title]);
      expect(page.readPosting).toHaveBeenCalledTimes(5);
    });

    test('or is filled late is read again until there is a posting, at most five times', async () => {
      answers(null);
      const popup = popupAt(shown);
      await matchTab(popup.store);
      expect(popup.now().screen.kind).toBe('refused');
      await wasRead(3);
      answers(next);
      await until(() => shownMatch(popup.now())?.job.title === next.title);
      expect(page.readPosting).toHaveBeenCalledTimes(4);
      answers(null);
      await matchTab(popup.store);
      await wasRead(4 + 5);
      await later(20_000);
      expect(page.readPosting).toHaveBeenCalledTimes(4 + 5);
    });

    test('is ignored if the person has done something else meanwhile', async () => {
      answers(null);
      const popup = popupAt({ kind: 'reading' });
      await matchTab(popup.store);
      popup.actions.startPasting();
      await later(20_000);
      expect(page.readPosting).toHaveBeenCalledOnce();
      expect(popup.now().screen.kind).toBe('pasting');
    });
  });

  test.each(['pasted', 'selection'])('leaves a text alone that was given by hand: %s', async source => {
    await read(screenWith({ job: { ...posting, source } as Match['job'] }));
    expect(page.readPosting).not.toHaveBeenCalled();
  });

  test('is not read if a selection from it was left for the popup', async () => {
    await leaveSelection(tab.id, { job: { ...posting, title: 'Selected' }, refusal: null });
    expect(shownMatch(await read({ kind: 'reading' }))?.job.title).toBe('Selected');
    expect(page.readPosting).not.toHaveBeenCalled();
  });

  test('replaces the earlier one if it is another tab', async () => {
    extension.tabs.query.mockResolvedValue([{ ...tab, id: 6, url: 'https://jobs.example.com/6' }]);
    await read(screenWith({ job: { ...posting, source: 'pasted' } as Match['job'] }));
    expect(page.readPosting).toHaveBeenCalledExactlyOnceWith(6);
  });

  test('is highlighted only if the person wants that', async () => {
    await saveSettings({
      highlights: { on: false, missing: true, listed: true, proven: true, quiet: false },
    });
    expect(shownMatch(await read({ kind: 'reading' }))?.isHighlighted).toBe(false);
    expect(page.showHighlights).not.toHaveBeenCalled();
    await saveSettings({ highlights: { on: true, missing: false, listed: true, proven: true, quiet: true } });
    expect(shownMatch(await read({ kind: 'reading' }))?.isHighlighted).toBe(true);
    expect(page.showHighlights.mock.calls[0]?.[2]).toBe(true);
    expect([layerOf('Kafka'), layerOf('Docker')]).toEqual([null, 'proven']);
  });
});
