import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ResumeRefusalKind } from '../../src/core/types.ts';
import { LibraryView } from '../../src/ui/resume/library-view.tsx';
import type { LibraryActions, LibraryNotice, LibraryState } from '../../src/ui/resume/use-library.ts';
import { noLibraryActions } from './gallery/no-actions.ts';
import { freshLibrary, library } from './gallery/page-states.tsx';
import { button, click, show } from './show.tsx';

let actions: LibraryActions;

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  actions = Object.fromEntries(
    Object.keys(noLibraryActions).map(name => [name, vi.fn()]),
  ) as unknown as LibraryActions;
});

const open = (state: LibraryState) => show(<LibraryView state={state} actions={actions} />);
const noticed = (notice: LibraryNotice) =>
  open({ ...freshLibrary, notices: [notice] }).querySelector('[role=alert]')?.textContent;

/** Puts a file into a picker, as the browser does. */
function give(field: HTMLInputElement, file: File): void {
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the first run', () => {
  test('asks for a resume, says where it is stored, and shows the next steps', () => {
    const text = open(freshLibrary).textContent;
    expect(text).toContain('Drop your resume here');
    expect(text).toContain('stays on this machine');
    expect(text).toContain('Alt+Shift+E');
  });

  test('accepts a file from the file picker', () => {
    const root = open(freshLibrary);
    const file = new File(['x'], 'mara.pdf');
    give(root.querySelector('input[type=file]') as HTMLInputElement, file);
    expect(actions.add).toHaveBeenCalledWith([file]);
  });

  test('accepts a dropped file', () => {
    const file = new File(['x'], 'mara.pdf');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    open(freshLibrary).querySelector('.drop-zone')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(actions.add).toHaveBeenCalledWith([file]);
  });

  test('highlights the drop zone while a file is over it', () => {
    const zone = open(freshLibrary).querySelector('.drop-zone') as HTMLElement;
    const states = ['dragover', 'dragleave', 'dragover', 'drop'].map(type => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        dataTransfer: null,
      });
      act(() => void zone.dispatchEvent(event));
      return [zone.getAttribute('data-over'), event.defaultPrevented];
    });
    expect(states).toEqual([
      ['true', true],
      ['false', false],
      ['true', true],
      ['false', true],
    ]);
    expect(actions.add).not.toHaveBeenCalled();
  });

  test('shows a file being read page by page, and cancels it', () => {
    const root = open({ ...freshLibrary, reading: { fileName: 'mara.pdf', page: 2, pages: 5 } });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Reading page 2 of 5');
    expect(root.querySelector('progress')?.value).toBe(2);
    click(button(root, 'Cancel'));
    expect(actions.cancel).toHaveBeenCalled();
  });

  test('accepts a pasted text, and shows the drop zone again after that or after cancelling', () => {
    const root = open(freshLibrary);
    const paste = (text: string) => {
      click(button(root, 'Paste the text'));
      const field = root.querySelector('textarea') as HTMLTextAreaElement;
      expect(field.maxLength).toBe(200_000);
      expect(document.activeElement).toBe(field);
      field.value = text;
      act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
      expect(root.querySelector('.paste-resume')).not.toBeNull();
    };
    paste(' ');
    expect(button(root, 'Add this text').disabled).toBe(true);
    click(button(root, 'Cancel'));
    expect(root.querySelector('.paste-resume')).toBeNull();
    paste('Mara Lindqvist');
    act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    expect(actions.addText).toHaveBeenCalledExactlyOnceWith('Mara Lindqvist');
    expect(root.querySelector('.paste-resume')).toBeNull();
    expect(root.querySelector('.drop-zone')).not.toBeNull();
  });
});

describe('a refused file', () => {
  const kinds: readonly ResumeRefusalKind[] = [
    'empty',
    'scan',
    'outlines',
    'encrypted',
    'damaged',
    'too-large',
    'too-many-pages',
    'wrong-type',
    'image',
    'web-page',
    'old-word',
    'open-document',
    'rich-text',
    'pages',
    'other-office',
    'archive',
    'source',
    'cancelled',
    'timeout',
  ];

  test('has its own sentence for every reason', () => {
    const sentences = kinds.map(refusal =>
      noticed({ kind: 'refused', refusal, fileName: 'x.pdf', kept: null }),
    );
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const sentence of sentences) expect(sentence).toContain('Nothing was added, and nothing was lost.');
  });

  test('does not replace the resume, and the page says so', () => {
    expect(noticed({ kind: 'refused', refusal: 'damaged', fileName: 'new.pdf', kept: 'Mine' })).toContain(
      '“Mine” is as it was.',
    );
  });
});

describe('the library', () => {
  test('lists resumes and marks the default', () => {
    const items = [...open(library).querySelectorAll('.resume-item')];
    expect(items.map(item => item.querySelector('.resume-item-name')?.textContent)).toEqual([
      'Mara – backend',
      'Mara – full stack',
    ]);
    expect(items[0]?.textContent).toContain('default');
    expect(items[0]?.getAttribute('aria-current')).toBe('true');
  });

  test('shows the fields that were read, with every entry and skill by name', () => {
    const text = open(library).querySelector('.facts')?.textContent;
    expect(text).toContain('mara.lindqvist@example.com');
    expect(text).toContain('Working Student, Software · Brennhof GmbH · Oct 2025 – Present');
    expect(text).toContain('pytest, GitHub Actions');
  });

  test('asks before it deletes, and deletes only after a yes', () => {
    const root = open(library);
    click(button(root, 'Delete'));
    const dialog = root.querySelector('dialog[open]');
    expect(dialog?.textContent).toContain('all its 3 versions');
    expect(actions.remove).not.toHaveBeenCalled();
    click(button(dialog as Element, 'Delete'));
    expect(actions.remove).toHaveBeenCalledWith('a');
  });

  test.each([
    [true, 3, true],
    [false, 2, true],
    [false, 1, false],
  ])(
    'the default one: %s, in %i versions: can be made it, and shows its versions: %s',
    (isDefault, count, hasVersions) => {
      if (!library.shown) throw new Error('The library shows a resume.');
      const { loaded } = library.shown;
      const versions = loaded.versions.slice(0, count);
      const root = open({
        ...library,
        shown: { ...library.shown, loaded: { ...loaded, isDefault, versions, version: count } },
      });
      const detail = root.querySelector('.detail') as HTMLElement;
      expect(detail.querySelector('.versions') !== null).toBe(hasVersions);
      const [first] = detail.querySelectorAll<HTMLElement>('.detail-actions > button');
      click(first as HTMLElement);
      expect(vi.mocked(actions.makeDefault).mock.calls).toEqual(isDefault ? [] : [['a']]);
    },
  );

  test('replaces, renames and downloads', () => {
    const root = open(library);
    const file = new File(['x'], 'new.pdf');
    give(root.querySelector('.detail input[type=file]') as HTMLInputElement, file);
    expect(actions.replace).toHaveBeenCalledWith('a', file);
    const versions = root.querySelector('.versions') as Element;
    click(button(versions, 'Download'));
    expect(actions.download).toHaveBeenCalledWith('a', 3);
    click(button(versions, 'Restore'));
    expect(actions.restoreVersion).toHaveBeenCalledWith('a', 2);
    click(button(root, 'Rename'));
    root.querySelector('.rename')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.rename).toHaveBeenCalledWith('a', 'Mara – backend');
  });

  test('offers to restore a deleted resume for eight seconds', () => {
    vi.useFakeTimers();
    const undo = vi.fn(async () => undefined);
    const root = open({ ...library, undoable: { words: '“Mara” deleted.', undo } });
    expect(root.querySelector('.undo')?.textContent).toContain('“Mara” deleted.');
    click(button(root, 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
    expect(root.querySelector('.undo')).toBeNull();
    const other = open({ ...library, undoable: { words: '“Mara” deleted.', undo } });
    act(() => void vi.advanceTimersByTime(8_100));
    expect(other.querySelector('.undo')).toBeNull();
    vi.useRealTimers();
  });

  test('shows a damaged record without hiding the others', () => {
    const root = open({ ...library, damaged: [{ id: 'broken' }] });
    expect(root.querySelectorAll('.resume-item')).toHaveLength(3);
    click(button(root.querySelector('.resume-item.damaged') as Element, 'Delete'));
    expect(actions.remove).toHaveBeenCalledWith('broken');
  });

  test('shows the next steps after the first resume: the sample, the icon', () => {
    const root = open({ ...library, notices: [{ kind: 'added', name: 'Mara – backend', isBare: false }] });
    expect(
      [...root.querySelectorAll('.steps [data-done]')].map(step => step.getAttribute('data-done')),
    ).toEqual(['true', 'false', 'false']);
    expect([...root.querySelectorAll('.step-mark')].map(mark => mark.textContent)).toEqual(['', '2', '3']);
    expect(root.querySelector('a[href="#sample"]')).not.toBeNull();
    expect(root.textContent).toContain('“Mara – backend” is ready.');
  });
});

describe('what the page shows in each of its states', () => {
  const reading = (page: number, pages: number) =>
    open({ ...freshLibrary, reading: { fileName: 'mara.pdf', page, pages } });

  test('shows no page number while a file is being opened', () => {
    const root = reading(0, 0);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Opening …');
    expect(root.querySelector('progress')?.hasAttribute('value')).toBe(false);
    const first = reading(1, 1).querySelector('progress');
    expect([first?.value, first?.max]).toEqual([1, 1]);
  });

  test.each<[LibraryNotice, string]>([
    [{ kind: 'refused', refusal: 'scan', fileName: 'x.pdf', kept: null }, 'alert'],
    [{ kind: 'failed', reason: 'The disk is full.' }, 'alert'],
    [{ kind: 'added', name: 'Mara', isBare: false }, 'status'],
    [{ kind: 'added', name: 'Mara', isBare: true }, 'alert'],
    [{ kind: 'replaced', name: 'Mara' }, 'status'],
    [{ kind: 'restored', name: 'Mara', version: 2 }, 'status'],
  ])('%j is shown with the role %s, and can be closed', (notice, role) => {
    const root = open({ ...library, notices: [notice] });
    const bar = root.querySelector('.notice') as HTMLElement;
    expect(bar.getAttribute('role')).toBe(role);
    expect([...bar.querySelectorAll('p')].map(line => line.className)).toEqual(
      notice.kind === 'refused' ? ['', 'soft'] : [''],
    );
    expect(root.querySelector('.steps') !== null).toBe(notice.kind === 'added');
    click(bar.querySelector('button') as HTMLElement);
    expect(actions.closeNotice).toHaveBeenCalledOnce();
  });

  test('has a notice for each of several files, which can be closed one by one', () => {
    const notices: readonly LibraryNotice[] = [
      { kind: 'refused', refusal: 'scan', fileName: 'x.pdf', kept: null },
      { kind: 'added', name: 'Mara', isBare: false },
      { kind: 'same', name: 'Ines' },
    ];
    const root = open({ ...library, notices });
    expect([...root.querySelectorAll('.notice')].map(bar => bar.getAttribute('role'))).toEqual([
      'alert',
      'status',
      'status',
    ]);
    expect(root.querySelector('.steps')).not.toBeNull();
    click(root.querySelectorAll('.notice button')[1] as HTMLElement);
    expect(actions.closeNotice).toHaveBeenCalledWith(notices[1]);
  });

  test('keeps the next steps while a file is read or if one is refused', () => {
    const refused: LibraryNotice = { kind: 'refused', refusal: 'scan', fileName: 'x.pdf', kept: null };
    const state: LibraryState = { ...library, notices: [{ kind: 'added', name: 'Mara', isBare: false }] };
    const reading = { fileName: 'x.pdf', page: 0, pages: 0 };
    const root = open(state);
    const next = (part: Partial<LibraryState>) => {
      act(() => render(<LibraryView state={{ ...state, ...part }} actions={actions} />, root));
      return root.querySelector('.steps') !== null;
    };
    expect([next({ notices: [], reading }), next({ notices: [refused] })]).toEqual([true, true]);
    expect([next({ notices: [] }), next({ notices: [refused] })]).toEqual([false, false]);
  });

  test('shows no library while it is being opened or if it cannot be opened', () => {
    const unread = { ...freshLibrary, resumes: null };
    expect(open(unread).querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(
      open({ ...unread, notices: [{ kind: 'added', name: 'x', isBare: false }] }).querySelector(
        '[aria-busy]',
      ),
    ).not.toBeNull();
    const failed = open({ ...unread, notices: [{ kind: 'failed', reason: 'The disk is full.' }] });
    expect(failed.querySelector('[aria-busy]')).toBeNull();
    expect(failed.textContent).toContain('The disk is full.');
  });

  test('shows the library, not the first run, if there is only one damaged resume', () => {
    const root = open({ ...freshLibrary, damaged: [{ id: 'x' }] });
    expect(root.querySelector('.first-run')).toBeNull();
    expect(root.querySelectorAll('.resume-item')).toHaveLength(1);
    expect(root.querySelector('.drop-zone')?.className).toBe('drop-zone');
    const fresh = open(freshLibrary);
    expect(fresh.querySelector('.drop-zone')?.className).toBe('drop-zone large');
    expect(fresh.querySelector('input[type=file]')?.hasAttribute('multiple')).toBe(true);
    expect(
      [...fresh.querySelectorAll('.steps [data-done]')].map(step => step.getAttribute('data-done')),
    ).toEqual(['false', 'false', 'false']);
    expect(fresh.querySelector('.steps-try')).toBeNull();
    expect(fresh.querySelector('.steps')?.textContent).toContain('Alt+Shift+E');
    expect(open({ ...freshLibrary, keys: null }).querySelector('.steps')?.textContent).not.toContain('Alt');
  });

  test('does not mark a single resume as the default, and marks the shown one as current', () => {
    const [first, second] = library.resumes ?? [];
    if (!first || !second) throw new Error('The library has two.');
    const marks = (resumes: readonly (typeof first)[]) => {
      const root = open({ ...library, resumes });
      return [...root.querySelectorAll('.resume-item')].map(item => [
        item.querySelector('.chip') !== null,
        item.getAttribute('aria-current'),
      ]);
    };
    expect(marks([first])).toEqual([[false, 'true']]);
    expect(marks([first, second])).toEqual([
      [true, 'true'],
      [false, 'false'],
    ]);
  });

  test('keeps the name until another one is saved, which must not be empty', () => {
    const root = open(library);
    const name = () => root.querySelector('.detail-name')?.textContent;
    expect([name(), root.querySelector('.rename')]).toEqual(['Mara – backend', null]);
    click(button(root, 'Rename'));
    const field = root.querySelector('.rename input') as HTMLInputElement;
    expect([name(), field.value, field.maxLength]).toEqual([undefined, 'Mara – backend', 300]);
    const save = root.querySelector('.rename [type=submit]') as HTMLButtonElement;
    const write = (value: string) => {
      field.value = value;
      act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
      return save.disabled;
    };
    expect([write(' '), write('Other')]).toEqual([true, false]);
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true })));
    expect(name()).toBeUndefined();
    write(' ');
    act(() => void field.form?.dispatchEvent(new Event('submit', { cancelable: true })));
    expect(name()).toBe('Mara – backend');
    click(button(root, 'Rename'));
    click(button(root.querySelector('.rename') as Element, 'Cancel'));
    expect(name()).toBe('Mara – backend');
    expect(actions.rename).not.toHaveBeenCalled();
  });

  test('gives the rename button the focus back after Escape', () => {
    document.body.append(open(library));
    const rename = button(document.body, 'Rename');
    rename.focus();
    click(rename);
    const field = document.querySelector('.rename input') as HTMLInputElement;
    field.focus();
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.activeElement?.textContent).toBe('Rename');
    document.querySelector('.page-body')?.parentElement?.remove();
  });

  test('marks the current version, the only one that cannot be restored', () => {
    const rows = [...open(library).querySelectorAll('.versions tbody tr')].map(row => [
      row.querySelector('th')?.textContent,
      [...row.querySelectorAll('button')].map(({ textContent }) => textContent),
    ]);
    expect(rows).toEqual([
      ['3 current', ['Download']],
      ['2', ['Restore', 'Download']],
      ['1', ['Restore', 'Download']],
    ]);
  });

  test('does not replace a resume while a file is being read', () => {
    const isClosed = (reading: LibraryState['reading']) =>
      open({ ...library, reading }).querySelector<HTMLInputElement>('.detail input[type=file]')?.disabled;
    expect([isClosed(null), isClosed({ fileName: 'x.pdf', page: 0, pages: 0 })]).toEqual([false, true]);
  });

  test('opens and closes checks independently of each other', () => {
    const root = open(library);
    const checks = () => [...root.querySelectorAll('[id^=check-] > button')];
    const opened = () => checks().map(one => one.getAttribute('aria-expanded') === 'true');
    const before = opened().filter(Boolean).length;
    const [first, second] = checks();
    click(first as Element);
    click(second as Element);
    expect(opened().slice(0, 2)).toEqual([true, true]);
    click(first as Element);
    expect(opened().slice(0, 2)).toEqual([false, true]);
    expect(opened().filter(Boolean)).toHaveLength(before + 1);
  });
});
