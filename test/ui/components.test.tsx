import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { plural, t } from '../../src/browser/settings/strings.ts';
import { asWritten } from '../../src/core/messages/message.ts';
import type { AnsweredLine, CheckResult, Finding, KeywordMatch } from '../../src/core/types.ts';
import { AdviceRows } from '../../src/ui/components/advice-rows.tsx';
import { CheckRow, DismissForm } from '../../src/ui/components/check-row.tsx';
import { Disclosure } from '../../src/ui/components/disclosure.tsx';
import { KeywordEvidence } from '../../src/ui/components/keyword-evidence.tsx';
import { KeywordRow } from '../../src/ui/components/keyword-row.tsx';
import { keywordRows } from '../../src/ui/components/keyword-rows.ts';
import { type KeywordFilter, KeywordFilterBar } from '../../src/ui/components/keyword-view.tsx';
import { Ladder } from '../../src/ui/components/ladder.tsx';
import { MatchFooter } from '../../src/ui/components/match-footer.tsx';
import { sizeWords } from '../../src/ui/components/measures.ts';
import { OtherRequirements } from '../../src/ui/components/other-requirements.tsx';
import { Hazards, ParsedFields } from '../../src/ui/components/parser-summary.tsx';
import { PostingHeader } from '../../src/ui/components/posting-header.tsx';
import { Preparation } from '../../src/ui/components/preparation.tsx';
import { ledgerWords } from '../../src/ui/components/report-names.ts';
import { ResumeChooser } from '../../src/ui/components/resume-chooser.tsx';
import { moveByKey } from '../../src/ui/components/row-keys.ts';
import { isWorthSaying, SeenBeforeLine } from '../../src/ui/components/score-notes.tsx';
import { Tabs } from '../../src/ui/components/tabs.tsx';
import { useUndo } from '../../src/ui/components/undo.tsx';
import { checks, posting, report, resume } from './report-fixture.ts';
import { button, click, show } from './show.tsx';

const nothing = () => undefined;
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
const buttons = (root: Element) => texts(root, 'button');

const keyword = (name: string, change: Partial<KeywordMatch> = {}): KeywordMatch => {
  const found = report.keywords.find(one => one.name === name);
  if (!found) throw new Error(`The fixture has no ${name}.`);
  return { ...found, ...change };
};

const contextOf = (all: readonly KeywordMatch[], change: object = {}) => ({
  description: posting.description,
  all,
  opened: new Set<string>(),
  onToggle: nothing,
  place: null,
  onShow: nothing,
  onQuote: null,
  ...change,
});

describe('a keyword’s row', () => {
  const rowOf = (...members: readonly KeywordMatch[]) => {
    const [row] = keywordRows(members);
    if (!row) throw new Error('These make a row.');
    return show(<KeywordRow row={row} context={contextOf(members)} />);
  };

  test('says how often it is named if more than once, and its points if there are any', () => {
    expect(rowOf(keyword('AWS')).querySelector('.keyword-words')?.textContent).toBe('AWS ×2');
    expect(rowOf(keyword('Kafka')).querySelector('.keyword-words')?.textContent).toBe('Kafka');
    expect(rowOf(keyword('Kafka', { gain: 0.05 })).querySelector('.keyword-gain')?.textContent).toBe('+0.1');
    expect(rowOf(keyword('Kafka', { gain: 0.04 })).querySelector('.keyword-gain')?.textContent).toBe('');
    const spoken = (count: number) =>
      rowOf(keyword('Kafka', { count })).querySelector('.for-screen-readers')?.textContent;
    expect(spoken(1)).toMatch(/^, named once, /);
    expect(spoken(2)).toMatch(/^, named 2 times, /);
    expect(spoken(0)).toMatch(/^, (?!named)/);
  });

  test('says that one is enough, but only for a choice', () => {
    expect(rowOf(keyword('Python'), keyword('Go')).textContent).toContain('one is enough');
    expect(rowOf(keyword('Python')).textContent).not.toContain('one is enough');
  });

  test('names the whole of a further choice, of which an earlier row has a member, too', () => {
    const members = [
      keyword('AWS', { alternatives: 1, alsoIn: [2] }),
      keyword('Kafka', { alternatives: 2 }),
      keyword('Go', { alternatives: null }),
    ];
    const said = keywordRows(members).map(row => {
      const shown = show(<KeywordRow row={row} context={contextOf(members)} />);
      return shown.querySelector('.keyword-words')?.textContent;
    });
    expect(said).toEqual(['AWS ×2', 'AWS or Kafka one is enough', 'Go']);
  });
});

describe('the evidence of a keyword', () => {
  const open = (match: KeywordMatch, change: object = {}) =>
    show(<KeywordEvidence match={match} context={contextOf(report.keywords, change)} />);

  test('says which keyword satisfies it, and in which list it is named', () => {
    expect(open(keyword('Go')).textContent).toContain('Satisfied by Python.');
    expect(open(keyword('Redis')).textContent).toContain('Named in the summary.');
    expect(open(keyword('Docker')).textContent).not.toMatch(/Satisfied|Named in/);
  });

  test('names the other members of a choice, and none without a choice', () => {
    expect(open(keyword('Python')).textContent).not.toContain('Kafka');
    expect(open(report.keywords.find(({ name }) => name === 'Python') as KeywordMatch).textContent).toContain(
      'Python, Go',
    );
    expect(open(keyword('Kafka')).textContent).not.toContain('AWS');
  });

  test('shows three lines of the resume, and the number of the others', () => {
    const [quote] = keyword('Docker').quotes;
    if (!quote) throw new Error('The fixture has a quote.');
    const quotes = (count: number) =>
      Array.from({ length: count }, (_, start) => ({ ...quote, start, text: `Line ${start}.` }));
    const shown = (count: number) => {
      const root = open(keyword('Docker', { quotes: quotes(count) }));
      return [texts(root, 'blockquote').filter(text => text?.startsWith('Line')).length, root.textContent];
    };
    expect(shown(3)).toEqual([3, expect.not.stringMatching(/more line/)]);
    expect(shown(5)).toEqual([3, expect.stringMatching(/2 more lines/)]);
  });

  test('says how to gain points, if any can be gained', () => {
    expect(open(keyword('Kafka')).textContent).toContain('+4.6 points');
    expect(open(keyword('CI/CD')).textContent).toContain('1.4 points');
    expect(open(keyword('Kafka', { gain: 0.05 })).textContent).toContain('+0.1 points');
    expect(open(keyword('Kafka', { gain: 0.04 })).textContent).not.toContain('points');
    expect(open(keyword('Go', { gain: 3 })).textContent).not.toContain('points');
  });

  test('leads from place to place after the first is shown, if there are several', () => {
    const at = (place: object | null) => buttons(open(keyword('Kafka'), { place }));
    expect(at(null)).toEqual(['Show on the page']);
    expect(at({ keyword: 'Kafka', place: 1, places: 1 })).toEqual(['Show on the page']);
    expect(at({ keyword: 'AWS', place: 1, places: 3 })).toEqual(['Show on the page']);
    const root = open(keyword('Kafka'), { place: { keyword: 'Kafka', place: 2, places: 3 } });
    expect(root.querySelectorAll('.show-buttons button')).toHaveLength(2);
    expect(root.querySelector('.place')?.textContent).toContain('2 of 3');
    expect(buttons(open(keyword('Kafka'), { onShow: null }))).toEqual([]);
  });
});

describe('the offer to undo', () => {
  const done = async () => undefined;
  function Offering({ undo = done }: { readonly undo?: () => Promise<unknown> }) {
    const [bar, offer] = useUndo();
    return (
      <main>
        <button type="button" onClick={() => offer({ words: 'Deleted.', undo })}>
          Delete
        </button>
        {bar}
      </main>
    );
  }

  test('stays for eight seconds, and longer while pointer or focus is on it', () => {
    vi.useFakeTimers();
    const root = show(<Offering />);
    const bar = () => root.querySelector('.undo');
    const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    click(button(root, 'Delete'));
    pass(7_999);
    expect(bar()).not.toBeNull();
    pass(1);
    expect(bar()).toBeNull();
    click(button(root, 'Delete'));
    act(() => void bar()?.dispatchEvent(new MouseEvent('mouseenter')));
    pass(60_000);
    expect(bar()).not.toBeNull();
    act(() => void bar()?.dispatchEvent(new MouseEvent('mouseleave')));
    pass(8_000);
    expect(bar()).toBeNull();
    vi.useRealTimers();
  });

  test('is announced, and accepted with Ctrl+Z, but not from a text field', async () => {
    const undo = vi.fn(done);
    const root = show(<Offering undo={undo} />);
    const region = root.querySelector('[role=status]');
    expect(region?.textContent).toBe('');
    click(button(root, 'Delete'));
    expect(root.querySelector('[role=status]')).toBe(region);
    expect(region?.textContent).toContain('Deleted.');
    const press = (target: Element, change: KeyboardEventInit = {}) =>
      act(
        async () =>
          void target.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, ...change }),
          ),
      );
    const field = document.createElement('input');
    root.append(field);
    await press(field);
    await press(root, { shiftKey: true });
    await press(root, { ctrlKey: false });
    expect(undo).not.toHaveBeenCalled();
    field.type = 'file';
    await press(field);
    expect(undo).toHaveBeenCalledOnce();
    expect(root.querySelector('.undo')).toBeNull();
  });

  test('is made again with the reason after a failure, until it succeeds', async () => {
    vi.useFakeTimers();
    const undo = vi.fn(done).mockRejectedValueOnce(new Error('The disk is full.'));
    const root = show(<Offering undo={undo} />);
    click(button(root, 'Delete'));
    await act(async () => click(button(root, 'Undo')));
    expect(root.querySelector('.undo')?.textContent).toContain('The disk is full.');
    act(() => void vi.advanceTimersByTime(60_000));
    await act(async () => click(button(root, 'Undo')));
    expect(undo).toHaveBeenCalledTimes(2);
    expect(root.querySelector('.undo')).toBeNull();
    vi.useRealTimers();
  });
});

describe('a check', () => {
  const [fixture] = checks;
  if (!fixture) throw new Error('The fixture has checks.');
  const row = (
    change: Partial<CheckResult>,
    isOpen = true,
    onPlace: ((finding: Finding) => void) | null = nothing,
  ) =>
    show(
      <CheckRow
        check={{ ...fixture, ...change }}
        actions={{
          onDismiss: nothing,
          onRestore: nothing,
          onPlace,
          reasons: { [fixture.id]: 'Mine' },
        }}
        open={isOpen}
        onToggle={nothing}
      />,
    );
  const finding = (text: string) => ({ message: asWritten(text) });

  test('shows its first finding while closed, if it failed or is unsure, and six when opened', () => {
    const evidence = Array.from({ length: 8 }, (_, index) => finding(`Finding ${index + 1}`));
    expect(texts(row({ evidence }, false), '.check-first')).toEqual(['Finding 1']);
    expect(texts(row({ evidence, outcome: 'unsure' }, false), '.check-first')).toEqual(['Finding 1']);
    expect(texts(row({ evidence, outcome: 'pass' }, false), '.check-first')).toEqual([]);
    expect(texts(row({ evidence }), '.check-first')).toEqual([]);
    const opened = texts(row({ evidence }), '.findings > li');
    expect(opened.slice(0, 6)).toEqual(evidence.slice(0, 6).map((_, index) => `Finding ${index + 1}`));
    expect(opened[6]).toMatch(/\b2\b/);
    expect(texts(row({ evidence: evidence.slice(0, 6) }), '.findings > li')).toHaveLength(6);
    expect(row({ evidence: [] }).querySelector('.findings')).toBeNull();
  });

  test('shows a finding equal to its title only once, and without a full stop', () => {
    const found = finding('No summary was found.');
    const titled = { title: found.message, evidence: [found] };
    expect(texts(row(titled, false), '.check-title')).toEqual(['No summary was found']);
    expect(texts(row(titled, false), '.check-first')).toEqual([]);
    expect(row(titled).querySelector('.findings')).toBeNull();
    const more = { ...titled, evidence: [{ ...found, quote: 'GitHub' }, finding('And more.')] };
    expect(texts(row(more, false), '.check-first')).toEqual(['And more.']);
    expect(texts(row(more), '.findings > li')).toHaveLength(2);
  });

  test('shows the quote of a finding, if it has one', () => {
    expect(texts(row({ evidence: [{ ...finding('A'), quote: 'GitHub' }] }), 'blockquote')).toEqual([
      'GitHub',
    ]);
    expect(row({ evidence: [finding('A')] }).querySelector('blockquote')).toBeNull();
  });

  test('leads from a quote to its place, if there are pages to show', () => {
    const onPlace = vi.fn();
    const quoted = { ...finding('A'), quote: 'GitHub' };
    const leads = (place: typeof onPlace | null) =>
      row({ evidence: [quoted] }, true, place).querySelector('blockquote button');
    expect(leads(null)).toBeNull();
    click(leads(onPlace) as Element);
    expect(onPlace).toHaveBeenCalledExactlyOnceWith(quoted);
  });

  test('can be dismissed if it did not pass, and restored, where its reason shows', () => {
    const has = (change: Partial<CheckResult>) => buttons(row(change)).includes('Dismiss …');
    expect([has({ outcome: 'fail' }), has({ outcome: 'unsure' })]).toEqual([true, true]);
    expect([has({ outcome: 'pass' }), has({ outcome: 'not-applicable' })]).toEqual([false, false]);
    expect(row({ dismissed: true }).querySelector('.dismissed')?.textContent).toContain('Mine');
  });

  test('can be dismissed with the person’s own reason, but not with an empty one', () => {
    const onDismiss = vi.fn();
    const root = show(<DismissForm onDismiss={onDismiss} />);
    click(button(root, 'Dismiss'));
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void root.querySelector('input')?.dispatchEvent(pressed));
    expect([pressed.defaultPrevented, buttons(root)]).toEqual([true, ['Dismiss …']]);
    click(button(root, 'Dismiss'));
    const own = root.querySelector('.dismiss-own button') as HTMLButtonElement;
    expect(own.disabled).toBe(true);
    const field = root.querySelector('.dismiss-own input') as HTMLInputElement;
    field.value = ' It is art ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve().then(() => {
      expect(own.disabled).toBe(false);
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      expect(onDismiss).toHaveBeenCalledExactlyOnceWith('It is art');
    });
  });
});

describe('what the parser read', () => {
  const facts = (change: Partial<typeof resume>, inFull = false) =>
    texts(show(<ParsedFields resume={{ ...resume, ...change }} inFull={inFull} />), 'dd');

  test('shows one fact in each line', () => {
    expect(facts({})).toEqual([
      'Mara Lindqvist',
      'mara.lindqvist@example.com',
      '+49 341 5550 142',
      'github.com/mara-example',
      'Summary · Skills · Projects · Experience · Education',
      '1 job · 1 project · 1 degree',
      '11 in the skills list',
      '1 page · 1 column · 1 image',
    ]);
  });

  test('warns that “Present” in an old file may be out of date', () => {
    const [job] = resume.entries.filter(({ kind }) => kind === 'experience');
    if (!job) throw new Error('The fixture has no job.');
    const entries = [{ ...job, from: { year: 2014, month: 2 }, to: 'present' as const }];
    const changedIn = { year: 2015, month: 3 };
    expect(facts({ entries, changedIn })[5]).toMatch(/^1 jobA job that goes on .* last changed in 3\/2015\./);
    expect(facts({ entries })[5]).toBe('1 job');
  });

  test('sets an entry in Arabic from right to left', () => {
    const entries = resume.entries.slice(0, 1).map(entry => ({ ...entry, title: 'مهندسة برمجيات' }));
    const root = show(<ParsedFields resume={{ ...resume, entries }} inFull />);
    const [line] = [...root.querySelectorAll('[dir=auto]')];
    expect(line?.textContent).toMatch(/^مهندسة برمجيات · /);
  });

  test('says what was not found, such as jobs and degrees', () => {
    const bare = { name: null, email: null, phone: null, links: [], sections: [], entries: [], skills: [] };
    const shown = facts(bare);
    expect(new Set([...shown.slice(0, 5), shown[6]])).toEqual(new Set(['not found']));
    expect(shown[5]).toBe(t('notFound'));
  });

  test('counts tables and pictures if there are any, but no pages or columns for plain text', () => {
    const { layout } = resume;
    expect(facts({ layout: { ...layout, tables: 1, images: 0 } }).at(-1)).toBe('1 page · 1 column · 1 table');
    expect(facts({ format: 'text', layout: { ...layout, images: 0 } }).at(-1)).toBe('Text without pages');
    expect(facts({ format: 'docx', layout: { ...layout, images: 0 } }).at(-1)).toBe(
      'Text without pages · 1 column',
    );
  });

  test('in full, names every entry with its dates, and every skill', () => {
    const shown = facts({}, true);
    expect(shown[5]).toContain('Working Student, Software · Brennhof GmbH · Oct 2025 – Present');
    expect(shown[5]).toContain('Oct 2022 – Sep 2026');
    expect(shown[6]).toContain('Python, FastAPI');
    const [entry] = resume.entries;
    if (!entry) throw new Error('The fixture has entries.');
    const bare = { ...entry, organisation: null, from: { year: 2019, month: null }, to: null };
    expect(facts({ entries: [bare], skills: [] }, true)[5]).toContain(`${bare.title} · 2019`);
  });

  test('names only six links in brief, and all in full', () => {
    const link = { kind: 'other', visible: true } as const;
    const few = {
      links: Array.from({ length: 9 }, (_, index) => ({ ...link, url: `https://mara.example/${index}` })),
    };
    expect(facts(few)[3]).toBe(`${[0, 1, 2, 3, 4, 5].map(n => `mara.example/${n}`).join('')}and 3 more`);
    expect(facts(few, true)[3]).toMatch(/mara\.example\/8$/);
  });

  test('names a hazard on several pages once, with each page', () => {
    const [hazard] = report.hazards;
    if (!hazard) throw new Error('The fixture has hazards.');
    const { quote: _, ...wordless } = hazard;
    const root = show(<Hazards hazards={[1, 2, 5].map(page => ({ ...wordless, page }))} onPlace={vi.fn()} />);
    expect(texts(root, '.hazards > li button')).toEqual(['page 1', 'page 2', 'page 5']);
    expect(texts(root, '.hazards > li')).toHaveLength(1);
    expect(texts(root, '.group-count')).toEqual(['1']);
  });

  test('lists the hazards with their quotes, or says that there are none', () => {
    const root = show(<Hazards hazards={report.hazards} onPlace={null} />);
    expect(texts(root, 'blockquote')).toEqual(['GitHub']);
    expect(root.querySelectorAll('.hazards > li')).toHaveLength(2);
    expect(show(<Hazards hazards={[]} onPlace={null} />).querySelector('.hazards')).toBeNull();
  });
});

describe('the heading of a posting', () => {
  const facts = (change: Partial<typeof posting>) =>
    show(<PostingHeader job={{ ...posting, ...change }} />).querySelector('.posting-facts')?.textContent;

  test('separates its facts with dots, and has none for missing facts', () => {
    const url = 'https://larkfield.example/1';
    expect(facts({ location: 'Leipzig', salary: '€52K–€64K', url })?.replace(/[\u2009\u202f]/g, ' ')).toBe(
      'Larkfield · Leipzig · €52–64K · Greenhouse',
    );
    expect(facts({ company: null, location: '', url })).toBe('Greenhouse');
    expect(facts({ company: null, location: null, board: null, source: 'pasted' })).toBe('Pasted text');
    expect(facts({ location: null, board: null, source: 'generic' })).toBe('Larkfield');
  });

  test('never cuts off a short company name', () => {
    const isShort = (company: string) =>
      show(<PostingHeader job={{ ...posting, company }} />).querySelector('.posting-facts > .short') !== null;
    expect([isShort('Gist'), isShort('Larkfield Transit')]).toEqual([true, false]);
  });
});

describe('what the history says of a posting', () => {
  const day = Date.UTC(2026, 10, 3, 12);
  const before = { isRepost: false, firstAt: day, firstScore: 41, replaced: null };
  const line = (change: Partial<Parameters<typeof isWorthSaying>[0]>, score: number | null = 44) =>
    show(<SeenBeforeLine before={{ ...before, ...change }} score={score} />).textContent;

  test('shows from the next day on, but at once for another address or another version', () => {
    expect(isWorthSaying(before, day + 3_600_000)).toBe(false);
    expect(isWorthSaying(before, day + 86_400_000)).toBe(true);
    expect(isWorthSaying({ ...before, isRepost: true }, day)).toBe(true);
    expect(isWorthSaying({ ...before, replaced: { score: 1, gained: [] } }, day)).toBe(true);
  });

  test('names the day, and the score if there was one', () => {
    expect(line({})).toBe('You matched this on Nov 3, 2026: 41 then.');
    expect(line({ firstScore: null })).toBe('You matched this on Nov 3, 2026.');
    expect(line({ isRepost: true, firstScore: null })).toBe('You matched this elsewhere on Nov 3, 2026.');
  });

  test('after a new version, names three gained keywords and the number of the others', () => {
    const gained = ['Docker', 'REST', 'Kafka', 'Go'];
    expect(line({ replaced: { score: 36, gained } })).toBe('36 → 44 newly proven: Docker, REST, Kafka +1');
    expect(line({ replaced: { score: 36, gained: gained.slice(0, 3) } })).toBe(
      '36 → 44 newly proven: Docker, REST, Kafka',
    );
    expect(line({ replaced: { score: 36, gained: [] } })).toMatch(/^36 → 44 (?!newly)/);
    expect(line({ replaced: { score: 36, gained } }, null)).toContain('You matched this');
  });
});

describe('small parts', () => {
  test('the ladder fills one step for each reached level', () => {
    const filled = (level: KeywordMatch['evidence']) =>
      show(<Ladder level={level} />).querySelectorAll('.step.filled').length;
    expect((['missing', 'covered', 'listed', 'project', 'experience'] as const).map(filled)).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  test('the arrow keys go from row to row, and stop at the ends', () => {
    const row = (name: string) => <Disclosure summary={name}>{name}</Disclosure>;
    const root = show(
      <div>
        {row('one')}
        {row('two')}
        {row('three')}
      </div>,
    );
    const rows = [...root.querySelectorAll<HTMLElement>('.disclosure-summary')];
    const goTo = (key: string) => {
      const isTaken = moveByKey(root, new KeyboardEvent('keydown', { key }));
      return [isTaken, document.activeElement?.textContent];
    };
    expect(goTo('ArrowDown')[0]).toBe(false);
    rows[0]?.focus();
    expect(['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'x'].map(goTo)).toEqual([
      [true, 'one'],
      [true, 'two'],
      [true, 'three'],
      [true, 'three'],
      [true, 'one'],
      [true, 'three'],
      [false, 'three'],
    ]);
  });

  test('the chips, the order and the search of keywords can be turned on and off', () => {
    const filter = { state: null, search: null, order: 'gain' } as const;
    const counts = { missing: 3, listed: 2, proven: 1 };
    const field = { current: null };
    const press = (now: KeywordFilter, nth: number) => {
      let next: KeywordFilter | null = null;
      const bar = (
        <KeywordFilterBar filter={now} counts={counts} field={field} onChange={one => (next = one)} />
      );
      click([...show(bar).querySelectorAll('button')][nth] as Element);
      return next;
    };
    expect(press(filter, 0)).toEqual({ ...filter, state: 'missing' });
    expect(press({ ...filter, state: 'missing' }, 0)).toEqual(filter);
    expect(press({ ...filter, state: 'missing' }, 2)).toEqual({ ...filter, state: 'proven' });
    expect(press(filter, 3)).toEqual({ ...filter, order: 'posting' });
    expect(press({ ...filter, order: 'posting' }, 3)).toEqual(filter);
    expect(press(filter, 4)).toEqual({ ...filter, search: '' });
    expect(press({ ...filter, search: 'x' }, 4)).toEqual(filter);
    const titleOf = (order: KeywordFilter['order']) => {
      const bar = (
        <KeywordFilterBar filter={{ ...filter, order }} counts={counts} field={field} onChange={() => {}} />
      );
      return show(bar).querySelectorAll('button')[3]?.title;
    };
    expect([titleOf('gain'), titleOf('posting')]).toEqual([t('orderPosting'), t('orderGain')]);
  });

  test('the lines that a resume can answer are counted in words', () => {
    const lines = (...answers: readonly AnsweredLine['answer'][]) =>
      ledgerWords(answers.map(answer => ({ answer, isVouched: false })));
    expect(lines('shown', 'partly', 'a-person-must-judge')).toBe(t('ledgerAnswered', 1, 2));
    expect(lines('a-person-must-judge')).toBe(plural('ledgerJudged', 1));
    expect(lines()).toBe(t('ledgerEmpty'));
  });

  test('the first advice shows points if it has any', () => {
    const advice = [4.56, 0.05, 0.04].map((gain, index) => ({
      about: `check:${index}`,
      title: asWritten(`Do ${index}`),
      text: asWritten('Why.'),
      gain,
    }));
    const root = show(<AdviceRows advice={advice as never} onOpen={nothing} />);
    expect(texts(root, '.gain-points')).toEqual(['+4.6 points', '+0.1 points', '']);
    expect(show(<AdviceRows advice={[]} onOpen={nothing} />).textContent).toBe('');
  });

  test('copying is offered if at least one keyword is missing', () => {
    const footer = (missing: number) =>
      buttons(
        show(
          <MatchFooter
            isHighlighted={null}
            missing={missing}
            onHighlight={nothing}
            onCopy={nothing}
            onExport={nothing}
          />,
        ),
      );
    expect(footer(1)[0]).toBe('Copy 1 missing');
    expect(footer(0).some(text => text?.startsWith('Copy'))).toBe(false);
  });

  test('a single resume has no menu, and an impossible action has no button', () => {
    const chooser = (change: object) =>
      show(
        <ResumeChooser
          resumes={[{ id: 'a', name: 'Mara', score: 60, isBest: false }]}
          chosenId="a"
          onChoose={nothing}
          onOpenLibrary={nothing}
          onTailor={null}
          onKeepBeside={null}
          {...change}
        />,
      );
    expect(chooser({}).querySelector('select')).toBeNull();
    expect(buttons(chooser({}))).toEqual(['Resumes']);
    expect(buttons(chooser({ onTailor: nothing }))).toEqual(['Resumes', 'Tailor']);
    expect(chooser({ onKeepBeside: nothing }).querySelectorAll('button')).toHaveLength(2);
    const resumes = [
      { id: 'a', name: 'Mara', score: null, isBest: false },
      { id: 'b', name: 'Noor', score: 70, isBest: true },
    ];
    const options = texts(chooser({ resumes }), 'option').map(text => text?.replace(/[\u2066-\u2069]/g, ''));
    expect(options).toEqual(['Mara', '70 · Noor · best match']);
  });

  test('only the selected tab refers to a view', () => {
    const tabs = ['a', 'b'].map(id => ({ id, name: id, render: () => id }));
    const root = show(<Tabs label="Views" tabs={tabs} selected="b" onSelect={nothing} />);
    const [first, second] = root.querySelectorAll('[role=tab]');
    expect(first?.hasAttribute('aria-controls')).toBe(false);
    expect(document.getElementById(second?.getAttribute('aria-controls') ?? '')?.textContent).toBe('b');
  });

  test('other requirements are in groups, without empty ones', () => {
    const onQuote = vi.fn();
    const root = show(
      <OtherRequirements
        otherRequirements={report.otherRequirements}
        description={posting.description}
        onQuote={onQuote}
      />,
    );
    click(root.querySelector('button') as Element);
    expect(texts(root, 'blockquote')).toEqual(['German (C1) — On your resume']);
    click(root.querySelector('blockquote button') as Element);
    expect(onQuote).toHaveBeenCalledWith(report.otherRequirements.at(-1)?.shown);
    expect(texts(root, 'h4')).toEqual([...new Set(texts(root, 'h4'))]);
    expect(root.querySelectorAll('.evidence')).toHaveLength(
      new Set(report.otherRequirements.map(({ kind }) => kind)).size,
    );
    expect(show(<OtherRequirements otherRequirements={[]} description="" onQuote={null} />).textContent).toBe(
      '',
    );
  });

  test('the preparation shows only the parts that exist, and quotes the line for a proof', () => {
    const open = (change: object) => {
      const root = show(<Preparation report={{ ...report, ...change }} ticks={{}} onTick={nothing} />);
      for (const opener of root.querySelectorAll('button')) click(opener);
      return root;
    };
    expect(texts(open({}), 'h4')).toHaveLength(2);
    expect(texts(open({ proofs: [] }), 'h4')).toEqual(['Patterns for a summary']);
    expect(texts(open({ summaries: [] }), 'h4')).toEqual(['Be ready to explain']);
    expect(open({ proofs: [], summaries: [] }).textContent).toBe('');
    const [proof] = report.proofs;
    expect(
      open({ proofs: [{ ...proof, quotes: [] }], summaries: [] }).querySelector('blockquote'),
    ).toBeNull();
    expect(
      open({
        proofs: report.proofs.filter(({ quotes }) => quotes.length > 0).slice(0, 1),
        summaries: [],
      }).querySelectorAll('blockquote'),
    ).toHaveLength(1);
  });

  test.each([
    [1, '1 kB'],
    [999_999, '1,000 kB'],
    [1_000_000, '1.0 MB'],
    [2_450_000, '2.5 MB'],
  ])('%s bytes are %s', (bytes, words) => {
    show(null);
    expect(sizeWords(bytes)).toBe(words);
  });
});
