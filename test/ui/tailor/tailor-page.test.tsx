import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/messages/changes.ts';
import { speakFrom, t } from '../../../src/browser/settings/strings.ts';
import { database } from '../../../src/browser/storage/database.ts';
import { deleteEverything } from '../../../src/browser/storage/delete-everything.ts';
import { leavePosting } from '../../../src/browser/storage/posting-to-open.ts';
import { addResume } from '../../../src/browser/storage/resume-library.ts';
import {
  addCopy,
  deleteCopy,
  getCopy,
  listCopies,
  restoreCopy,
  saveCopy,
} from '../../../src/browser/storage/tailored-copies.ts';
import { addressOfCopy, type TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
// Loaded before any test waits for it, as it contains most of the core.
import '../../../src/ui/tailor/analysis.ts';
import { copyShelf } from '../../../src/ui/tailor/copy-shelf.ts';
import { TailorPage } from '../../../src/ui/tailor/tailor-page.tsx';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { inEnglish } from '../../voices.ts';
import { afterPicture, hurry, waitFor } from '../../wait-for.ts';
import { posting, resume } from '../report-fixture.ts';
import { button, click } from '../show.tsx';
import { sampleDraft } from './sample-draft.ts';

const extension = fakeBrowser();
vi.mock('../../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(extension, name) }),
}));
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&') });
vi.stubGlobal('scrollTo', vi.fn());
Element.prototype.scrollIntoView = vi.fn();
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

/** Whether another page holds the lock of the copy. */
let isHeldElsewhere = false;
vi.stubGlobal('navigator', {
  ...navigator,
  language: 'en-GB',
  locks: {
    request: async (
      _name: string,
      options: LockOptions,
      held: (lock: object | null) => Promise<void> | null,
    ) => held(isHeldElsewhere && options.ifAvailable ? null : {}),
  },
});

/** Whether drafts can be judged. */
let isBroken = false;
vi.mock('../../../src/ui/tailor/analysis.ts', async importOriginal => {
  const real = await importOriginal<typeof import('../../../src/ui/tailor/analysis.ts')>();
  const createAnalysis: typeof real.createAnalysis = (...given) => {
    const analysis = real.createAnalysis(...given);
    const look: typeof analysis.look = (...asked) => {
      if (isBroken) throw new Error('This draft cannot be judged.');
      return analysis.look(...asked);
    };
    return { ...analysis, look };
  };
  return { ...real, createAnalysis };
});

hurry();

const root = document.body;

async function open(address: string): Promise<void> {
  act(() => render(null, root));
  history.replaceState(null, '', address);
  await act(() => render(<TailorPage />, root));
}

const until = (condition: () => unknown) => waitFor(() => expect(condition()).toBeTruthy());
const one = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
const saving = () => one('[data-saving]').dataset.saving;
const names = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const page = (name: 'letter' | 'questions' | 'compare' | 'resume') => {
  const words = {
    letter: 'viewLetter',
    questions: 'viewQuestions',
    compare: 'viewCompare',
    resume: 'chooserLabel',
  } as const;
  click(button(one('.copy-views'), t(words[name])));
};

const bytes = new Uint8Array([1]);
let resumeId = '';
let copy: TailoredCopy;

const add = (more: Partial<TailoredCopy> = {}) =>
  addCopy({ resumeId, resumeName: 'Mara', basedOnVersion: 1, posting, draft: sampleDraft, ...more });

beforeEach(async () => {
  speakFrom(inEnglish);
  isHeldElsewhere = false;
  isBroken = false;
  act(() => render(null, root));
  await deleteEverything();
  ({ id: resumeId } = await addResume({
    name: 'Mara',
    file: { name: 'mara.pdf', type: 'application/pdf', bytes },
    resume,
  }));
  copy = await add();
});

afterAll(() => {
  act(() => render(null, root));
  return afterPicture();
});

const isScored = () => root.querySelector('[data-step]');

describe('the shelf of copies', () => {
  test('reports all copies now and after each change, and makes a new one', async () => {
    const told = vi.fn();
    const forget = copyShelf.watch(copies => told(copies.length));
    await until(() => told.mock.lastCall?.[0] === 1);
    announce('settings');
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(told).toHaveBeenCalledTimes(1);
    await add({ posting: { ...posting, title: 'Other' } });
    await until(() => told.mock.lastCall?.[0] === 2);
    announce('everything');
    await until(() => told.mock.calls.length === 3);
    forget();
    copyShelf.make(posting, resumeId);
    await until(() => extension.tabs.create.mock.calls.length > 0);
  });
});

describe('the list of copies', () => {
  const list = () => names('.copies a');

  test('shows every copy with its facts, and says if there are none', async () => {
    await saveCopy({ ...copy, score: 61, sent: [{ at: 1, fileName: 'mara.pdf', draft: sampleDraft }] });
    await add({ posting: { ...posting, title: 'Other' } });
    await open('/src/ui/tailor/tailor.html');
    await until(() => list().length === 2);
    expect(names('.copy-facts').every(facts => facts?.startsWith('Copy of “'))).toBe(true);
    expect(names('.copy-facts').filter(facts => facts?.includes('61'))).toHaveLength(1);
    expect(names('.copy-facts').filter(facts => facts?.includes('mara.pdf'))).toHaveLength(1);
    expect(root.querySelector('.notice')).toBeNull();
    expect(root.textContent).not.toContain(t('copiesEmpty'));
    expect(document.title).toContain(t('tailoredCopies'));
  });

  test('deletes a copy, and restores it', async () => {
    await open('/src/ui/tailor/tailor.html');
    await until(() => list().length === 1);
    click(button(root, t('deleteCopy', copy.name)));
    await until(() => list().length === 0 && root.querySelector('.undo'));
    expect(root.textContent).toContain(t('copiesEmpty'));
    click(button(one('.undo'), t('undo')));
    await until(() => list().length === 1 && !root.querySelector('.undo'));
  });

  test('says if a copy cannot be deleted or restored', async () => {
    const fill = () =>
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('', 'QuotaExceededError');
      });
    const isSaid = () => root.querySelector('[role=alert]')?.textContent?.startsWith(t('storageFull'));
    await open('/src/ui/tailor/tailor.html');
    await until(() => list().length === 1);
    fill();
    click(button(root, t('deleteCopy', copy.name)));
    await until(isSaid);
    expect(root.querySelector('.undo')).toBeNull();
    click(button(root, t('deleteCopy', copy.name)));
    await until(() => list().length === 0 && !isSaid());
    fill();
    click(button(one('.undo'), t('undo')));
    await until(() => one('.undo').textContent?.includes(t('storageFull')));
    click(button(one('.undo'), t('undo')));
    await until(() => list().length === 1);
  });

  test('offers Undo for eight seconds', async () => {
    await open('/src/ui/tailor/tailor.html');
    await until(() => list().length === 1);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    click(button(root, t('deleteCopy', copy.name)));
    await until(() => root.querySelector('.undo'));
    const over = await waitFor(() => {
      const [found] = timers.mock.calls.filter(([, ms]) => ms === 8_000);
      if (!found) throw new Error('No end is set.');
      return found[0];
    });
    timers.mockRestore();
    act(() => over());
    expect(root.querySelector('.undo')).toBeNull();
  });

  test('follows changes of copies by other pages, and no other changes', async () => {
    await open('/src/ui/tailor/tailor.html');
    await until(() => list().length === 1);
    await (await database()).delete('copies', copy.id);
    announce('settings');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(list()).toHaveLength(1);
    announce('everything');
    await until(() => list().length === 0);
  });

  test('offers to delete damaged copies', async () => {
    await (await database()).put('copies', { id: 'x' } as TailoredCopy, 'x');
    await open('/src/ui/tailor/tailor.html');
    await until(() => names('.copies li').length === 2);
    click([...root.querySelectorAll('.copies li')].at(-1)?.querySelector('button') as Element);
    await until(() => names('.copies li').length === 1);
  });

  test('says that a copy is gone, and shows the others', async () => {
    await open(addressOfCopy('gone'));
    await until(() => list().length === 1);
    expect(one('.notice').textContent).toBe(t('copyGone'));
  });
});

describe('the address', () => {
  test('?posting makes a copy of the resume for the posting once; the address then names the copy', async () => {
    const other = { ...posting, url: 'https://jobs.example.com/2', title: 'Other Engineer' };
    await leavePosting('tailor', { job: other, resumeId });
    await open('/src/ui/tailor/tailor.html?posting');
    await until(isScored);
    expect(one('h1').textContent).toContain('Other Engineer');
    const address = location.href;
    expect(address).toContain('copy=');
    expect(names('[aria-label="Entry title"], .entry-title').join()).toContain('Lending Library API');
    await open('/src/ui/tailor/tailor.html?posting');
    await until(isScored);
    expect(location.href).toBe(address);
    expect((await listCopies()).copies).toHaveLength(2);
  });

  test('makes no copy if the resume is gone or no posting was left', async () => {
    await leavePosting('tailor', {
      job: { ...posting, url: 'https://jobs.example.com/3' },
      resumeId: 'gone',
    });
    await open('/src/ui/tailor/tailor.html?posting');
    await until(() => root.querySelector('.notice'));
    await open('/src/ui/tailor/tailor.html');
    await until(() => root.querySelector('.copies'));
    expect(root.querySelector('.notice')).toBeNull();
    expect((await listCopies()).copies).toHaveLength(1);
  });
});

describe('a copy', () => {
  const type = (id: string, text: string) => {
    const field = one(`[data-part=${id}] [data-place]`);
    field.textContent = text;
    act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  };
  const key = (name: string, target: Element = root, more: KeyboardEventInit = { ctrlKey: true }) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more })));
  const stored = async () => (await getCopy(copy.id))?.draft.sections[0]?.entries[0]?.lines[0]?.text;
  const lineText = () => one('[data-part=a1] [data-place]').textContent;

  async function openCopy(): Promise<void> {
    await open(addressOfCopy(copy.id));
    await until(isScored);
  }

  test('is scored again with each edit, saved, and undone by key or button', async () => {
    await openCopy();
    expect(document.title).toContain(copy.name);
    expect(button(root, t('undo')).disabled).toBe(true);
    const score = one('.ring-number').textContent;
    type('a1', 'Ran PostgreSQL on AWS with Terraform');
    expect(one('[data-step]').dataset.step).toBe('1');
    expect(one('.ring-number').textContent).not.toBe(score);
    await until(() => saving() === 'saved');
    expect(await stored()).toBe('Ran PostgreSQL on AWS with Terraform');
    expect((await getCopy(copy.id))?.score).toEqual(expect.any(Number));
    expect((await getCopy(copy.id))?.scoreBefore).toEqual(expect.any(Number));
    expect([button(root, t('undo')).disabled, button(root, t('redo')).disabled]).toEqual([false, true]);
    click(button(root, t('undo')));
    expect([lineText(), one('[role=status]:last-child').textContent]).toEqual([
      'Built a ferry timetable',
      t('undone'),
    ]);
    key('y');
    expect([lineText(), one('[role=status]:last-child').textContent]).toEqual([
      'Ran PostgreSQL on AWS with Terraform',
      t('redone'),
    ]);
    key('z');
    expect(lineText()).toBe('Built a ferry timetable');
  });

  test('leaves keys in ordinary fields alone, and says nothing if nothing is undone', async () => {
    await openCopy();
    key('z');
    key('y');
    expect(names('p[role=status]').at(-1)).toBe('');
    type('a1', 'new');
    click(button(root, t('viewBank')));
    await until(() => root.querySelector('input[type=search]'));
    key('z', one('input[type=search]'));
    expect(lineText()).toBe('new');
  });

  test('is saved at once when the page is hidden or left', async () => {
    await openCopy();
    await until(() => saving() === 'saved');
    // Save pending notes first, so that no write is under way.
    dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect((await getCopy(copy.id))?.revision).toBeGreaterThan(copy.revision));
    // Stop the timer that saves after a pause, so that only hiding or leaving the page can save.
    const { setTimeout: wait } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, ms = 0) =>
      ms < 40 ? wait(task, ms) : 0) as typeof setTimeout);
    type('a1', 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise(resolve => wait(resolve, 50));
    expect(await stored()).toBe('Built a ferry timetable');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () => expect(await stored()).toBe('hidden'));
    type('a1', 'left');
    dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect(await stored()).toBe('left'));
    vi.restoreAllMocks();
  });

  test('is read-only while another page edits it, follows that page, and can be taken over', async () => {
    isHeldElsewhere = true;
    await openCopy();
    await until(() => saving() === 'elsewhere');
    expect(one('[role=alert]').textContent).toContain(t('copyElsewhere'));
    expect([...root.querySelectorAll('.draft button')]).toEqual([]);
    expect(button(root, t('undo')).disabled).toBe(true);
    const there = (await getCopy(copy.id)) as TailoredCopy;
    await saveCopy({ ...there, draft: { ...there.draft, name: 'Theirs' } });
    await until(() => one('.head-name').textContent === 'Theirs');
    click(button(root, t('takeOver')));
    await until(() => saving() === 'saved');
    expect(root.querySelector('[role=alert]')).toBeNull();
    await saveCopy({ ...((await getCopy(copy.id)) as TailoredCopy), resumeName: 'Not shown' });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(one('.tailor-title').textContent).toContain('Mara');
  });

  test('says if another page has deleted it, and is not restored by an edit or by taking over', async () => {
    await openCopy();
    await deleteCopy(copy.id);
    type('a1', 'Ran Kafka');
    await until(() => saving() === 'failed');
    expect(one('[role=alert]').textContent).toContain(t('copyGone'));
    await restoreCopy(copy);
    isHeldElsewhere = true;
    await openCopy();
    await until(() => saving() === 'elsewhere');
    await deleteCopy(copy.id);
    click(button(root, t('takeOver')));
    await waitFor(() => expect(root.textContent).toContain(t('copyGone')));
    expect((await listCopies()).copies).toEqual([]);
  });

  test('can be edited and saved even if it cannot be judged, and says so until it can', async () => {
    await openCopy();
    isBroken = true;
    type('a1', 'Ran Kafka');
    expect(one('[role=alert]').textContent).toBe(t('analysisDead'));
    expect(one('[data-step]').dataset.step).toBe('0');
    await waitFor(async () => expect(await stored()).toBe('Ran Kafka'));
    isBroken = false;
    type('a1', 'Ran Kafka well');
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(one('[data-step]').dataset.step).toBe('2');
  });

  test('has a letter, questions whose ticks are stored, and other copies to compare with', async () => {
    const other = await add({ posting: { ...posting, title: 'Other Engineer' } });
    await saveCopy({ ...copy, sent: [{ at: 1, fileName: 'sent.pdf', draft: sampleDraft }] });
    await openCopy();
    await until(() => root.querySelector('.offer'));
    expect(names('.copy-view[aria-current]')).toEqual([t('chooserLabel')]);
    type('a1', 'Ran PostgreSQL on AWS with Terraform');
    const scroll = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    page('letter');
    await until(() => root.querySelector('pre.letter'));
    // A new page is scrolled to its top.
    expect(scroll).toHaveBeenCalledWith(0, 0);
    scroll.mockRestore();
    expect(one('pre.letter').textContent).toContain('“Ran PostgreSQL on AWS with Terraform”');
    page('questions');
    const box = one('input[type=checkbox]') as HTMLInputElement;
    click(box);
    await until(() => saving() === 'saved');
    await waitFor(async () => expect((await getCopy(copy.id))?.ticks).toHaveLength(1));
    click(one('input[type=checkbox]'));
    await waitFor(async () => expect((await getCopy(copy.id))?.ticks).toEqual([]));
    page('compare');
    await until(() => root.querySelector('.compare-table'));
    expect(names('option')).toEqual([
      t('compareResume', 'Mara'),
      expect.stringContaining('sent.pdf'),
      other.name,
    ]);
    page('resume');
    expect(root.querySelector('.draft')).not.toBeNull();
  });

  test('has its skills ordered after the person has seen the new order', async () => {
    const [jobs, skills] = sampleDraft.sections;
    const listed = [{ id: 's1', text: 'Cobol, Python', isHidden: false, from: null }];
    const sections = [jobs, { ...skills, lines: listed }] as typeof sampleDraft.sections;
    copy = await add({ draft: { ...sampleDraft, sections } });
    await openCopy();
    await until(() => root.querySelector('.order-skills'));
    expect(root.querySelector('dialog')).toBeNull();
    click(one('.order-skills'));
    click(button(one('dialog'), t('skillsApply')));
    expect(one('[data-part=s1] [data-place]').textContent).toBe('Python, Cobol');
  });

  test('accepts lines of the bank and suggestions', async () => {
    await openCopy();
    await until(() => root.querySelector('.offer'));
    const before = names('.draft .line-field');
    click(one('.offer button'));
    expect(names('.draft .line-field')).not.toEqual(before);
    expect(names('p[role=status]').at(-1)).toBe(t('lineTaken'));
    click(button(root, t('viewBank')));
    await until(() => root.querySelector('.bank-line button'));
    const count = names('.draft .line-field').length;
    click(one('.bank-line button'));
    expect(names('.draft .line-field, .draft .entry-title').length).toBeGreaterThanOrEqual(count);
  });

  test('says if the resume was read badly', async () => {
    await openCopy();
    expect(root.querySelector('.reading-troubles')).toBeNull();
    const file = { name: 'bad.pdf', type: 'application/pdf', bytes };
    const bad = await addResume({ name: 'Bad', file, resume: { ...resume, email: null, phone: null } });
    copy = await add({ resumeId: bad.id });
    await openCopy();
    await until(() => root.querySelector('.reading-troubles'));
    expect(names('.reading-troubles li')).toHaveLength(1);
    for (const id of ['a', 'b']) click(one(`[data-do=remove][data-of=${id}]`));
    expect(names('.reading-troubles li')).toContain(t('readNoEntries'));
  });

  test('of a resume that is gone is scored without a comparison with the resume', async () => {
    copy = await add({ resumeId: 'gone', draft: { ...sampleDraft, sections: [] } });
    await openCopy();
    expect(root.querySelector('.reading-troubles')).toBeNull();
    expect(root.querySelector('.changes')).toBeNull();
  });

  test('is exported in a dialog that says what prevents it, and leads there', async () => {
    await openCopy();
    type('a1', 'Cut it by […] %');
    click(button(root, t('export')));
    await until(() => one('dialog'));
    const dialog = one('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(button(dialog, t('exportAndCheck')).disabled).toBe(true);
    click(button(dialog, 'Cut it by'));
    expect(root.querySelector('dialog')).toBeNull();
    await until(() => document.activeElement?.textContent?.startsWith('Cut it by'));
  });
});
