import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, getSettings, saveSettings } from '../../src/browser/settings/settings.ts';
import { plural, speakFrom, t } from '../../src/browser/settings/strings.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { addResume, listResumes } from '../../src/browser/storage/resume-library.ts';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { fakeBrowser } from '../browser/fake-browser.ts';
import { sampleResume } from '../browser/samples.ts';
import { inEnglish, inGerman } from '../voices.ts';
import { afterPicture, waitFor } from '../wait-for.ts';
import { button, click } from './show.tsx';
import { sampleCopy } from './tailor/sample-draft.ts';

let browser = fakeBrowser();
vi.mock('../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(browser, name) }),
}));
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

const root = document.body;
const notice = () => root.querySelector('.notice');
/** The text of the notice, without its button. */
const said = () => root.querySelector('.notice > div')?.textContent;
const until = (condition: () => unknown) => waitFor(() => expect(condition()).toBeTruthy());

async function open(): Promise<void> {
  act(() => render(null, root));
  await act(() => render(<SettingsPage />, root));
  await until(() => root.querySelector('h1'));
}

beforeEach(async () => {
  speakFrom(inEnglish);
  act(() => render(null, root));
  browser = fakeBrowser();
  await deleteEverything();
  await addResume({
    file: { name: 'a.txt', type: 'text/plain', bytes: new Uint8Array(4) },
    resume: sampleResume(),
  });
});

afterAll(() => {
  act(() => render(null, root));
  return afterPicture();
});

const keep = () => {
  const name = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.includes(t('keepHistory')),
  );
  return (name?.querySelector('input') ?? document.getElementById(name?.htmlFor ?? '')) as HTMLInputElement;
};

test('a choice is stored, and a choice made in another page is shown', async () => {
  await open();
  expect(keep().checked).toBe(true);
  expect(notice()).toBeNull();
  click(keep());
  await waitFor(async () => expect((await getSettings()).keepHistory).toBe(false));
  await saveSettings({ keepHistory: true });
  await until(() => keep().checked);
});

test('keys and granted hosts are read again when the page gets the focus', async () => {
  await open();
  await until(() => root.querySelector('kbd')?.textContent === 'Alt+Shift+E');
  browser.commands.getAll.mockResolvedValue([{ name: '_execute_action', shortcut: 'Ctrl+K' }]);
  dispatchEvent(new Event('focus'));
  await until(() => root.querySelector('kbd')?.textContent === 'Ctrl+K');
  act(() => render(null, root));
  browser.commands.getAll.mockClear();
  dispatchEvent(new Event('focus'));
  expect(browser.commands.getAll).not.toHaveBeenCalled();
});

test('says if the settings cannot be read, and can still delete everything', async () => {
  browser.storage.local.get = async () => {
    throw new Error('The disk is gone.');
  };
  await open();
  expect(said()).toContain('The disk is gone.');
  expect(notice()?.getAttribute('role')).toBe('alert');
  click(notice()?.querySelector('button') as Element);
  expect(notice()).toBeNull();
  expect(keep().checked).toBe(defaultSettings.keepHistory);
  click(button(root.querySelector('dialog') as Element, t('deleteEverything')));
});

test('everything is exported as one file and can be imported again', async () => {
  let given: Blob | null = null;
  URL.createObjectURL = blob => {
    given = blob as Blob;
    return 'blob:all';
  };
  const saved: string[] = [];
  const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await open();
  click(button(root, t('exportAll')));
  await until(() => saved.length > 0);
  spy.mockRestore();
  expect(saved).toEqual(['evident-backup.json']);
  const json = await (given as unknown as Blob).text();
  await deleteEverything();
  const bring = (text: string) => {
    const field = root.querySelector('input[type=file]') as HTMLInputElement;
    const file = { text: async () => text };
    Object.defineProperty(field, 'files', { configurable: true, value: [file] });
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  };
  bring(json);
  await until(() => said()?.includes(plural('importResumes', 1)));
  expect(notice()?.getAttribute('role')).toBe('status');
  expect(said()?.trim()).toBe(`${plural('importResumes', 1)} ${plural('importMatches', 0)}`);
  expect((await listResumes()).resumes).toHaveLength(1);
  bring(JSON.stringify({ ...JSON.parse(json), history: [{ key: 'x' }] }));
  await until(() => said()?.includes(plural('importSkipped', 1)));
  bring(JSON.stringify({ ...JSON.parse(json), copies: [sampleCopy] }));
  await until(() => said()?.includes(plural('importCopies', 1)));
  // The import may have changed the language.
  speakFrom(inGerman);
  await act(() => render(<SettingsPage />, root));
  expect(said()).toContain(plural('importCopies', 1));
  speakFrom(inEnglish);
  bring('nonsense');
  await until(() => notice()?.getAttribute('role') === 'alert');
});

test('everything is deleted after a question', async () => {
  await open();
  click(button(root, t('deleteEverything')));
  click(button(root.querySelector('dialog') as Element, t('deleteEverything')));
  await until(() => said() === t('everythingDeleted'));
  expect((await listResumes()).resumes).toEqual([]);
});

test('shows the keys, and opens the browser’s page to change them, or says how to get there', async () => {
  await open();
  expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+E');
  click(button(root, t('keysChange')));
  await until(() => browser.tabs.create.mock.calls.length > 0);
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(notice()).toBeNull();
  browser.tabs.create.mockRejectedValue(new Error('No.'));
  click(button(root, t('keysChange')));
  await until(() => said() === t('keysByHand'));
});
