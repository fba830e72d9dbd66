import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import automaticBoards from '../../src/browser/permissions/automatic-boards.json';
import type { OwnTerm } from '../../src/core/types.ts';
import { BoardPicker } from '../../src/ui/settings/board-picker.tsx';
import { HighlightChoice } from '../../src/ui/settings/highlight-choice.tsx';
import { OwnTerms } from '../../src/ui/settings/own-terms.tsx';
import { termFault } from '../../src/ui/settings/term-fault.ts';
import { button, click, show } from './show.tsx';

/** Types into a field, and replaces its text. */
function type(field: Element | null | undefined, value: string): void {
  act(() => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the boards of the automatic score', () => {
  const linkedin = ['https://*.linkedin.com/*'];

  function pick(hosts: readonly string[]) {
    const [onAllow, onWithdraw] = [vi.fn(), vi.fn()];
    const root = show(<BoardPicker hosts={hosts} onAllow={onAllow} onWithdraw={onWithdraw} />);
    for (const fold of root.querySelectorAll('.fold > button')) click(fold);
    const box = (name: string) => {
      const label = [...root.querySelectorAll('label.board')].find(({ textContent }) => textContent === name);
      return label?.querySelector('input') as HTMLInputElement;
    };
    return { root, box, onAllow, onWithdraw };
  }

  test('are asked for one at a time, and shown as on only after the permission is granted', () => {
    const { box, onAllow, root } = pick([]);
    click(box('LinkedIn'));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(linkedin);
    // The browser has not answered yet.
    expect(box('LinkedIn').checked).toBe(false);
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('can be turned off one at a time', () => {
    const { box, onWithdraw, root } = pick(linkedin);
    expect(box('LinkedIn').checked).toBe(true);
    expect(box('All boards').indeterminate).toBe(true);
    expect(root.querySelector('[role=status]')?.textContent).toBe('On for 1 board. LinkedIn');
    click(box('LinkedIn'));
    expect(onWithdraw).toHaveBeenCalledExactlyOnceWith(linkedin);
  });

  test('are folded by kind, with the number that are on; those that are on are also listed by name', () => {
    const root = show(<BoardPicker hosts={linkedin} onAllow={vi.fn()} onWithdraw={vi.fn()} />);
    const folds = [...root.querySelectorAll('.fold-title')].map(({ textContent }) => textContent);
    expect(folds).toEqual([expect.stringMatching(/ 1 of \d+ on$/), expect.stringMatching(/ 0 of \d+ on$/)]);
    expect(root.querySelectorAll('label.board')).toHaveLength(1);
    expect(root.querySelector('.boards-on')?.textContent).toBe('LinkedIn');
  });

  test('are listed by name only if some but not all are on, and not during a search', () => {
    const { root } = pick(linkedin);
    type(root.querySelector('input[type=search]'), 'nowhere');
    expect(root.querySelector('.boards-on')).toBeNull();
    expect(pick([]).root.querySelector('.boards-on')).toBeNull();
    expect(pick(automaticBoards.flatMap(({ hosts }) => hosts)).root.querySelector('.boards-on')).toBeNull();
  });

  test('are on only if all of their hosts are granted', () => {
    expect(pick(['https://*.glassdoor.com/*']).box('Glassdoor').checked).toBe(false);
  });

  test('can be turned on and off all at once', () => {
    const all = automaticBoards.flatMap(({ hosts }) => hosts);
    const none = pick([]);
    click(none.box('All boards'));
    expect(none.onAllow).toHaveBeenCalledExactlyOnceWith(all);
    const full = pick(all);
    expect(full.box('All boards')).toMatchObject({ checked: true, indeterminate: false });
    click(full.box('All boards'));
    expect(full.onWithdraw).toHaveBeenCalledExactlyOnceWith(all);
  });

  test.each([
    ['stepst', ['StepStone, Totaljobs']],
    ['applytojob', ['JazzHR']],
    ['nowhere', []],
  ])('are found by name or host: %s', (words, names) => {
    const { root } = pick([]);
    type(root.querySelector('input[type=search]'), words);
    expect([...root.querySelectorAll('label.board')].map(({ textContent }) => textContent)).toEqual(names);
    if (names.length === 0)
      expect(root.querySelector('[role=status]')?.textContent).toBe('No board has that name.');
  });
});

describe('own terms', () => {
  const terms = [{ name: 'Larkbase', aliases: ['LB'] }];

  /** The fields and buttons; `onChange` is called with the terms after each change of `now`. */
  function edit(now: () => readonly OwnTerm[] = () => terms) {
    const onChange = vi.fn();
    const root = show(<OwnTerms terms={terms} onChange={change => onChange(change(now()))} />);
    const fill = (name: string, aliases = '') => {
      const [first, second] = [...root.querySelectorAll('input')];
      type(first, name);
      type(second, aliases);
      act(() => {
        root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    };
    return { root, fill, onChange };
  }

  test('are added once they have a name', () => {
    const { root } = edit();
    const isOff = () => (root.querySelector('form button') as HTMLButtonElement).disabled;
    expect(isOff()).toBe(true);
    type(root.querySelector('input'), 'Frobkit');
    expect(isOff()).toBe(false);
    type(root.querySelector('input'), ' ');
    expect(isOff()).toBe(true);
  });

  test('are added with their spellings', () => {
    const { fill, onChange } = edit();
    fill(' Frobkit ', 'frob kit, FK,, FK');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([
      ...terms,
      { name: 'Frobkit', aliases: ['frob kit', 'FK'] },
    ]);
  });

  test('may give a known skill a new spelling', () => {
    const { fill, onChange } = edit();
    fill('PostgreSQL', 'Elephant DB');
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each([
    ['a name of its own list', 'larkbase', '', '“larkbase” is in your list already, under “Larkbase”.'],
    ['a spelling of its own list', 'Lots', 'lb', '“lb” is in your list already, under “Larkbase”.'],
    ['a skill that is known', 'Postgres', '', 'Evident knows “Postgres” already, as PostgreSQL.'],
    ['a spelling that is known', 'Frobkit', 'k8s', 'Evident reads “k8s” as Kubernetes already.'],
    ['no letter', '--', '', '“--” has no letter and no digit'],
    ['a long name', 'a'.repeat(61), '', 'is too long: a term or spelling has at most 60 characters.'],
    [
      'many spellings',
      'Frobkit',
      Array.from({ length: 21 }, (_, n) => `frob${n}`).join(),
      'at most 20 other',
    ],
  ])('are refused with a sentence: %s', (_what, name, aliases, sentence) => {
    const { root, fill, onChange } = edit();
    fill(name, aliases);
    expect(onChange).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(root.querySelector('input'));
  });

  test('are limited to 200; twenty spellings and sixty letters are allowed', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `frob${index}`, aliases: [] }));
    expect(termFault({ name: 'Frobkit', aliases: [] }, many(199))).toBeNull();
    expect(termFault({ name: 'Frobkit', aliases: [] }, many(200))?.key).toBe('termMany');
    expect(termFault({ name: 'a'.repeat(60), aliases: [] }, [])).toBeNull();
    const spellings = Array.from({ length: 20 }, (_, index) => `frob${index}`);
    expect(termFault({ name: 'Frobkit', aliases: spellings }, [])).toBeNull();
  });

  test('are listed with their spellings, if they have any', () => {
    const list = (all: typeof terms) => show(<OwnTerms terms={all} onChange={() => undefined} />);
    expect(list([]).querySelector('ul')).toBeNull();
    const root = list([
      { name: 'Frobkit', aliases: [] },
      { name: 'Larkbase', aliases: ['LB', 'LDB'] },
    ]);
    expect([...root.querySelectorAll('li > span:first-child')].map(({ textContent }) => textContent)).toEqual(
      ['Frobkit', 'Larkbase = LB, LDB'],
    );
  });

  test('can be changed in the form, which shows their current values', () => {
    const { root, fill, onChange } = edit();
    click(button(root, 'Change “Larkbase”'));
    const values = [...root.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toEqual(['Larkbase', 'LB']);
    fill('Larkbase', 'LB, LDB');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ name: 'Larkbase', aliases: ['LB', 'LDB'] }]);
  });

  test('can be removed', () => {
    const { root, onChange } = edit();
    click(button(root, 'Remove “Larkbase”'));
    expect(onChange).toHaveBeenLastCalledWith([]);
    click(button(root, 'Undo'));
    expect(onChange).toHaveBeenLastCalledWith(terms);
  });

  test('that another page has added or removed meanwhile stay so', () => {
    const [larkbase, fernkit] = [...terms, { name: 'Fernkit', aliases: [] }];
    let now: readonly OwnTerm[] = [fernkit as OwnTerm];
    const { root, fill, onChange } = edit(() => now);
    click(button(root, 'Change “Larkbase”'));
    fill('Larkstore', 'LS');
    expect(onChange).toHaveBeenLastCalledWith([{ name: 'Larkstore', aliases: ['LS'] }, fernkit]);
    click(button(root, 'Remove “Larkbase”'));
    expect(onChange).toHaveBeenLastCalledWith([fernkit]);
    now = [{ name: 'Mossdb', aliases: [] }];
    click(button(root, 'Undo'));
    expect(onChange).toHaveBeenLastCalledWith([larkbase, ...now]);
  });

  test('can be changed although another page has written the settings meanwhile', () => {
    const onChange = vi.fn();
    const root = show(<OwnTerms terms={terms} onChange={onChange} />);
    click(button(root, 'Change “Larkbase”'));
    act(() => render(<OwnTerms terms={structuredClone(terms)} onChange={onChange} />, root));
    act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('');
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe('the highlights', () => {
  const chosen = { on: true, missing: true, listed: true, proven: true, quiet: false };
  const preview = (change: object) => {
    const root = show(<HighlightChoice highlights={{ ...chosen, ...change }} onChange={() => undefined} />);
    return root.querySelector('.highlights-preview') as HTMLElement;
  };

  test('are shown as chosen', () => {
    const marks = (change: object) =>
      [...preview(change).querySelectorAll('.mark')].map(({ className }) => className);
    expect(marks({})).toEqual(['mark missing', 'mark listed', 'mark proven']);
    expect(marks({ listed: false })).toEqual(['mark missing', 'mark proven']);
    expect(preview({ quiet: true }).className).toContain('quiet');
    expect(preview({ on: false }).textContent).toContain('off until you turn them on');
  });

  test('cover whole lines only after the person chose that', () => {
    const taken = (change: object) => {
      const root = show(<HighlightChoice highlights={{ ...chosen, ...change }} onChange={() => undefined} />);
      return [...root.querySelectorAll('input')].filter(({ checked }) => checked).length;
    };
    expect([{}, { lines: true }, { lines: false }].map(change => taken(change) - taken({}))).toEqual([
      0, 1, 0,
    ]);
  });
});
