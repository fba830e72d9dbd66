import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/messages/changes.ts';
import { saveSettings } from '../../../src/browser/settings/settings.ts';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import { database } from '../../../src/browser/storage/database.ts';
import { deleteHistory, listHistory, recordMatch } from '../../../src/browser/storage/history.ts';
import { HistoryPage } from '../../../src/ui/history/history-page.tsx';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { inEnglish } from '../../voices.ts';
import { afterPicture, hurry, waitFor } from '../../wait-for.ts';
import { posting, report } from '../report-fixture.ts';
import { button, click } from '../show.tsx';

const extension = fakeBrowser();
vi.mock('../../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(extension, name) }),
}));
vi.stubGlobal('chrome', extension);
hurry();

// Every observed element is in view at once.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(private readonly tell: (entries: readonly object[]) => void) {}
    observe(target: Element) {
      queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
    }
    unobserve() {}
  },
);

const asked = vi.fn();
let now = 0;
extension.runtime.sendMessage.mockImplementation(async message => {
  asked(Reflect.get(message as object, 'call'));
  return { ok: true, value: { score: now, isOtherTrade: false, missing: [] } };
});

const mara = { id: 'm', name: 'Mara', version: 1 };
const job = (title: string) => ({ ...posting, title, url: `https://jobs.example.com/${title}` });
const root = document.body;
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

async function open(): Promise<void> {
  await act(() => render(<HistoryPage startsWith="postings" />, root));
}

const shows = (selector: string, wanted: readonly string[]) =>
  waitFor(() => expect(texts(selector)).toEqual(wanted));

afterEach(() => act(() => render(null, root)));

afterAll(afterPicture);

beforeEach(async () => {
  speakFrom(inEnglish);
  await deleteHistory();
  await (await database()).clear('history');
  await saveSettings({ keepHistory: true });
  now = 71;
  asked.mockClear();
  await recordMatch(job('Older'), report, mara, 1);
  await recordMatch(job('Newer'), report, mara, 2);
});

describe('the page of the history', () => {
  test('lists the stored matches, each scored once with the current resume', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    await shows('.history-now', ['68 → 71 +3', '68 → 71 +3']);
    expect(asked.mock.calls).toEqual([['rescore'], ['rescore']]);
  });

  test('also scores a single match', async () => {
    await deleteHistory();
    await recordMatch(job('Only'), report, mara, 1);
    await open();
    await shows('.history-now', ['68 → 71 +3']);
  });

  test('follows what other pages record', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    await recordMatch(job('Newest'), report, mara, 3);
    await shows('.history-title', ['Newest', 'Newer', 'Older']);
    announce('copies');
    await shows('.history-title', ['Newest', 'Newer', 'Older']);
  });

  test('shows only the newest at first, and always all of them after that', async () => {
    for (let at = 3; at <= 20; at += 1) await recordMatch(job(`Job ${at}`), report, mara, at);
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(texts('.history-title').length));
    observer.observe(root, { childList: true, subtree: true });
    await open();
    await waitFor(() => expect(texts('.history-title')).toHaveLength(20));
    expect(counts).toContain(16);
    counts.clear();
    await recordMatch(job('Newest'), report, mara, 21);
    await waitFor(() => expect(texts('.history-title')).toHaveLength(21));
    expect(counts).not.toContain(16);
    observer.disconnect();
  });

  test('scores again when a resume has changed, but not when the history has', async () => {
    await open();
    await shows('.history-now', ['68 → 71 +3', '68 → 71 +3']);
    now = 75;
    act(() => announce('history'));
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(asked).toHaveBeenCalledTimes(2);
    act(() => announce('resumes'));
    await shows('.history-now', ['68 → 75 +7', '68 → 75 +7']);
  });

  test('deletes and restores a match, also in the store', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    click(root.querySelector('[title*="“Newer” from"]') as Element);
    await shows('.history-title', ['Older']);
    expect((await listHistory()).matches).toHaveLength(1);
    click(button(root, 'Undo'));
    await shows('.history-title', ['Newer', 'Older']);
    expect((await listHistory()).matches).toHaveLength(2);
  });

  test('deletes everything after a question, and restores it', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    HTMLDialogElement.prototype.showModal ??= function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function () {
      this.open = false;
    };
    click(button(root, 'Delete all'));
    click(button(root.querySelector('dialog') as Element, 'Delete'));
    await waitFor(() => expect(root.textContent).toContain('Nothing yet.'));
    click(button(root, 'Undo'));
    await shows('.history-title', ['Newer', 'Older']);
  });

  test('stores the state of an application', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    const choose = root.querySelector('select.status') as HTMLSelectElement;
    choose.value = 'offer';
    act(() => void choose.dispatchEvent(new Event('change', { bubbles: true })));
    await waitFor(async () =>
      expect((await listHistory()).matches[0]?.application).toMatchObject({ status: 'offer' }),
    );
  });

  test('says if a state cannot be stored, shows the stored one, and can try again', async () => {
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const choose = (status: string) => {
      const field = root.querySelector('select.status') as HTMLSelectElement;
      field.value = status;
      act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    };
    choose('offer');
    await waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left'));
    expect(root.querySelector<HTMLSelectElement>('select.status')?.value).toBe('');
    choose('offer');
    await waitFor(() => expect(root.querySelector('[role=alert]')).toBeNull());
    expect((await listHistory()).matches[0]?.application).toMatchObject({ status: 'offer' });
  });

  test.each([
    ['CSV', 'evident-history.csv', 'text/csv'],
    ['JSON', 'evident-history.json', 'application/json'],
  ])('saves it as %s', async (name, file, type) => {
    const saved: string[] = [];
    let content: Blob | null = null;
    URL.createObjectURL = given => {
      content = given as Blob;
      return 'blob:history';
    };
    const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await open();
    await shows('.history-title', ['Newer', 'Older']);
    click(button(root, name));
    spy.mockRestore();
    expect(saved).toEqual([file]);
    expect((content as Blob | null)?.type).toBe(type);
  });

  test('says that no history is kept as soon as it is turned off', async () => {
    await deleteHistory();
    await open();
    await waitFor(() => expect(root.textContent).toContain('Nothing yet.'));
    await saveSettings({ keepHistory: false });
    await waitFor(() => expect(root.textContent).toContain('keeps no history'));
    act(() => render(null, root));
    await open();
    await waitFor(() => expect(root.textContent).toContain('keeps no history'));
  });

  test('says if the store cannot be read', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await open();
    await waitFor(() => expect(root.querySelector('h1')?.textContent).not.toBe('History'));
    expect(root.querySelector('main')).not.toBeNull();
    spy.mockRestore();
  });
});
