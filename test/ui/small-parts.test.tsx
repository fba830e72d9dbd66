import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../src/browser/settings/strings.ts';
import { asWritten, message } from '../../src/core/messages/message.ts';
import type { Advice, CheckResult } from '../../src/core/types.ts';
import { AdviceRows } from '../../src/ui/components/advice-rows.tsx';
import { Checklist } from '../../src/ui/components/checklist.tsx';
import { Disclosure, Fold, useOpenRows } from '../../src/ui/components/disclosure.tsx';
import { EmptyState } from '../../src/ui/components/empty-state.tsx';
import { KeywordView } from '../../src/ui/components/keyword-view.tsx';
import { boardWords, payWords, placeWords } from '../../src/ui/components/posting-header.tsx';
import { ScoreSum } from '../../src/ui/components/score-sum.tsx';
import { ScoreTop } from '../../src/ui/components/score-top.tsx';
import { Tabs } from '../../src/ui/components/tabs.tsx';
import { checks, keywords, posting, report } from './report-fixture.ts';
import { button, click, press, show } from './show.tsx';

const nothing = () => undefined;
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

describe('the list of keywords', () => {
  const context = (all = keywords) => ({
    ...{ description: posting.description, all, opened: new Set<string>(), onToggle: nothing },
    ...{ place: null, onShow: nothing, onQuote: null },
  });
  const view = (all = keywords) =>
    show(<KeywordView context={context(all)} otherRequirements={[]} whyEmpty="None is asked for." />);
  const rows = (root: Element) => texts(root, '.rows.keywords .keyword-name');
  const search = (root: Element, words: string) => {
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = words;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const mentioned = keywords.filter(({ need }) => need === 'mentioned');
  const asked = keywords.filter(({ need }) => need !== 'mentioned');

  test('says why there are none', () => {
    expect(texts(view([]), '.view-note')).toEqual(['None is asked for.']);
    expect(texts(view(), '.view-note')).toEqual([]);
  });

  test('folds keywords that are only mentioned, with their number', () => {
    expect(texts(view([...asked, ...mentioned]), '.fold .group-count')).toEqual([`${mentioned.length}`]);
    expect(texts(view(asked), '.fold')).toEqual([]);
    const root = view([...asked, ...mentioned.slice(0, 1)]);
    click(root.querySelector('.fold button') as Element);
    expect(texts(root, '.fold .keyword-name')).toEqual([mentioned[0]?.name]);
  });

  test('searches what is only mentioned, too', () => {
    const [one, ...rest] = mentioned;
    if (!one) throw new Error('no mentioned keyword');
    const root = view([...asked, { ...one, name: 'Erlang' }, ...rest]);
    press(document.body, '/');
    search(root, 'erlang');
    expect([rows(root), texts(root, '.fold .group-count'), texts(root, '.view-note')]).toEqual([
      [],
      ['1'],
      [],
    ]);
    search(root, 'nobody asks for this');
    expect([texts(root, '.fold'), texts(root, '.view-note')]).toEqual([[], [t('nothingFound')]]);
  });

  test('calls a practice as the posting does, and finds it by either name', () => {
    const first = asked.find(({ alternatives }) => alternatives === null);
    if (!first) throw new Error('no keyword');
    const others = asked.filter(match => match !== first);
    const root = view([{ ...first, name: 'Code review', called: 'revues de code' }, ...others]);
    expect([rows(root).includes('revues de code'), rows(root).includes('Code review')]).toEqual([
      true,
      false,
    ]);
    press(document.body, '/');
    for (const words of ['REVUES', 'code rev']) {
      search(root, words);
      expect(rows(root)).toEqual(['revues de code']);
    }
    search(root, 'undefined');
    expect(rows(root)).toEqual([]);
  });

  test('opens its search by “/”, which finds parts of a name in any case; Escape shows all', () => {
    const root = view();
    const all = rows(root);
    press(document.body, '/');
    expect(document.activeElement).toBe(root.querySelector('input'));
    search(root, ' postG ');
    expect(rows(root)).toEqual(['PostgreSQL']);
    search(root, 'nobody asks for this');
    expect([rows(root), texts(root, '.view-note')]).toEqual([[], [t('nothingFound')]]);
    press(root.querySelector('input') as Element, 'Escape');
    expect([root.querySelector('input'), rows(root)]).toEqual([null, all]);
  });

  test('goes from the search to the rows by the down arrow, and only from there', () => {
    const root = view();
    press(document.body, '/');
    const field = root.querySelector('input') as HTMLInputElement;
    press(field, 'ArrowUp');
    expect(document.activeElement).toBe(field);
    press(field, 'ArrowDown');
    expect(document.activeElement).toBe(root.querySelector('.disclosure-summary'));
  });

  test('does not open its search if “/” is typed into a field or with a modifier key', () => {
    const typed = (key: string, more: KeyboardEventInit, from: (root: Element) => Element) => {
      const root = view();
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      act(() => void from(root).dispatchEvent(event));
      return root.querySelector('input') !== null;
    };
    const body = () => document.body;
    expect(typed('/', {}, body)).toBe(true);
    expect(typed('/', { ctrlKey: true }, body)).toBe(false);
    expect(typed('/', { metaKey: true }, body)).toBe(false);
    expect(typed('x', {}, body)).toBe(false);
    const field = () => document.body.appendChild(document.createElement('textarea'));
    expect(typed('/', {}, field)).toBe(false);
  });

  test('does not handle Escape outside of it, or without a search', () => {
    const escaped = (isSearching: boolean, from: (root: Element) => Element) => {
      const root = view();
      if (isSearching) press(document.body, '/');
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      act(() => void from(root).dispatchEvent(event));
      return event.defaultPrevented;
    };
    const inside = (root: Element) => root.querySelector('.disclosure-summary') as Element;
    expect(escaped(true, inside)).toBe(true);
    expect(escaped(true, () => document.body)).toBe(false);
    expect(escaped(false, inside)).toBe(false);
  });
});

describe('the checklist', () => {
  const [fixture] = checks;
  if (!fixture) throw new Error('The fixture has checks.');
  const check = (title: string, change: Partial<CheckResult> = {}): CheckResult =>
    ({
      ...{ ...fixture, id: title, title: asWritten(title), failureTitle: asWritten(title), evidence: [] },
      ...{ outcome: 'fail', impact: 'minor', dismissed: false },
      ...change,
    }) as CheckResult;
  const list = (...all: readonly CheckResult[]) =>
    show(<Checklist checks={all} actions={null} opened={new Set()} onToggle={nothing} />);

  test('has the most serious failure on top, in any input order', () => {
    const impacts = ['minor', 'critical', 'moderate', 'serious'] as const;
    const root = list(...impacts.map(impact => check(impact, { impact })));
    expect(texts(root, '.check-title')).toEqual(['critical', 'serious', 'moderate', 'minor']);
    expect(texts(root, '.group-count')).toEqual(['4']);
  });

  test('says if nothing failed, and has no empty groups', () => {
    const root = list();
    expect(texts(root, '.group-note')).toEqual([t('checksNoneFailed')]);
    expect([texts(root, '.group-count'), texts(root, '.fold')]).toEqual([['0'], []]);
  });

  test('has a group for unsure checks, and folds for the rest', () => {
    const root = list(
      check('a', { outcome: 'unsure' }),
      check('b', { outcome: 'pass' }),
      check('c', { outcome: 'not-applicable' }),
      check('d', { dismissed: true }),
    );
    expect(texts(root, '.check-title')).toEqual(['a']);
    const folds = [t('checksPassed'), t('checksDismissed'), t('checksIdle')].map(name => `${name} 1`);
    expect(texts(root, '.fold')).toEqual(folds);
    expect(texts(root, '.group-note')).toContain(t('checksUnsureNote'));
  });

  test('shows the notes if there are any', () => {
    const note = { title: asWritten('Long'), text: asWritten('Two pages.') };
    const root = show(
      <Checklist checks={[]} notes={[note]} actions={null} opened={new Set()} onToggle={nothing} />,
    );
    expect(texts(root, '.notes li')).toEqual(['Long Two pages.']);
    expect(texts(list(), '.notes')).toEqual([]);
  });
});

describe('a disclosure', () => {
  const state = (root: Element) => [
    root.querySelector('button')?.getAttribute('aria-expanded'),
    root.querySelector('.disclosure-body')?.textContent ?? null,
  ];

  test('is closed at first, and its content is rendered only while it is open', () => {
    const root = show(<Disclosure summary="More">Words</Disclosure>);
    expect(state(root)).toEqual(['false', null]);
    click(button(root, 'More'));
    expect(state(root)).toEqual(['true', 'Words']);
    click(button(root, 'More'));
    expect(state(root)).toEqual(['false', null]);
  });

  test('is open as long as its parent says so (controlled)', () => {
    const onToggle = vi.fn();
    const root = show(
      <Disclosure summary="More" open={true} onToggle={onToggle}>
        Words
      </Disclosure>,
    );
    click(button(root, 'More'));
    expect([state(root), onToggle.mock.calls.length]).toEqual([['true', 'Words'], 1]);
  });

  test('a fold shows its count, even 0, unless it has none', () => {
    const counts = (count?: number) =>
      texts(
        show(
          <Fold title="Rest" count={count}>
            x
          </Fold>,
        ),
        '.group-count',
      );
    expect([counts(3), counts(0), counts()]).toEqual([['3'], ['0'], []]);
  });

  test('rows open and close by themselves', () => {
    function List() {
      const { rows, toggle, open } = useOpenRows();
      return (
        <p>
          <b>{[...rows].join()}</b>
          {['a', 'b'].map(id => (
            <button type="button" key={id} onClick={() => toggle(id)}>
              {id}
            </button>
          ))}
          <button type="button" onClick={() => open('a')}>
            open
          </button>
        </p>
      );
    }
    const root = show(<List />);
    const open = (...presses: readonly string[]) => {
      for (const one of presses) click(button(root, one));
      return root.querySelector('b')?.textContent;
    };
    expect(['a', 'b', 'a', 'open', 'open'].map(one => open(one))).toEqual([
      ...['a', 'a,b', 'b', 'b,a', 'b,a'],
    ]);
  });
});

describe('tabs', () => {
  const tabs = ['a', 'b', 'c'].map(id => ({ id, name: id, render: () => `View ${id}` }));
  const pressed = (selected: string, key: string) => {
    const onSelect = vi.fn();
    const root = show(<Tabs label="Views" tabs={tabs} selected={selected} onSelect={onSelect} />);
    press(root.querySelector('[role=tablist]') as Element, key);
    return [onSelect.mock.calls.flat()[0], document.activeElement?.textContent];
  };

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowRight', 'a'],
    ['c', 'ArrowLeft', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'c'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
  ])('go from “%s” by %s to “%s”, which has the focus', (from, key, to) => {
    expect(pressed(from, key)).toEqual([to, to]);
  });

  test('ignore other keys', () => {
    expect(pressed('b', 'x')[0]).toBeUndefined();
  });
});

describe('the score', () => {
  const ring = (score: number | null, words = 'Strong.') =>
    show(
      <ScoreTop score={score} words={words}>
        {words}
      </ScoreTop>,
    );
  test('fills a part of the ring, and none for 0 or no score', () => {
    const part = (score: number | null) =>
      Number(ring(score).querySelector('.ring-part')?.getAttribute('stroke-dasharray')?.split(' ')[0]);
    // The whole ring is 263.9 long.
    expect([Math.round(part(50)), Math.round(part(100)), part(0), part(null)]).toEqual([
      132,
      264,
      Number.NaN,
      Number.NaN,
    ]);
    expect([texts(ring(0), '.ring-number'), texts(ring(null), '.ring-number')]).toEqual([['0'], ['–']]);
  });

  test('is above a long text', () => {
    const flows = (letters: number) => ring(50, 'x'.repeat(letters)).querySelector('.flows') !== null;
    expect([flows(130), flows(131)]).toEqual([false, true]);
  });

  test('adds up to a tenth of a point, from the keywords and the parts of the fit that count', () => {
    const part = (id: string, points: number, max: number) => ({ id, points, max });
    const given = {
      ...report,
      score: 61,
      parts: [part('keywords', 45.26, 75), part('fit', 15.74, 25)],
      fit: report.fit
        .slice(0, 2)
        .map((item, at) => ({ ...item, points: 1.25, max: [12.5, 0][at] ?? 0, shown: null })),
    } as typeof report;
    const root = show(<ScoreSum report={given} />);
    expect(texts(root, 'tbody .number')).toEqual(['45.3 / 75', '1.3 / 12.5']);
    expect(texts(root, 'tfoot .number')).toEqual(['61 / 100']);
    expect(texts(root, 'tbody .faint')).toContain(t('notFound'));
    expect(
      show(<ScoreSum report={{ ...given, weighed: [message('score.unsaid', { keywords: 1.5 })] }} />)
        .textContent,
    ).toContain('named 1.5 more');
    expect(root.textContent).not.toContain('more');
    const bare = show(<ScoreSum report={{ ...given, parts: [] }} />);
    expect(texts(bare, 'tbody .number')).toEqual(['1.3 / 12.5']);
  });
});

test('an empty state focuses its first button, or else its title, without scrolling', () => {
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  const focused = (content?: preact.ComponentChild) => {
    const root = show(
      <EmptyState icon="file" title="Nothing yet" text="">
        {content}
      </EmptyState>,
    );
    return [document.activeElement?.textContent, root.querySelectorAll('.side-by-side').length];
  };
  expect(focused()).toEqual(['Nothing yet', 0]);
  expect(focused(<button type="button">Add</button>)).toEqual(['Add', 1]);
  expect(focus.mock.calls.filter(([how]) => how)).toEqual([
    [{ preventScroll: true }],
    [{ preventScroll: true }],
  ]);
  focus.mockRestore();
});

describe('advice', () => {
  const advice = (about: string, gain: number): Advice =>
    ({ about, gain, title: asWritten(`Do ${about}`), text: asWritten(`Why ${about}`) }) as unknown as Advice;

  test('leads to its row, or shows and hides the rest in place', () => {
    const onOpen = vi.fn();
    const root = show(
      <AdviceRows advice={[advice('keyword:Go', 0), advice('summary', 0)]} onOpen={onOpen} />,
    );
    click(button(root, 'Do keyword:Go'));
    expect([onOpen.mock.calls, texts(root, '.gain-text')]).toEqual([[['keyword:Go']], []]);
    click(button(root, 'Do summary'));
    expect([onOpen.mock.calls.length, texts(root, '.gain-text')]).toEqual([1, ['Why summary']]);
    expect(button(root, 'Do summary').getAttribute('aria-expanded')).toBe('true');
    click(button(root, 'Do summary'));
    expect(texts(root, '.gain-text')).toEqual([]);
  });

  test('shows points from 0.1 on, and nothing if there is no advice', () => {
    const points = (gain: number) =>
      texts(show(<AdviceRows advice={[advice('a', gain)]} onOpen={nothing} />), '.gain-points');
    expect(points(0.049)).toEqual(['']);
    expect(points(0.05)).toEqual([`${t('gain', '0.1')} ${t('points')}`]);
    expect(points(4.44)).toEqual([`${t('gain', '4.4')} ${t('points')}`]);
    expect(show(<AdviceRows advice={[]} onOpen={nothing} />).textContent).toBe('');
  });
});

describe('the facts of a posting', () => {
  test.each([
    ['Leipzig', 'Leipzig'],
    ['Leipzig / Berlin', 'Leipzig +1'],
    ['Leipzig; Berlin or Halle', 'Leipzig +2'],
    [`${'x'.repeat(33)}, Saxony`, `${'x'.repeat(33)}, Saxony`.slice(0, 33)],
    [`${'x'.repeat(32)}, Saxony`, `${'x'.repeat(32)}, Saxony`],
    ['', ''],
  ])('the place “%s” is “%s” in short', (place, words) => {
    expect(placeWords(place)).toBe(words);
  });

  test.each([
    ['€58,000 – 66,000', '€58–66K'],
    ['58k to 66k EUR', '€58–66K'],
    ['$58-66k', '$58–66K'],
    ['$999-1k', null],
    ['€58,000', '€58K'],
    ['€1.500,50', '€1.5K'],
    ['60’000 CHF', 'CHF 60K'],
    ['$40 an hour', '$40 an hour'],
    ['$400 a day', '$400 a day'],
    ['$900 a week', '$900 a week'],
    ['€3000 im Monat', '€3K a month'],
    ['58,000', null],
    ['€66,000 – 58,000', null],
    ['€10 – 100', '€10 – €100'],
    ['€10 – 101', null],
    ['€0', null],
    ['€10,000,000', '€10M'],
    ['€10,000,001', null],
    ['€1 – 2 – 3', null],
    ['competitive', null],
  ])('the pay “%s” is “%s” in short', (pay, words) => {
    expect(payWords(pay)?.replace(/[\u00a0\u202f\u2009]/g, ' ') ?? null).toBe(words);
  });

  test.each([
    ['Greenhouse', 'https://boards.greenhouse.io/x', 'Larkfield', null],
    ['Lever', 'https://jobs.example.com/x', 'Larkfield', 'Lever'],
    ['Larkfield Jobs', 'https://example.com', 'Larkfield Jobs Ltd', null],
    ['Lever', 'no address', null, 'Lever'],
    [null, 'https://example.com', 'Larkfield', null],
  ])('the board “%s” at %s of “%s” says “%s”', (board, url, company, words) => {
    expect(boardWords({ board, url, company })).toBe(words);
  });
});
