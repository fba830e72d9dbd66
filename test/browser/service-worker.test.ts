import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/analysis-script.ts';
import { saveSettings } from '../../src/browser/settings/settings.ts';
import { recallReport, rememberReport } from '../../src/browser/storage/remembered-reports.ts';
import { waitFor } from '../wait-for.ts';
import { samplePosting, sampleReport } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

const browser = freshBrowser();
vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

beforeAll(() => import('../../src/background/service-worker.ts'));

const highlights = { on: true, missing: true, listed: true, proven: true, quiet: false };

beforeEach(async () => {
  browser.permissions.contains.mockImplementation(async () => true);
  browser.tabs.query.mockResolvedValue([{ id: 5, url: '', title: '' }]);
  await saveSettings({ automatic: { hosts: [] }, highlights });
  await heard();
  vi.clearAllMocks();
});

/** Waits, so that a wrong reaction to an event would have happened. */
const heard = () => new Promise(resolve => setTimeout(resolve, 20));
const told = () =>
  browser.tabs.sendMessage.mock.calls.map(([, message]) => Reflect.get(message as object, 'call'));
const registered = () => browser.scripting.registerContentScripts.mock.calls.length;

test('a new installation opens the resume page, but an update does not', async () => {
  browser.runtime.onInstalled.fire({ reason: 'update' });
  await heard();
  expect(browser.runtime.openOptionsPage).not.toHaveBeenCalled();
  browser.runtime.onInstalled.fire({ reason: 'install' });
  await waitFor(() => expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce());
});

test('after an update, the automatic score still runs on the permitted hosts', async () => {
  await saveSettings({ automatic: { hosts: ['https://jobs.example.com/*'] } });
  browser.runtime.onInstalled.fire({ reason: 'update' });
  await waitFor(() => expect(registered()).toBe(1));
});

test('a host whose permission was removed is no longer scored, and pages are told', async () => {
  await saveSettings({ automatic: { hosts: ['https://jobs.example.com/*'] } });
  await waitFor(() => expect(told()).toEqual(['automaticChanged']));
  browser.permissions.contains.mockResolvedValue(false);
  browser.permissions.onRemoved.fire({});
  await waitFor(() => expect(told().length).toBeGreaterThan(1));
  expect(registered()).toBe(0);
});

test('pages are told when highlights are turned off, but not about other changes', async () => {
  await saveSettings({ keepHistory: false });
  await saveSettings({ keepHistory: true });
  await heard();
  expect(told()).toEqual([]);
  await saveSettings({ highlights: { ...highlights, on: false } });
  await waitFor(() => expect(told()).toEqual(['clear']));
  await saveSettings({ highlights });
  await heard();
  expect(told()).toEqual(['clear']);
});

test('turning the history off also deletes the remembered reports', async () => {
  await rememberReport('report-1', sampleReport([]));
  await saveSettings({ keepHistory: true, ticks: { a: true } });
  await heard();
  expect(await recallReport('report-1')).not.toBeNull();
  await saveSettings({ keepHistory: false });
  await waitFor(async () => expect(await recallReport('report-1')).toBeNull());
  await saveSettings({ keepHistory: true });
});

test('the menu item for a selection opens the popup', async () => {
  browser.contextMenus.onClicked.fire({ menuItemId: 'other', selectionText: 'Go' }, { id: 5 });
  browser.contextMenus.onClicked.fire({ menuItemId: 'match-selection' }, undefined);
  await heard();
  expect(browser.action.openPopup).not.toHaveBeenCalled();
  browser.contextMenus.onClicked.fire({ menuItemId: 'match-selection', selectionText: 'Go' }, { id: 5 });
  await waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
});

test('a page may ask whether it is scored automatically, and send its posting', async () => {
  const sender = { id: 'evident', frameId: 0, url: 'https://jobs.example.com/1', tab: { id: 5 } };
  const ask = (call: string, payload?: unknown) =>
    browser.runtime.send({ evident: 'background', call, payload }, sender);
  expect(await ask('isAutomatic')).toEqual({ ok: true, value: false });
  await saveSettings({ automatic: { hosts: ['https://jobs.example.com/*'] } });
  expect(await ask('isAutomatic')).toEqual({ ok: true, value: true });
  expect(await ask('postingShown', { job: samplePosting(), refusal: null })).toMatchObject({ ok: true });
});
