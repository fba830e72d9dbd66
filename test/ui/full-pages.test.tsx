import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { placeFrom } from '../../src/ui/components/finding-place.tsx';
import { type HistoryActions, HistoryView } from '../../src/ui/history/history-view.tsx';
import { keywordChanges } from '../../src/ui/history/keyword-changes.ts';
import { PagesView } from '../../src/ui/pages/pages-view.tsx';
import { noHistoryActions } from './gallery/no-actions.ts';
import { historyMatches, pagePictures } from './gallery/page-states.tsx';
import { resume } from './report-fixture.ts';
import { button, click, show } from './show.tsx';

describe.each(Object.entries(pagePictures))('the page %s', (_, picture) => {
  test('has a heading, and nothing that was left undefined', () => {
    const root = show(picture.content);
    expect(root.querySelector('h1')?.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the history', () => {
  test('opens to what is missing, and to what came and went', () => {
    const root = show(pagePictures.history?.content);
    click(root.querySelector('.history-open') as Element);
    const detail = root.querySelector('.history-detail')?.textContent;
    expect(detail).toContain('Kafka');
    expect(detail).toMatch(/Gained since .*Python, PostgreSQL/);
    expect(detail).toMatch(/Lost since .*Spring Boot/);
  });

  test('filters by every word, wherever it stands', () => {
    const root = show(pagePictures.history?.content);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'tidewell python';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve().then(() => {
      expect(root.querySelectorAll('.history-row')).toHaveLength(1);
      expect(root.querySelector('.history-row')?.textContent).toContain('Tidewell');
    });
  });

  const actionsOf = () => ({ ...noHistoryActions, remove: vi.fn(), restore: vi.fn(), note: vi.fn() });
  const openHistory = (actions: HistoryActions) =>
    show(
      <HistoryView
        matches={historyMatches}
        damaged={[]}
        scoresNow={new Map(historyMatches.map(({ key, score }) => [key, score === null ? null : score + 3]))}
        isKept
        actions={actions}
      />,
    );
  const titles = (root: Element) =>
    [...root.querySelectorAll('.history-title')].map(element => element.textContent);

  test('says then and now with the difference, and a dash where there is no score', () => {
    const scores = [...openHistory(noHistoryActions).querySelectorAll('td.history-now')];
    expect(scores[0]?.textContent).toBe('68 → 71 +3');
    expect(scores.at(-1)?.textContent).toBe('–');
  });

  test('sorts by a column, and the other way round when it is pressed again', () => {
    const root = openHistory(noHistoryActions);
    click(button(root, 'Then → now'));
    expect(root.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    expect(titles(root)[0]).toBe('Backend Developer (Python)');
    click(button(root, 'Then → now'));
    expect(titles(root)[0]).toBe('Working Student');
    click(button(root, 'Posting'));
    expect(titles(root)[0]).toBe('Backend Developer (Python)');
  });

  test('keeps how far an application has come, since when and with a note', () => {
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

  test('shows one state of application alone', () => {
    const root = openHistory(noHistoryActions);
    click(button(root, 'Applied 1'));
    expect(titles(root)).toEqual(['Junior Backend Engineer, Payments']);
  });

  test('puts a deleted posting back for eight seconds', () => {
    vi.useFakeTimers();
    const actions = actionsOf();
    const root = openHistory(actions);
    click(root.querySelector('[title*="Junior Backend Engineer, Payments” from"]') as Element);
    expect(actions.remove).toHaveBeenCalledWith(historyMatches[0]?.key);
    act(() => void vi.advanceTimersByTime(7_900));
    click(button(root, 'Undo'));
    expect(actions.restore).toHaveBeenCalledWith([historyMatches[0]]);
    click(root.querySelector('[title*="Junior Backend Engineer, Payments” from"]') as Element);
    act(() => void vi.advanceTimersByTime(8_100));
    expect(root.querySelector('.undo')).toBeNull();
    vi.useRealTimers();
  });

  test('a first look has changed nothing', () => {
    const summary = { missing: [], listed: [], proven: ['SQL'], failed: [], parts: [] };
    expect(keywordChanges({ past: [], summary })).toEqual({ gained: [], lost: [] });
  });
});

describe('what the parser sees', () => {
  test('lights a block on both sides', () => {
    const root = show(pagePictures.pages?.content);
    click(root.querySelector('#block-4') as Element);
    expect(root.querySelector('#block-4')?.className).toContain('active');
    expect(root.querySelectorAll('.overlay .block.active')).toHaveLength(1);
  });

  test('begins at the place that the address names', () => {
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeFrom('1', '300,82,90,14')} />,
    );
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(1);
    expect(placeFrom('0', undefined)).toEqual({ page: 1, box: '' });
  });

  test('says the same in a table', () => {
    const root = show(pagePictures.pages?.content);
    click(button(root, 'The same as a table'));
    const rows = [...root.querySelectorAll('.table tbody tr')];
    expect(rows.length).toBe(root.querySelectorAll('.read-block').length);
    expect(rows[0]?.textContent).toContain('A photo takes room');
  });

  test('shows the text alone where there are no pages', () => {
    const root = show(pagePictures['pages-text']?.content);
    expect(root.querySelector('canvas')).toBeNull();
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(0);
  });
});
