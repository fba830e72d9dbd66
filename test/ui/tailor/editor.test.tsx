import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { caretIn, putCaret } from '../../../src/ui/tailor/caret.ts';
import { DraftEditor } from '../../../src/ui/tailor/draft-editor.tsx';
import { ReadOnly } from '../../../src/ui/tailor/editable-text.tsx';
import type { CaretWish, EditorFrame } from '../../../src/ui/tailor/editor-frame.ts';
import { undoKey } from '../../../src/ui/tailor/editor-keys.ts';
import { placeName, type TextPlace } from '../../../src/ui/tailor/text-places.ts';
import { show } from '../show.tsx';
import { sampleDraft } from './sample-draft.ts';

vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&') });

let draft: Draft;
let isReadOnly = false;
let root: HTMLElement;
const announce = vi.fn();
const caret: { current: CaretWish | null } = { current: null };
let ids = 0;

const frame: EditorFrame = {
  draft: () => draft,
  edit: (...edits) => {
    draft = edits.reduce(edited, draft);
  },
  undo: vi.fn(),
  redo: vi.fn(),
  newId: () => `new${++ids}`,
  wish: wanted => {
    caret.current = wanted;
  },
  announce,
};

const picture = () => (
  <ReadOnly.Provider value={isReadOnly}>
    <DraftEditor draft={draft} frame={frame} caret={caret} />
  </ReadOnly.Provider>
);

function open(start: Draft = sampleDraft, readOnly = false): void {
  draft = start;
  isReadOnly = readOnly;
  ids = 0;
  root = show(picture());
}

beforeEach(() => {
  announce.mockReset();
  open();
});

const textOf = (place: TextPlace) =>
  [...root.querySelectorAll<HTMLElement>('[data-place]')].find(
    ({ dataset }) => dataset.place === placeName(place),
  ) as HTMLElement;
const line = (id: string) => textOf({ kind: 'line', id });

/** Dispatches an event at an element. True if the browser's default action was not prevented. */
function send<E extends Event>(target: Element, event: E): boolean {
  let isLeft = true;
  act(() => {
    isLeft = target.dispatchEvent(event);
  });
  act(() => render(picture(), root));
  return isLeft;
}

function press(element: HTMLElement, at: number, key: string, more: KeyboardEventInit = {}): boolean {
  putCaret(element, at);
  return send(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

/** The place of the caret: its text, and the number of letters before it. */
function standing(): string | null {
  const element = getSelection()?.focusNode?.parentElement?.closest('[data-place]') ?? document.activeElement;
  return element?.hasAttribute('data-place') ? `${element.textContent}@${caretIn(element)}` : null;
}

const lines = () =>
  draft.sections.map(({ lines: own, entries }) =>
    [...own, ...entries.flatMap(entry => entry.lines)].map(({ text }) => text),
  );

const jobs = ['Built a ferry timetable', 'Wrote its tests', 'Moved reports to SQL'];

describe('an arrow key', () => {
  test('goes to the next text at the end of a text, and to the previous one at its start', () => {
    expect(press(line('a1'), 23, 'ArrowDown')).toBe(false);
    expect(standing()).toBe('Wrote its tests@0');
    expect(press(line('a2'), 0, 'ArrowUp')).toBe(false);
    expect(standing()).toBe('Built a ferry timetable@23');
  });

  test.each([
    ['ArrowDown', 5, {}],
    ['ArrowUp', 5, {}],
    ['ArrowDown', 23, { shiftKey: true }],
    ['ArrowDown', 23, { ctrlKey: true }],
    ['ArrowDown', 23, { metaKey: true }],
    ['ArrowDown', 23, { isComposing: true }],
    ['ArrowLeft', 0, {}],
    ['ArrowUp', 5, { altKey: true, ctrlKey: true }],
  ])('%s after %i letters with %j is left to the browser', (key, at, more) => {
    expect(press(line('a1'), at, key, more)).toBe(true);
    expect(standing()).toBe(`Built a ferry timetable@${at}`);
    expect(draft).toBe(sampleDraft);
  });

  test('stays in the last and in the first text', () => {
    expect(press(line('s1'), 18, 'ArrowDown')).toBe(true);
    expect(press(textOf({ kind: 'head', field: 'name' }), 0, 'ArrowUp')).toBe(true);
  });

  test('with Alt moves the part and keeps the caret in it', () => {
    expect(press(line('a1'), 4, 'ArrowDown', { altKey: true })).toBe(false);
    expect(lines()[0]).toEqual(['Wrote its tests', 'Built a ferry timetable', 'Moved reports to SQL']);
    expect(standing()).toBe('Built a ferry timetable@4');
    press(textOf({ kind: 'section', id: 'skills' }), 0, 'ArrowUp', { altKey: true });
    expect(draft.sections.map(({ id }) => id)).toEqual(['skills', 'jobs']);
    const before = draft;
    press(textOf({ kind: 'head', field: 'name' }), 0, 'ArrowDown', { altKey: true });
    expect(draft).toBe(before);
  });
});

describe('Enter', () => {
  test.each([
    ['at the end adds a line below', 23, ['Built a ferry timetable', '', ...jobs.slice(1)], '@0'],
    ['at the start makes room above', 0, ['', ...jobs], 'Built a ferry timetable@0'],
    ['within splits the line', 7, ['Built a', 'ferry timetable', ...jobs.slice(1)], 'ferry timetable@0'],
  ])('%s', (_, at, expected, stands) => {
    expect(press(line('a1'), at, 'Enter')).toBe(false);
    expect(lines()[0]).toEqual(expected);
    expect(standing()).toBe(stands);
  });

  test('in a heading goes to the next text; with Alt it is left to the browser', () => {
    expect(press(textOf({ kind: 'section', id: 'skills' }), 0, 'Enter')).toBe(false);
    expect(standing()).toBe('Tools: Git, Docker@0');
    expect(press(line('a1'), 7, 'Enter', { altKey: true })).toBe(true);
    expect(draft).toBe(sampleDraft);
  });
});

describe('Backspace and Delete', () => {
  const joined = ['Built a ferry timetable Wrote its tests', 'Moved reports to SQL'];

  test('join a line with the line above or below', () => {
    expect(press(line('a2'), 0, 'Backspace')).toBe(false);
    expect(lines()[0]).toEqual(joined);
    expect(standing()).toBe('Built a ferry timetable Wrote its tests@23');
    open();
    expect(press(line('a1'), 23, 'Delete')).toBe(false);
    expect(lines()[0]).toEqual(joined);
  });

  test.each([
    ['Backspace', 'a2', 1, {}],
    ['Delete', 'a1', 22, {}],
    ['Delete', 'a1', 0, {}],
    ['Backspace', 'a2', 15, {}],
    ['Backspace', 'a2', 0, { ctrlKey: true }],
    ['Backspace', 'a1', 0, {}],
    ['Delete', 'a2', 15, {}],
  ])('%s in %s after %i letters with %j is left to the browser', (key, id, at, more) => {
    expect(press(line(id), at, key, more)).toBe(true);
    expect(draft).toBe(sampleDraft);
  });

  test('are left to the browser if text is selected, and in a heading', () => {
    const [text] = line('a2').childNodes;
    line('a2').focus();
    getSelection()?.setBaseAndExtent(text as Node, 0, text as Node, 5);
    const key = new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true });
    expect(send(line('a2'), key)).toBe(true);
    expect(press(textOf({ kind: 'section', id: 'skills' }), 0, 'Backspace')).toBe(true);
    expect(draft).toBe(sampleDraft);
  });

  const emptied = (id: string) => edited(sampleDraft, { kind: 'set-line', id, text: '' });

  test('remove an empty line, and keep the other unchanged', () => {
    open(emptied('a2'));
    expect(press(line('a2'), 0, 'Backspace')).toBe(false);
    expect(lines()[0]).toEqual(['Built a ferry timetable', 'Moved reports to SQL']);
    expect(standing()).toBe('Built a ferry timetable@23');
    open(emptied('a1'));
    press(line('a2'), 0, 'Backspace');
    expect(draft.sections[0]?.entries[0]?.lines.map(({ id }) => id)).toEqual(['a2']);
    expect(standing()).toBe('Wrote its tests@0');
    open(emptied('a2'));
    press(line('a1'), 23, 'Delete');
    expect(draft.sections[0]?.entries[0]?.lines.map(({ id }) => id)).toEqual(['a1']);
    expect(standing()).toBe('Built a ferry timetable@23');
  });
});

describe('pasted text', () => {
  function paste(element: HTMLElement, from: number, to: number, text: string): boolean {
    const [inner] = element.childNodes;
    element.focus();
    if (inner) getSelection()?.setBaseAndExtent(inner, from, inner, to);
    const event = new Event('paste', { bubbles: true, cancelable: true });
    return send(element, Object.assign(event, { clipboardData: { getData: () => text } }));
  }

  test('replaces the selection', () => {
    expect(paste(line('a1'), 8, 13, 'bus')).toBe(false);
    expect(lines()[0]?.[0]).toBe('Built a bus timetable');
    expect(standing()).toBe('Built a bus timetable@11');
  });

  test('becomes a new line for each further one; the text after the caret follows the last', () => {
    paste(line('a1'), 7, 7, ' one\n• two\n\nthree');
    expect(lines()[0]?.slice(0, 4)).toEqual([
      'Built aone',
      'two',
      'three ferry timetable',
      'Wrote its tests',
    ]);
    expect(standing()).toBe('three ferry timetable@5');
  });

  test('stays one line in a text that has only one', () => {
    paste(textOf({ kind: 'section', id: 'skills' }), 0, 6, 'My\nskills');
    expect(draft.sections[1]?.heading).toBe('My skills');
  });

  test('goes to the end of the text if the selection is elsewhere', () => {
    getSelection()?.removeAllRanges();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    send(line('a1'), Object.assign(event, { clipboardData: { getData: () => '!' } }));
    expect(lines()[0]?.[0]).toBe('Built a ferry timetable!');
  });
});

describe('typing', () => {
  test('sets the text, as one line', () => {
    line('a1').textContent = 'Built\na bus';
    send(line('a1'), new InputEvent('input', { bubbles: true }));
    expect(lines()[0]?.[0]).toBe('Built a bus');
  });

  test.each([
    ['historyUndo', false],
    ['insertParagraph', false],
    ['formatBold', false],
    ['insertText', true],
  ])('%s is left to the browser: %s', (inputType, expected) => {
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
    expect(send(line('a1'), event)).toBe(expected);
  });

  test('does nothing in a copy that another page edits, which has no buttons', () => {
    open(sampleDraft, true);
    press(line('a1'), 7, 'Enter');
    expect(draft).toBe(sampleDraft);
    expect(line('a1').getAttribute('aria-readonly')).toBe('true');
    expect(root.querySelectorAll('button, [draggable]')).toHaveLength(0);
  });
});

describe('a part of the draft', () => {
  const buttons = (part: string) =>
    [...root.querySelectorAll(`[data-part="${part}"] [data-do][data-of="${part}"]`)].map(element =>
      element.getAttribute('data-do'),
    );

  test('has buttons for what can be done with it', () => {
    const link = { text: 'a.example', url: 'a.example' };
    open({
      ...sampleDraft,
      contact: { ...sampleDraft.contact, links: [link, { ...link, url: 'https://b' }] },
    });
    expect(buttons('a1')).toEqual(['hide', 'remove']);
    expect(buttons('a')).toEqual(['add-line', 'hide', 'remove']);
    expect(buttons('jobs')).toEqual(['hide', 'remove', 'add-entry']);
    expect(buttons('skills')).toEqual(['hide', 'remove', 'add-line']);
    expect(root.querySelectorAll('.head-link')).toHaveLength(2);
    expect(root.querySelectorAll('.link-url')).toHaveLength(1);
    const names = [...root.querySelectorAll('.head-link [role=textbox]')].map(text =>
      text.getAttribute('aria-label'),
    );
    expect(names.join()).toMatch(/1,.*2,.*2/);
  });

  test('without entries can get lines, whatever its kind; only a part with lines has a list', () => {
    const [first, second] = sampleDraft.sections;
    if (!first || !second) throw new Error('The sample has two sections.');
    const bare = { ...first, entries: [] };
    const kinds = ['summary', 'other', 'projects'] as const;
    open({ ...sampleDraft, sections: [bare, ...kinds.map(kind => ({ ...second, id: kind, kind }))] });
    expect(buttons('jobs')).toEqual(['hide', 'remove', 'add-line', 'add-entry']);
    expect(root.querySelector('[data-part=jobs] ul')).toBeNull();
    expect(buttons('summary')).toEqual(['hide', 'remove', 'add-line']);
    expect(buttons('other')).toEqual(['hide', 'remove', 'add-line', 'add-entry']);
  });

  test('that is hidden is marked, and can be shown', () => {
    const ids = ['a1', 'a', 'jobs'];
    const hidden = ids.reduce((all, id) => edited(all, { kind: 'hide', id }), sampleDraft);
    open(hidden);
    expect(root.querySelectorAll('.hidden-mark')).toHaveLength(3);
    for (const id of ids) expect(buttons(id)).toContain('show');
    open();
    expect(root.querySelectorAll('.hidden-mark')).toHaveLength(0);
  });

  test('with a blank in it is marked', () => {
    open(edited(sampleDraft, { kind: 'set-line', id: 'a1', text: 'Cut it by […] %' }));
    expect(root.querySelectorAll('[data-blank=true]')).toHaveLength(1);
  });
});

describe('a part that is dragged', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ top: 100, height: 20 } as DOMRect);

  const data = () => ({
    effectAllowed: '',
    dropEffect: '',
    setData: vi.fn(),
    setDragImage: vi.fn(),
    getData: () => 'text',
  });

  function drag(
    kind: string,
    target: Element,
    clientY = 0,
    dataTransfer: ReturnType<typeof data> | null = data(),
  ) {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    const isLeft = send(target, Object.assign(event, { dataTransfer, clientY }));
    return { isLeft, effect: dataTransfer?.dropEffect, drawn: dataTransfer?.setDragImage.mock.calls[0]?.[0] };
  }
  const handle = (id: string) => root.querySelector(`[data-drag=${id}]`) as Element;
  const marks = () =>
    [...root.querySelectorAll('[data-drop]')].map(
      part => `${part.getAttribute('data-part')} ${part.getAttribute('data-drop')}`,
    );

  test('shows where it would land, and lands there', () => {
    expect(drag('dragstart', handle('a1')).drawn).toBe(root.querySelector('[data-part=a1]'));
    expect(drag('dragover', line('b1'), 110)).toMatchObject({ isLeft: false, effect: 'move' });
    expect(marks()).toEqual(['b1 before']);
    drag('dragover', line('b1'), 111);
    expect(marks()).toEqual(['b1 after']);
    expect(drag('drop', line('b1'), 111).isLeft).toBe(false);
    expect(lines()[0]).toEqual(['Wrote its tests', 'Moved reports to SQL', 'Built a ferry timetable']);
    expect(announce).toHaveBeenCalledOnce();
    drag('dragend', line('b1'));
    expect(marks()).toEqual([]);
    drag('dragover', line('b1'), 100);
    expect(marks()).toEqual([]);
  });

  test('is not dropped where it cannot stand, and never as text', () => {
    drag('dragstart', handle('jobs'));
    expect(drag('dragover', textOf({ kind: 'head', field: 'name' }))).toMatchObject({
      isLeft: false,
      effect: 'none',
    });
    expect(drag('drop', textOf({ kind: 'head', field: 'name' })).isLeft).toBe(false);
    expect(draft).toBe(sampleDraft);
    expect(announce).not.toHaveBeenCalled();
    drag('dragend', root);
  });

  test('is dropped beside an outer part if it cannot stand beside the innermost', () => {
    drag('dragstart', handle('b'));
    drag('dragover', line('a1'), 100);
    expect(marks()).toEqual(['a before']);
    drag('drop', line('a1'), 100);
    expect(draft.sections[0]?.entries.map(({ id }) => id)).toEqual(['b', 'a']);
    drag('dragend', root.querySelector('.draft') as Element);
  });

  test('a text dropped from elsewhere is pasted as text', () => {
    getSelection()?.removeAllRanges();
    drag('drop', line('a1'));
    expect(lines()[0]?.[0]).toBe('Built a ferry timetabletext');
  });
});

describe('Undo and Redo', () => {
  const key = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
    const [undo, redo] = [vi.fn(), vi.fn()];
    const isOurs = undoKey({ undo, redo }, event);
    expect(event.defaultPrevented).toBe(isOurs);
    return undo.mock.calls.length > 0 ? 'undo' : redo.mock.calls.length > 0 ? 'redo' : null;
  };

  test.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'z', ctrlKey: true, altKey: true }, null],
    [{ key: 'z' }, null],
    [{ key: 'x', ctrlKey: true }, null],
    [{ key: 'x', ctrlKey: true, shiftKey: true }, null],
  ])('%j is %s', (init, expected) => {
    expect(key(init)).toBe(expected);
  });
});
