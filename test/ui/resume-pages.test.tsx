import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { speakFrom, t } from '../../src/browser/settings/strings.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { recordMatch } from '../../src/browser/storage/history.ts';
import { addResume, getResume, listResumes } from '../../src/browser/storage/resume-library.ts';
import type { ResumeReading } from '../../src/core/types.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { keywordRowId } from '../../src/ui/components/row-ids.ts';
import { sampleResumeText } from '../../src/ui/resume/sample-resume.ts';
import { fakeBrowser } from '../browser/fake-browser.ts';
import { inEnglish } from '../voices.ts';
import { afterPicture, waitFor } from '../wait-for.ts';
import { posting, report } from './report-fixture.ts';
import { button, click } from './show.tsx';

const browser = fakeBrowser();
vi.mock('../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(browser, name) }),
}));
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    unobserve() {}
  },
);
vi.stubGlobal('chrome', browser);
vi.stubGlobal('scrollTo', vi.fn());
Element.prototype.scrollIntoView = vi.fn();
HTMLCanvasElement.prototype.getContext = () => null;
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

/** Stands for the worker that reads files. */
const reader = vi.hoisted(() => ({ read: vi.fn() }));
vi.mock('../../src/resumes/read-in-worker.ts', () => ({ readInWorker: reader.read }));

/** Stands for what reads a resume's file and draws its pages, as the tests' database returns no files. */
const drawing = vi.hoisted(() => ({ read: vi.fn(), same: vi.fn(), open: vi.fn() }));
vi.mock('../../src/browser/storage/resume-library.ts', async original => ({
  ...(await original<object>()),
  readResumeFile: drawing.read,
  resumeOfFile: drawing.same,
}));
vi.mock('../../src/resumes/pdf/draw-pages.ts', () => ({ openDrawablePdf: drawing.open }));

type Given = { readonly name: string; readonly bytes: Uint8Array };
const readText = async ({ bytes }: Given): Promise<ResumeReading> => ({
  resume: readResumeText(new TextDecoder().decode(bytes)),
  refusal: null,
});

const page = () => document.getElementById('page') as HTMLElement;
const until = (condition: () => unknown) => waitFor(() => expect(condition()).toBeTruthy());
const one = (selector: string) => page().querySelector(selector) as HTMLElement;
const notice = () => page().querySelector('.notice')?.textContent ?? null;

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

const fileOf = (name: string, text = sampleResumeText) => {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name, { type: 'text/plain' }), {
    arrayBuffer: async () => bytes.buffer,
  });
};

function give(field: Element | null, ...files: readonly File[]): void {
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeAll(async () => {
  speakFrom(inEnglish);
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import('../../src/ui/resume/main-resume.tsx');
  });
  await until(page);
});

beforeEach(async () => {
  speakFrom(inEnglish);
  reader.read.mockReset();
  reader.read.mockImplementation(readText);
  await goTo('settings');
  await deleteEverything();
  await goTo('resumes');
  await until(() => one('.drop-zone'));
});

afterAll(async () => {
  await afterPicture();
  // Files share one window: a page that stayed would follow the addresses of the next file's tests.
  act(() => render(null, document.getElementById('root') as HTMLElement));
});

const add = (name: string, format: 'text' | 'pdf' = 'text') =>
  addResume({
    name,
    file: { name: `${name}.txt`, type: 'text/plain', bytes: new TextEncoder().encode(sampleResumeText) },
    resume: { ...readResumeText(sampleResumeText), format },
  });
const names = () => [...page().querySelectorAll('.detail-name')].map(({ textContent }) => textContent);

test.each([
  ['a resume', sampleResumeText, 'resumeAdded'],
  ['nothing of a resume', 'hello', 'resumeAddedBare'],
] as const)('a file with %s is told as such', async (_what, text, key) => {
  give(one('input[type=file]'), fileOf('some.txt', text));
  const said = () => page().querySelector('.notice p')?.textContent;
  await until(() => said() === t(key, 'some') && page().querySelector('.facts'));
  expect(one('.parser-open').textContent).toBe(t('parserOpenText'));
  expect(one('.facts').textContent?.includes('0 jobs')).toBe(false);
});

describe('the address', () => {
  test.each([
    ['resumes', 'navResumes', 'resumes'],
    ['', 'navResumes', 'resumes'],
    ['nonsense', 'navResumes', 'resumes'],
    ['constructor', 'navResumes', 'resumes'],
    ['history', 'navHistory', 'history'],
    ['history/skills', 'navHistory', 'history'],
    ['settings', 'navSettings', 'settings'],
    ['sample', 'sampleMatch', undefined],
    ['pages/gone', 'pagesTitle', undefined],
  ] as const)('#%s names the page', async (hash, title, current) => {
    await goTo(hash);
    await until(() => document.title === t('pageTitle', t(title)));
    expect(document.querySelector('nav [aria-current]')?.getAttribute('href')).toBe(current && `#${current}`);
    expect(document.activeElement?.id).toBe('page');
    expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  });

  test('#pages/ID/at/OFFSET leads to a line of a resume', async () => {
    const { id } = await add('Noa');
    await goTo(`pages/${id}/at/${sampleResumeText.indexOf('Standing Orders')}`);
    await until(() => one('.read-line.sought'));
    expect(one('.read-line.sought').textContent).toContain('Standing Orders');
  });

  test('#pages/ID draws the pages of a PDF, and of no other file', async () => {
    drawing.read.mockReset().mockResolvedValue({ arrayBuffer: async () => new ArrayBuffer(1) });
    drawing.open.mockReset().mockReturnValue({ draw: async () => ({ width: 1, height: 1 }), close() {} });
    const [text, pdf] = [await add('Noa'), await add('Mara', 'pdf')];
    for (const { id } of [text, pdf]) {
      await goTo(`pages/${id}`);
      await until(() => one('.read-line'));
    }
    await until(() => drawing.read.mock.calls.length > 0);
    expect(drawing.read.mock.calls).toEqual([[pdf.id, 1]]);
    await until(() => drawing.open.mock.calls.length > 0);
  });

  test.each([
    ['history', 'historyPostings'],
    ['history/skills', 'worthTitle'],
  ] as const)('#%s begins with its view', async (hash, tab) => {
    await recordMatch(posting, report, { id: 'm', name: 'Mara', version: 1 }, 1);
    await goTo(hash);
    await until(() => one('[role=tab]'));
    expect(one('[role=tab][aria-selected=true]').textContent).toBe(t(tab));
  });

  test('#sample says why it cannot be shown, with a heading and a way out', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'The disk is gone.' });
    await goTo('sample');
    await until(() => page().textContent?.includes('The disk is gone.'));
    expect(one('h1').textContent).toBe(t('cannotOpen'));
    expect(button(page(), t('tryAgain'))).toBeTruthy();
  });

  test('#sample uses an invented resume if there is none, and stores no match', async () => {
    browser.runtime.sendMessage.mockClear().mockResolvedValue({ ok: true, value: null });
    await goTo('sample');
    await until(() => one('.sample-text'));
    expect(one('.sample-own a').getAttribute('href')).toBe('#resumes');
    const asked = browser.runtime.sendMessage.mock.calls.map(([message]) => message);
    expect(asked).toContainEqual(
      expect.objectContaining({ call: 'match', payload: expect.objectContaining({ isNoted: false }) }),
    );
    const shown = one('mark').dataset.keyword ?? '';
    expect(page().querySelector('[data-shown=true]')).toBeNull();
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear();
    // The rows after the first few are drawn later.
    await until(() => page().querySelector(`#${keywordRowId(shown)} > button`));
    click(one(`#${keywordRowId(shown)} > button`));
    click(button(page(), t('showOnPage')));
    expect(one('[data-shown=true]').dataset.keyword).toBe(shown);
    expect(seen.mock.contexts).toContain(one('[data-shown=true]'));
  });
});

describe('the library', () => {
  test('adds files one after another, and shows the last one', async () => {
    give(one('.drop-zone input[type=file]'), fileOf('one.txt'), fileOf('two.txt'));
    await until(() => names()[0] === 'two');
    expect((await listResumes()).resumes.map(({ name }) => name).toSorted()).toEqual(['one', 'two']);
    const said = () => [...page().querySelectorAll('.notice')].map(({ textContent }) => textContent);
    expect(said().map(words => words?.match(/one|two/)?.[0])).toEqual(['one', 'two']);
    click(one('.notice button'));
    await until(() => said().length === 1);
    expect(notice()).toContain('two');
    give(one('.drop-zone input[type=file]'), fileOf('three.txt'));
    await until(() => names()[0] === 'three');
    expect(said()).toHaveLength(1);
    expect(page().querySelector('[aria-busy=true], progress')).toBeNull();
  });

  test('does not add a file twice, but selects the existing resume and says so', async () => {
    const there = await add('there');
    await add('other');
    await until(() => page().querySelectorAll('.resume-item').length === 2);
    const items = [...page().querySelectorAll('.resume-item')];
    click(items.find(({ textContent }) => textContent?.startsWith('other')) as Element);
    await until(() => names()[0] === 'other');
    drawing.same.mockResolvedValueOnce(there);
    give(one('.drop-zone input[type=file]'), fileOf('again.txt'));
    await until(() => notice()?.includes(t('resumeThere', 'there')) && names()[0] === 'there');
    expect(one('.notice').querySelector('[role=alert]') ?? one('.notice').matches('[role=alert]')).toBe(
      false,
    );
    expect((await listResumes()).resumes).toHaveLength(2);
  });

  test('stores nothing that was refused, and says why', async () => {
    reader.read.mockResolvedValue({ resume: null, refusal: { kind: 'encrypted', reason: '' } });
    give(one('.drop-zone input[type=file]'), fileOf('one.pdf'));
    await until(notice);
    expect((await listResumes()).resumes).toEqual([]);
    const large = Object.assign(fileOf('big.pdf'), {});
    Object.defineProperty(large, 'size', { value: 50_000_001, configurable: true });
    reader.read.mockClear();
    give(one('.drop-zone input[type=file]'), large);
    await until(() => notice()?.includes('big.pdf'));
    expect(reader.read).not.toHaveBeenCalled();
    Object.defineProperty(large, 'size', { value: 50_000_000, configurable: true });
    give(one('.drop-zone input[type=file]'), large);
    await until(() => reader.read.mock.calls.length > 0);
  });

  test('shows the progress of reading, and stops when asked', async () => {
    let finish: (reading: ResumeReading) => void = () => undefined;
    let signal: AbortSignal | null = null;
    reader.read.mockImplementation((_file, options) => {
      signal = options.signal;
      options.onProgress(2, 5);
      return new Promise(resolve => (finish = resolve));
    });
    give(one('.drop-zone input[type=file]'), fileOf('one.pdf'));
    await until(() => page().querySelector('progress')?.max === 5);
    click(button(page(), t('cancel')));
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
    finish({ resume: null, refusal: { kind: 'cancelled', reason: '' } } as never);
    await until(() => !page().querySelector('progress'));
  });

  test('adds a pasted text under the name of the person', async () => {
    click(button(page(), t('pasteInstead')));
    const field = await waitFor(() => {
      const found = page().querySelector('textarea');
      if (!found) throw new Error('There is no field yet.');
      return found;
    });
    act(() => {
      field.value = sampleResumeText;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(
      async () => void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await until(() => names()[0] === 'Noa Verhoeven');
    // Pasted text has lost its layout, so the reader has to know that it is pasted.
    expect(reader.read).toHaveBeenLastCalledWith(
      expect.objectContaining({ isPasted: true }),
      expect.anything(),
    );
  });

  test('highlights the drop zone while a file is over it', () => {
    const zone = () => one('.drop-zone');
    const over = (type: string) => {
      act(() => void zone().dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
      return zone().dataset.over;
    };
    expect([over('dragover'), over('dragleave'), over('dragover')]).toEqual(['true', 'false', 'true']);
    over('dragleave');
  });

  test('follows changes of other pages, and shows the next resume if one is deleted', async () => {
    const first = await add('first');
    await until(() => names()[0] === 'first');
    await add('second');
    await until(() => page().textContent?.includes('second'));
    expect(names()).toEqual(['first']);
    click(
      [...page().querySelectorAll('dialog button')].find(
        ({ textContent }) => textContent === t('delete'),
      ) as Element,
    );
    await until(() => names()[0] === 'second');
    expect(await getResume(first.id)).toBeNull();
    click(button(page(), t('undo')));
    await until(async () => (await listResumes()).resumes.length === 2);
  });

  test('renames, and keeps the old name on Escape', async () => {
    await add('first');
    await until(() => names()[0] === 'first');
    const rename = () => {
      click(button(page(), t('rename')));
      return one('form.rename input') as HTMLInputElement;
    };
    const left = rename();
    act(() => void left.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(page().querySelector('.rename')).toBeNull();
    const field = rename();
    act(() => {
      field.value = ' other ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(
      async () => void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await until(() => names()[0] === 'other');
  });

  test('replaces a resume, and keeps the earlier version', async () => {
    const { id } = await add('first');
    await until(() => names()[0] === 'first');
    expect(page().querySelector('.versions')).toBeNull();
    give(one('.detail-actions input[type=file]'), fileOf('next.txt', `${sampleResumeText}\nMore`));
    await until(() => notice()?.includes('first'));
    await waitFor(async () => expect((await getResume(id))?.version).toBe(2));
    await until(() => page().querySelector(`[aria-label="${t('restoreVersion', 1)}"]`));
  });

  test('dismisses a check with a reason, and brings it back', async () => {
    const text = 'Sam Example\n\nExperience\nBaker\n- Baked bread.';
    const file = { name: 'first.txt', type: 'text/plain', bytes: new TextEncoder().encode(text) };
    const { id } = await addResume({ name: 'first', file, resume: readResumeText(text) });
    await until(() => names()[0] === 'first');
    const dismissed = async () => Object.values((await getResume(id))?.dismissed ?? {});
    await until(() => one('[id^=check-] > button'));
    click(one('[id^=check-] > button'));
    click(button(page(), t('dismiss')));
    click(button(page(), t('reasonKnown')));
    await waitFor(async () => expect(await dismissed()).toEqual([t('reasonKnown')]));
    await until(() => page().textContent?.includes(t('checksDismissed')));
    click(button(page(), t('checksDismissed')));
    click(button(page(), t('bringBack')));
    await waitFor(async () => expect(await dismissed()).toEqual([]));
  });

  test('makes another resume the default', async () => {
    await add('first');
    const second = await add('second');
    await until(() => names()[0] === 'first');
    expect(
      [...page().querySelectorAll('.detail-actions button')].some(
        ({ textContent }) => textContent === t('makeDefault'),
      ),
    ).toBe(false);
    await until(() => page().textContent?.includes('second'));
    click(button(page(), 'second'));
    await until(() => names()[0] === 'second');
    click(button(page(), t('makeDefault')));
    await waitFor(async () => expect((await listResumes()).resumes[0]?.id).toBe(second.id));
  });

  test('says what went wrong with the store', async () => {
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    give(one('.drop-zone input[type=file]'), fileOf('one.txt'));
    await until(notice);
    broken.mockRestore();
    expect(page().querySelector('progress')).toBeNull();
  });
});
