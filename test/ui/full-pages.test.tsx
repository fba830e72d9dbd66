import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { asWritten } from '../../src/core/messages/message.ts';
import { type HistoryActions, HistoryView } from '../../src/ui/history/history-view.tsx';
import { keywordChanges } from '../../src/ui/history/keyword-changes.ts';
import { distinctPostings } from '../../src/ui/history/skill-worth.ts';
import { placeFrom } from '../../src/ui/pages/find-place.ts';
import { PagesView } from '../../src/ui/pages/pages-view.tsx';
import { personalLines } from '../../src/ui/pages/personal-lines.ts';
import { noHistoryActions } from './gallery/no-actions.ts';
import {
  historyMatches,
  historyScores,
  manyMatches,
  manyScores,
  pagePictures,
} from './gallery/page-states.tsx';
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
        scoresNow={historyScores}
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

  test('shows a dash for a posting of another trade', () => {
    const score = openHistory(noHistoryActions).querySelectorAll('td.history-now')[2];
    expect(score?.textContent).toMatch(/^–/);
    expect(score?.textContent).not.toMatch(/\d/);
  });

  test('sorts by a column, and the other way round when it is pressed again', () => {
    const root = openHistory(noHistoryActions);
    click(button(root, 'Then → now'));
    expect(root.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    expect(titles(root)[0]).toBe('Backend Developer (Python)');
    click(button(root, 'Then → now'));
    expect(titles(root)[0]).toBe('Working Student');
    click(button(root.querySelector('.history') as Element, 'Posting'));
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

  test('offers the way back when a status is taken away, with its date and note', () => {
    const actions = actionsOf();
    const root = openHistory(actions);
    const choose = root.querySelector('select.status') as HTMLSelectElement;
    choose.value = '';
    act(() => void choose.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.note).toHaveBeenLastCalledWith(historyMatches[0]?.key, null);
    click(button(root, 'Undo'));
    expect(actions.note).toHaveBeenLastCalledWith(historyMatches[0]?.key, historyMatches[0]?.application);
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

describe('what a skill is worth', () => {
  const rowsOf = (root: Element) =>
    [...root.querySelectorAll('.worth-table tbody tr')].map(row =>
      [...row.querySelectorAll('th, td')].map(cell => cell.textContent),
    );

  test('lists the missing skills by their points over all postings, with the number of postings beside each', () => {
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

  test('counts what the filter shows, and says under ten postings that it is too early', () => {
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

  test('counts a posting once, whatever its address and resume', () => {
    const [first] = manyMatches;
    if (!first) throw new Error('There are postings.');
    const again = [
      { ...first, key: 'other resume', resumeId: 'b' },
      { ...first, key: 'repost', posting: { ...first.posting, url: 'https://other.example.com/9' } },
    ];
    expect(distinctPostings([...again, ...manyMatches])).toHaveLength(manyMatches.length);
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
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(0);
    expect(placeFrom('0', undefined)).toEqual({ kind: 'box', page: 1, box: null });
    expect(placeFrom('2', '1,2,x,4')).toEqual({ kind: 'box', page: 2, box: null });
    expect(placeFrom('quote', '%E0%A4%A')).toEqual({ kind: 'quote', text: '' });
  });

  test.each([
    ['an offset', (start: number, _words: string) => placeFrom('at', String(start + 2))],
    [
      'its words, wrapped otherwise',
      (_start: number, words: string) => placeFrom('quote', encodeURIComponent(words.replace(' ', '\n  '))),
    ],
  ])('leads to a line of the resume by %s', (_, placeOf) => {
    const line = resume.lines[6];
    if (!line) throw new Error('There are lines.');
    const words = resume.text.slice(line.start, line.end);
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeOf(line.start, words)} />,
    );
    expect([...root.querySelectorAll('.read-line.sought')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(words.slice(0, 8)),
    ]);
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(1);
    expect(root.querySelectorAll('.read-block.active')).toHaveLength(1);
  });

  test('frames the box of a check that is no trouble of the pages', () => {
    const root = show(
      <PagesView name="Mara" resume={resume} draw={null} start={placeFrom('1', '1,2,3,4')} />,
    );
    expect(root.querySelectorAll('.overlay .sought')).toHaveLength(1);
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(0);
  });

  test('letters its boxes like their list, and gives each icon a box of its own', () => {
    const icons = {
      ...resume.hazards[0],
      id: 'icon-font',
      page: 1,
      box: [10, 10, 40, 8],
      message: asWritten('Icons'),
      quote: null,
      boxes: [
        [10, 10, 8, 8],
        [42, 10, 8, 8],
      ],
    } as const;
    const root = show(
      <PagesView name="Mara" resume={{ ...resume, hazards: [...resume.hazards, icons] }} draw={null} />,
    );
    const letters = [...root.querySelectorAll('.hazard-key .hazard-letter')].map(
      ({ textContent }) => textContent,
    );
    expect(letters.slice(0, 2)).toEqual(['A', 'B']);
    expect(new Set(letters).size).toBe(resume.hazards.length + 1);
    const onPage = [...root.querySelectorAll('.badge.trouble')].map(({ textContent }) => textContent);
    expect(onPage.filter(letter => letter === letters.at(-1))).toHaveLength(2);
    click(button(root, 'Icons'));
    expect(root.querySelectorAll('.hazard.active')).toHaveLength(2);
  });

  test('reads the page straight across: the same words, row by row', () => {
    const text = 'Skills\nGo, SQL\nWork\nBuilt an API';
    const line = (start: number, end: number, x: number, y: number) =>
      ({ start, end, page: 1, box: [x, y, 100, 10] }) as const;
    const lines = [line(0, 6, 40, 50), line(7, 14, 40, 62), line(15, 19, 300, 51), line(20, 32, 300, 63)];
    const sections = [
      { start: 0, end: 14, heading: 'Skills', kind: 'skills' },
      { start: 15, end: 32, heading: 'Work', kind: 'experience' },
    ] as const;
    const root = show(
      <PagesView
        name="Mara"
        resume={{ ...resume, text, lines, sections, hazards: [], entries: [] }}
        draw={null}
      />,
    );
    click(button(root, 'Read straight across'));
    const rows = [...root.querySelectorAll('.across-rows li')].map(({ textContent }) => textContent?.trim());
    expect(rows).toEqual(['1Skills 2Work', '1Go, SQL 2Built an API']);
    expect(root.querySelector('.across-note')?.textContent).toMatch(/2 of 2 rows mix/);
    // The good order stays beside it.
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(1);
  });

  test('says of a Word file that it has no pages, and shows its text', () => {
    const lines = resume.lines.map(line => ({ ...line, page: null, box: null }));
    const root = show(<PagesView name="Mara" resume={{ ...resume, format: 'docx', lines }} draw={null} />);
    expect(root.textContent).toContain('A Word file has no pages');
    expect(root.querySelector('.page-tools')).toBeNull();
    expect(root.textContent).toContain(resume.name);
  });

  test('knows which lines say who somebody is', () => {
    const parts = [
      'Mara Lindqvist',
      'Lindenstr. 4, Leipzig',
      'Skills',
      'Go, SQL since 2019',
      '+49 341 55 01 72',
      'github.com/mara-l',
      'Mara Lindqvist, page 2',
    ];
    const text = parts.join('\n');
    let at = 0;
    const lines = parts.map(part => {
      const start = at;
      at += part.length + 1;
      return { start, end: start + part.length, page: 1, box: null };
    });
    const start = text.indexOf('Skills');
    const sections = [{ start, end: text.length, heading: 'Skills', kind: 'skills' }] as const;
    const found = personalLines({
      ...resume,
      text,
      lines,
      sections,
      name: 'Mara Lindqvist',
      email: null,
      phone: null,
      links: [],
    });
    expect(found.map(line => text.slice(line.start, line.end))).toEqual([
      ...parts.slice(0, 2),
      ...parts.slice(4),
    ]);
  });

  test('says the same in a table', () => {
    const root = show(pagePictures.pages?.content);
    click(button(root, 'The same as a table'));
    const rows = [...root.querySelectorAll('.table tbody tr')];
    expect(rows.length).toBe(root.querySelectorAll('.read-block').length);
    expect(rows[0]?.textContent).toContain('There is a picture');
  });

  test('shows the text alone where there are no pages', () => {
    const root = show(pagePictures['pages-text']?.content);
    expect(root.querySelector('canvas')).toBeNull();
    expect(root.querySelectorAll('.read-block').length).toBeGreaterThan(0);
  });
});
