import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../../src/browser/settings/strings.ts';
import type { Application, MatchRecord } from '../../../src/browser/storage/match-record.ts';
import { instant } from '../../../src/core/shape.ts';
import { ApplicationNote } from '../../../src/ui/history/application-note.tsx';
import { keywordChanges } from '../../../src/ui/history/history-row.tsx';
import { type HistoryActions, HistoryView } from '../../../src/ui/history/history-view.tsx';
import { distinctPostings } from '../../../src/ui/history/skill-worth.ts';
import { noHistoryActions } from '../gallery/no-actions.ts';
import {
  historyMatches,
  historyScores,
  manyMatches,
  manyScores,
  pagePictures,
} from '../gallery/page-states.tsx';
import { button, click, show } from '../show.tsx';

describe('the history', () => {
  test('opens a row with missing, gained and lost keywords', () => {
    const root = show(pagePictures.history?.content);
    click(root.querySelector('.history-open') as Element);
    const detail = root.querySelector('.history-detail')?.textContent;
    expect(detail).toContain('Kafka');
    expect(detail).toMatch(/Gained since .*Python, PostgreSQL/);
    expect(detail).toMatch(/Lost since .*Spring Boot/);
  });

  test('finds postings that contain every word, in any field', () => {
    const root = show(pagePictures.history?.content);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'tidewell python';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve().then(() => {
      expect(root.querySelectorAll('.history-row')).toHaveLength(1);
      expect(root.querySelector('.history-row')?.textContent).toContain('Tidewell');
    });
  });

  test('says if the filter finds nothing, and isolates the text direction of a name', async () => {
    const root = show(pagePictures.history?.content);
    expect(root.querySelector('.history-company')?.matches('bdi')).toBe(false);
    expect(root.querySelector('.history-company > bdi')).not.toBeNull();
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'zzz';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    expect(root.querySelector('table')).toBeNull();
    expect(root.querySelector('[role=tabpanel]')?.textContent).toContain(t('noPostingMatches'));
  });

  const actionsOf = () => ({
    ...noHistoryActions,
    remove: vi.fn(async () => true),
    restore: vi.fn(async () => undefined),
    note: vi.fn(async () => true),
    restoreNote: vi.fn(async () => undefined),
  });
  const openHistory = (actions: HistoryActions) =>
    show(
      <HistoryView
        matches={historyMatches}
        damaged={[]}
        scoresNow={historyScores}
        isKept
        actions={actions}
      />,
    );
  const titles = (root: Element) =>
    [...root.querySelectorAll('.history-title')].map(element => element.textContent);

  test('shows the scores then and now with their difference, and a dash if there is no score', () => {
    const scores = [...openHistory(noHistoryActions).querySelectorAll('td.history-now')];
    expect(scores[0]?.textContent).toBe('68 → 71 +3');
    expect(scores.at(-1)?.textContent).toBe('–');
  });

  test('shows a dash for a posting of another trade', () => {
    const score = openHistory(noHistoryActions).querySelectorAll('td.history-now')[2];
    expect(score?.textContent).toMatch(/^–/);
    expect(score?.textContent).not.toMatch(/\d/);
  });

  test('sorts by a column, and reverses the order on a second click', () => {
    const root = openHistory(noHistoryActions);
    click(button(root, 'Then → now'));
    expect(root.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    expect(titles(root)[0]).toBe('Backend Developer (Python)');
    click(button(root, 'Then → now'));
    expect(titles(root)[0]).toBe('Working Student');
    click(button(root.querySelector('.history') as Element, 'Posting'));
    expect(titles(root)[0]).toBe('Backend Developer (Python)');
  });

  test('stores the state of an application, its date and a note', () => {
    const actions = actionsOf();
    const root = openHistory(actions);
    const choose = root.querySelectorAll('select.status')[1] as HTMLSelectElement;
    choose.value = 'interview';
    act(() => void choose.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.note).toHaveBeenCalledWith(
      historyMatches[1]?.key,
      expect.objectContaining({ status: 'interview', note: '' }),
    );
    click(root.querySelector('.history-open') as Element);
    const note = root.querySelector('.application-note input') as HTMLInputElement;
    expect(note.value).toBe('Referred by Jonas');
    note.value = 'Call on Monday';
    act(() => void note.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.note).toHaveBeenLastCalledWith(
      historyMatches[0]?.key,
      expect.objectContaining({ status: 'applied', note: 'Call on Monday' }),
    );
  });

  test('saves a note while it is typed, as the tab may close', () => {
    vi.useFakeTimers();
    const actions = actionsOf();
    const root = openHistory(actions);
    click(root.querySelector('.history-open') as Element);
    const note = root.querySelector('.application-note input') as HTMLInputElement;
    for (const value of ['Call', 'Call on ']) {
      note.value = value;
      act(() => void note.dispatchEvent(new Event('input', { bubbles: true })));
      expect(actions.note).not.toHaveBeenCalled();
    }
    act(() => void vi.advanceTimersByTime(600));
    expect(actions.note).toHaveBeenCalledExactlyOnceWith(
      historyMatches[0]?.key,
      expect.objectContaining({ status: 'applied', note: 'Call on' }),
    );
    expect(note.value).toBe('Call on ');
    vi.useRealTimers();
  });

  test('offers no Undo for a change that could not be stored', async () => {
    const actions = { ...actionsOf(), remove: async () => false, note: async () => false };
    const root = openHistory(actions);
    const choose = root.querySelector('select.status') as HTMLSelectElement;
    choose.value = 'rejected';
    act(() => void choose.dispatchEvent(new Event('change', { bubbles: true })));
    await act(() => Promise.resolve());
    click(root.querySelector('td.number button') as Element);
    await act(() => Promise.resolve());
    expect(root.querySelector('.undo')).toBeNull();
  });

  test('can show only the applications in one state', () => {
    const root = openHistory(noHistoryActions);
    click(button(root, 'Applied 1'));
    expect(titles(root)).toEqual(['Junior Backend Engineer, Payments']);
  });

  test('offers Undo when a state is removed, which also restores its date and note', async () => {
    const actions = actionsOf();
    const root = openHistory(actions);
    const choose = root.querySelector('select.status') as HTMLSelectElement;
    choose.value = '';
    act(() => void choose.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.note).toHaveBeenLastCalledWith(historyMatches[0]?.key, null);
    await act(() => Promise.resolve());
    click(button(root, 'Undo'));
    expect(actions.restoreNote).toHaveBeenCalledWith(historyMatches[0]?.key, historyMatches[0]?.application);
  });

  test('offers to restore a deleted posting for eight seconds', async () => {
    vi.useFakeTimers();
    const actions = actionsOf();
    const root = openHistory(actions);
    click(root.querySelector('[title*="Junior Backend Engineer, Payments” from"]') as Element);
    expect(actions.remove).toHaveBeenCalledWith([historyMatches[0]?.key]);
    await act(() => Promise.resolve());
    act(() => void vi.advanceTimersByTime(7_900));
    click(button(root, 'Undo'));
    expect(actions.restore).toHaveBeenCalledWith([historyMatches[0]]);
    click(root.querySelector('[title*="Junior Backend Engineer, Payments” from"]') as Element);
    await act(() => Promise.resolve());
    act(() => void vi.advanceTimersByTime(8_100));
    expect(root.querySelector('.undo')).toBeNull();
    vi.useRealTimers();
  });

  describe('a posting that was matched with several resumes', () => {
    const of = (resumeName: string, at: number, change: Partial<MatchRecord> = {}): MatchRecord => {
      const [first] = historyMatches;
      if (!first) throw new Error('There are postings.');
      const { application: _noted, ...record } = first;
      const key = `https://jobs.example.com/7 ${resumeName}`;
      return { ...record, key, resumeId: resumeName, resumeName, at, score: at, ...change };
    };
    const open = (actions: HistoryActions, ...matches: readonly MatchRecord[]) => {
      const root = show(
        <HistoryView matches={matches} damaged={[]} scoresNow={new Map()} isKept actions={actions} />,
      );
      click(root.querySelector('.history-open') as Element);
      return root;
    };
    const resumes = (root: Element) =>
      [...root.querySelectorAll('.history-resume')].map(element => element.textContent);

    test('is one row with the newest match; the others show when it is opened', () => {
      const root = open(
        noHistoryActions,
        of('teacher', 10, { isOtherTrade: true }),
        of('data', 20),
        of('backend', 30),
      );
      expect(resumes(root)).toEqual(['backend']);
      expect(root.querySelector('[role=status]')?.textContent).toBe('1 posting');
      const words = root.querySelector('.history-detail')?.textContent?.replace(/[\u2068\u2069]/g, '');
      expect(words).toContain('With other resumes20 · data, teacher');
    });

    test('shows the resume with the application, but is found by any of its resumes', async () => {
      const noted = of('data', 20, { application: { status: 'applied', at: 5, note: '' } });
      const root = open(noHistoryActions, of('backend', 30), noted);
      expect(resumes(root)).toEqual(['data']);
      const field = root.querySelector('input[type=search]') as HTMLInputElement;
      field.value = 'backend';
      act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      expect(resumes(root)).toEqual(['data']);
      click(button(root, 'Applied 1'));
      expect(resumes(root)).toEqual(['data']);
    });

    test('is deleted and restored with all its matches', async () => {
      const actions = actionsOf();
      const [first, second] = [of('data', 20), of('backend', 30)];
      const root = open(actions, first, second);
      click(root.querySelector('td.number button') as Element);
      expect(actions.remove.mock.calls).toEqual([[[second.key, first.key]]]);
      await act(() => Promise.resolve());
      expect(root.textContent).toContain('Posting deleted.');
      click(button(root, 'Undo'));
      expect(actions.restore).toHaveBeenCalledWith([second, first]);
    });
  });

  test('the first match of a posting has no changes', () => {
    const summary = { missing: [], listed: [], proven: ['SQL'], failed: [], parts: [] };
    expect(keywordChanges({ past: [], summary })).toEqual({ gained: [], lost: [] });
  });
});

describe('what a skill is worth', () => {
  const rowsOf = (root: Element) =>
    [...root.querySelectorAll('.worth-table tbody tr')].map(row =>
      [...row.querySelectorAll('th, td')].map(cell => cell.textContent),
    );

  test('lists the missing skills by their points over all postings, each with its number of postings', () => {
    const root = show(pagePictures['history-skills']?.content);
    expect(root.querySelector('.worth-top p')?.textContent).toMatch(
      /^Over 19 of your postings.* 1 of another trade/,
    );
    expect(rowsOf(root)).toEqual([
      ['Kafka', '10 of 19', '10, by 4.9 on average, 5.8 at most', '+49.0'],
      ['Go', '19 of 19', '19, by 1.5 on average, 1.5 at most', '+28.5'],
      ['Kubernetes', '7 of 19', '7, by 2.2 on average, 2.2 at most', '+15.4'],
      ['Terraform', '1 of 19', 'none', '–'],
    ]);
  });

  test('counts only the filtered postings, and says that it is too early if there are fewer than ten', () => {
    const root = show(pagePictures['history-skills']?.content);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'developer';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(root.querySelector('.worth-table')).toBeNull();
    expect(root.querySelector('.worth-early')?.textContent).toMatch(/only 9 postings .* From 10 on/);
  });

  test('asks for every posting to be scored, and waits for all of them', () => {
    const view = vi.fn();
    const scores = new Map([...manyScores].slice(0, 8));
    const root = show(
      <HistoryView
        matches={manyMatches}
        damaged={[]}
        scoresNow={scores}
        isKept
        actions={{ ...noHistoryActions, view }}
        startsWith="skills"
      />,
    );
    expect(view.mock.calls.map(([key]) => key).toSorted()).toEqual(
      manyMatches.map(({ key }) => key).toSorted(),
    );
    expect(root.querySelector('.worth-wait')?.textContent).toContain('8 of 20');
  });

  test('counts a posting once, even with several addresses or resumes', () => {
    const [first] = manyMatches;
    if (!first) throw new Error('There are postings.');
    const again = [
      { ...first, key: 'other resume', resumeId: 'b' },
      { ...first, key: 'repost', posting: { ...first.posting, url: 'https://other.example.com/9' } },
    ];
    expect(distinctPostings([...again, ...manyMatches])).toHaveLength(manyMatches.length);
  });
});

const noted: Application = { status: 'applied', at: new Date('2026-11-20T12:00').getTime(), note: '' };

test.each([-840, 720])('the last moment that is stored has a day, %i minutes from UTC', offset => {
  const last = 253_370_764_800_000;
  expect([last, last + 1].map(instant)).toEqual([true, false]);
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  const root = show(<ApplicationNote application={{ ...noted, at: last }} onNote={() => {}} />);
  expect(root.querySelector<HTMLInputElement>('input[type=date]')?.value).toMatch(/^9{3}[89]-/);
  vi.restoreAllMocks();
});

test('a redraw of the row keeps a typed note, which is saved with the day chosen before it', () => {
  const root = document.createElement('div');
  const onNote = vi.fn();
  const draw = () => act(() => render(<ApplicationNote application={noted} onNote={onNote} />, root));
  const write = (selector: string, value: string, kind: 'input' | 'change') => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    field.value = value;
    act(() => void field.dispatchEvent(new Event(kind, { bubbles: true })));
  };
  draw();
  write('input[type=date]', '2026-11-02', 'change');
  write('.application-note input', 'Referred by Jonas ', 'input');
  draw();
  expect(root.querySelector<HTMLInputElement>('.application-note input')?.value).toBe('Referred by Jonas ');
  write('.application-note input', 'Referred by Jonas ', 'change');
  const day = new Date('2026-11-02T12:00').getTime();
  expect(onNote).toHaveBeenLastCalledWith({ status: 'applied', at: day, note: 'Referred by Jonas' });
});
