import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { MatchRecord } from '../../../src/browser/storage/match-record.ts';
import { HistoryView } from '../../../src/ui/history/history-view.tsx';
import { ScorePlot } from '../../../src/ui/history/score-plot.tsx';
import { noHistoryActions } from '../gallery/no-actions.ts';
import { historyMatches, historyScores, manyMatches } from '../gallery/page-states.tsx';
import { button, click, show } from '../show.tsx';

type Change = Partial<Parameters<typeof HistoryView>[0]>;

const open = (matches: readonly MatchRecord[] | null, change: Change = {}) =>
  show(
    <HistoryView
      matches={matches}
      damaged={[]}
      scoresNow={historyScores}
      isKept
      actions={noHistoryActions}
      {...change}
    />,
  );

const first = historyMatches[0] as MatchRecord;

describe('the job list', () => {
  test('without entries, says what it will contain and links to an example; if turned off, to the settings', () => {
    const root = open([]);
    expect(root.textContent).toContain('Nothing yet.');
    expect(root.querySelector('main a')?.getAttribute('href')).toBe('#sample');
    const off = open([], { isKept: false });
    expect(off.textContent).toContain('keeps no history');
    expect(off.querySelector('main a')?.getAttribute('href')).toBe('#settings');
  });

  test('is empty while it is being loaded, and lists a single posting', () => {
    expect(open(null).textContent).toBe('');
    const root = open([first]);
    expect(root.querySelectorAll('.history-row')).toHaveLength(1);
    expect(root.textContent).not.toContain('Nothing yet.');
  });

  test('shows a damaged record even without others, with a button to delete it', () => {
    const remove = vi.fn(async () => true);
    const root = open([], { damaged: [{ id: 'broken' }], actions: { ...noHistoryActions, remove } });
    expect(root.textContent).not.toContain('Nothing yet.');
    click(button(root.querySelector('.notice') as Element, 'Delete'));
    expect(remove).toHaveBeenCalledExactlyOnceWith(['broken']);
  });

  test('marks only the column by which it is sorted', () => {
    const marked = (root: Element) =>
      [...root.querySelectorAll('.sort')].flatMap(column => {
        const mark = column.querySelector('.sort-mark')?.textContent;
        const spoken = column.closest('th')?.getAttribute('aria-sort');
        return mark || spoken ? [`${column.firstChild?.textContent} ${mark} ${spoken}`] : [];
      });
    const root = open(historyMatches);
    expect(marked(root)).toEqual(['Matched ↓ descending']);
    click(button(root, 'Matched'));
    expect(marked(root)).toEqual(['Matched ↑ ascending']);
    click(button(root, 'Status'));
    expect(marked(root)).toEqual(['Status ↓ descending']);
  });

  test('shows a rise and a fall with different signs and colours', () => {
    const change = (now: number) => {
      const scores = new Map([[first.key, { score: now, isOtherTrade: false, missing: [] }]]);
      const cell = open([first], { scoresNow: scores }).querySelector('.history-now');
      return [cell?.textContent, cell?.querySelector('.change-up') !== null];
    };
    expect(change(69)).toEqual(['68 → 69 +1', true]);
    expect(change(66)).toEqual(['68 → 66 −2', false]);
    expect(change(68)).toEqual(['68', false]);
  });

  test('an opened row has no part for something that does not exist', () => {
    const same = { ...first, past: [] };
    const root = open([same]);
    click(root.querySelector('.history-open') as Element);
    const names = [...root.querySelectorAll('.history-detail dt')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Missing', 'Mentioned, no example', 'Proven']);
  });

  test('an address that is no web page becomes no link', () => {
    const titles = (url: string) => open([{ ...first, url }]).querySelector('.history-title')?.tagName;
    expect(titles('https://jobs.example.com/1')).toBe('A');
    expect(titles('javascript:alert(1)')).toBe('SPAN');
  });

  test('shows the day of a state in the local time zone', () => {
    const at = new Date(2026, 10, 20, 23, 30).getTime();
    const root = open([{ ...first, application: { status: 'applied', at, note: '' } }]);
    click(root.querySelector('.history-open') as Element);
    expect(root.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-11-20');
  });

  test('does not store an invalid day', () => {
    const note = vi.fn();
    const root = open([first], { actions: { ...noHistoryActions, note } });
    click(root.querySelector('.history-open') as Element);
    const field = root.querySelector('input[type=date]') as HTMLInputElement;
    field.value = '';
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(note).not.toHaveBeenCalled();
  });

  test('draws sixty rows, and sixty more when their end comes into view', () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...(manyMatches[0] as MatchRecord),
      key: `${index}`,
      at: 1_000 - index,
    }));
    const seen = new Map<Element, (isInView: boolean) => void>();
    const watch = (element: Element, told: (isInView: boolean) => void) => {
      seen.set(element, told);
      return () => void seen.delete(element);
    };
    const root = open(many, { actions: { ...noHistoryActions, watch } });
    const rows = () => root.querySelectorAll('.history-row').length;
    const end = () => root.querySelector('tbody > tr:not(.history-row)');
    expect(rows()).toBe(60);
    const tell = (isInView: boolean) => act(() => seen.get(end() as Element)?.(isInView));
    tell(false);
    expect(rows()).toBe(60);
    tell(true);
    expect(rows()).toBe(120);
    tell(true);
    expect(rows()).toBe(130);
    expect(end()).toBeNull();
    expect(seen.size).toBe(130);
    expect(open(many.slice(0, 60)).querySelector('tbody > tr:not(.history-row)')).toBeNull();
  });
});

describe('the plot of a score', () => {
  const plot = (...scores: readonly number[]) =>
    show(
      <ScorePlot points={scores.map((score, index) => ({ at: index * 86_400_000, score }))} />,
    ).querySelector('svg');
  const line = (...scores: readonly number[]) =>
    plot(...scores)
      ?.querySelector('.plot-line')
      ?.getAttribute('d');

  test('is a line from edge to edge with a point at its end', () => {
    expect(line(40, 60)).toBe('M4 19L92 9');
    expect(line(40, 40, 60)).toBe('M4 19L48 19L92 9');
    expect(plot(40, 60)?.getAttribute('viewBox')).toBe('0 0 96 28');
    const end = plot(40, 60)?.querySelector('.plot-end');
    expect([end?.getAttribute('cx'), end?.getAttribute('cy')]).toEqual(['92', '9']);
    expect(plot(40, 60)?.querySelector('.plot-ground')?.getAttribute('d')).toBe('M0 24H96');
  });

  test('has no margin below 0 or above 100', () => {
    expect(line(0, 100)).toBe('M4 24L92 4');
  });

  test('needs two scores, and also gives them as text', () => {
    expect(plot(40)).toBeNull();
    expect(plot(40, 60)?.getAttribute('aria-label')).toMatch(/40.*; .*60/);
  });
});
