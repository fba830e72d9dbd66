import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closedTab, openTab, pageTab, watchActiveTab, watchTab } from '../../src/browser/page/tabs.ts';
import {
  allowAutomatic,
  followGrants,
  turnOffAutomatic,
  withdrawAutomatic,
} from '../../src/browser/permissions/automatic-score.ts';
import {
  defaultSettings,
  getSettings,
  onSettingsChange,
  saveSettings,
  settingsFrom,
  tickProof,
} from '../../src/browser/settings/settings.ts';
import {
  announceSelection,
  leaveSelection,
  takeSelection,
} from '../../src/browser/storage/pending-selection.ts';
import { hasSidePanel, openSidePanel } from '../../src/browser/toolbar/popup.ts';
import { openKeySettings } from '../../src/browser/toolbar/shortcut.ts';
import { samplePosting } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

describe('settings', () => {
  test('are the defaults at first', async () => {
    expect(await getSettings()).toEqual(defaultSettings);
  });

  test('have these defaults: all levels highlighted, a history, and nothing read automatically', async () => {
    const { highlights, keepHistory, automatic } = await getSettings();
    expect(highlights).toEqual({ on: true, missing: true, listed: true, proven: true, quiet: false });
    expect([keepHistory, automatic.hosts]).toEqual([true, []]);
  });

  test('replace only an invalid value by its default', () => {
    expect(settingsFrom({ language: 'pink', rolePack: 'data', ownTerms: [{ name: '' }], extra: 1 })).toEqual({
      ...defaultSettings,
      rolePack: 'data',
    });
    expect(settingsFrom('nonsense')).toEqual(defaultSettings);
  });

  test('keep the old value if the new one is invalid', async () => {
    await saveSettings({ language: 'de', rolePack: 'frontend' });
    await saveSettings({ rolePack: 'data', language: 'xx' as 'de' });
    expect(await getSettings()).toMatchObject({ language: 'de', rolePack: 'data' });
  });

  test('keep each ticked proof by itself', async () => {
    await tickProof('transactions', true);
    await tickProof('idempotency', false);
    expect((await getSettings()).ticks).toEqual({ transactions: true, idempotency: false });
    expect(settingsFrom({ ticks: { transactions: 'yes' } }).ticks).toEqual({});
  });

  test('keep both of two changes at the same moment', async () => {
    await Promise.all([tickProof('transactions', true), saveSettings({ rolePack: 'frontend' })]);
    await Promise.all([tickProof('idempotency', false), tickProof('queues', true)]);
    const { ticks, rolePack } = await getSettings();
    expect(ticks).toMatchObject({ transactions: true, idempotency: false, queues: true });
    expect(rolePack).toBe('frontend');
  });

  test('keep a change, and report it to listeners', async () => {
    const heard: string[] = [];
    const stop = onSettingsChange(({ language }) => heard.push(language));
    await saveSettings({ language: 'de' });
    stop();
    await saveSettings({ language: 'en' });
    expect(heard).toEqual(['de']);
    expect((await getSettings()).language).toBe('en');
  });
});

describe('the automatic score', () => {
  const [one, other] = ['https://jobs.example.com/*', 'https://*.example.org/*'];
  const hosts = async () => (await getSettings()).automatic.hosts;

  test('asks only for hosts that the manifest offers, and runs only there', async () => {
    expect(await allowAutomatic([one, 'https://elsewhere.example/*'])).toBe(true);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: [one] });
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ matches: [one], persistAcrossSessions: true }),
    ]);
    expect(await allowAutomatic(['https://elsewhere.example/*'])).toBe(false);
    expect(browser.permissions.request).toHaveBeenCalledOnce();
  });

  test('is allowed for one board after the other, and keeps the earlier ones', async () => {
    await allowAutomatic([one]);
    await allowAutomatic([other]);
    expect(browser.permissions.request).toHaveBeenLastCalledWith({ origins: [other] });
    expect(await hosts()).toEqual([one, other]);
  });

  test('does not change if the person says no', async () => {
    browser.permissions.request.mockResolvedValue(false);
    expect(await allowAutomatic([one])).toBe(false);
    expect(await hosts()).toEqual([]);
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  test('when withdrawn, leaves no script, permission or score behind on that host, and does not affect others', async () => {
    await allowAutomatic([one, other]);
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{}]);
    await withdrawAutomatic([one]);
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [one] });
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [one] });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text: '' });
    expect(browser.scripting.registerContentScripts).toHaveBeenLastCalledWith([
      expect.objectContaining({ matches: [other] }),
    ]);
    await turnOffAutomatic();
    expect(await hosts()).toEqual([]);
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledTimes(2);
  });

  test('ends on a host whose permission was removed in the browser, also in the settings', async () => {
    await allowAutomatic([one, other]);
    browser.scripting.registerContentScripts.mockClear();
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{}]);
    browser.permissions.contains.mockImplementation(async ({ origins }) => origins[0] !== one);
    await followGrants();
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalled();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: [other] }),
    ]);
    expect(await hosts()).toEqual([other]);
  });
});

describe('the keyboard shortcut', () => {
  test('is changed on the browser’s own page', async () => {
    expect(await openKeySettings()).toBe(true);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(browser.commands, { openShortcutSettings });
    await openKeySettings();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    openShortcutSettings.mockRejectedValue(new Error('Not allowed.'));
    expect(await openKeySettings()).toBe(false);
  });
});

describe('a pending selection', () => {
  const reading = { job: samplePosting({ source: 'selection' }), refusal: null } as const;

  test('is waited for, and taken once', async () => {
    await announceSelection(5);
    const taken = takeSelection(5);
    await leaveSelection(5, reading);
    expect(await taken).toEqual(reading);
    expect(await takeSelection(5)).toBeNull();
  });

  test('can be taken within a minute', async () => {
    const leftAgo = (ms: number) =>
      browser.storage.session.set({ 'pending-selection': { tabId: 5, at: Date.now() - ms, reading } });
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await leftAgo(60_000);
    expect(await takeSelection(5)).toEqual(reading);
    await leftAgo(60_001);
    expect(await takeSelection(5)).toBeNull();
    clock.mockRestore();
  });

  test('is waited for at most five seconds', async () => {
    vi.useFakeTimers();
    await announceSelection(5);
    const taken = vi.fn();
    takeSelection(5).then(taken);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(taken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(taken).toHaveBeenCalledExactlyOnceWith(null);
    vi.useRealTimers();
  });

  test('can be taken only for its tab', async () => {
    await leaveSelection(5, reading);
    expect(await takeSelection(6)).toBeNull();
  });

  test('is ignored if it is invalid', async () => {
    await browser.storage.session.set({ 'pending-selection': { tabId: 5, at: 'now', reading } });
    expect(await takeSelection(5)).toBeNull();
    await leaveSelection(5, { job: {}, refusal: null } as never);
    expect(await takeSelection(5)).toBeNull();
  });
});

describe('pageTab', () => {
  test.each([
    ['chrome-extension://evident/popup.html', 5],
    ['chrome-extension://evident/popup.html?tab=7', 7],
    ['chrome-extension://evident/popup.html?tab=x', 5],
  ])('of %s is tab %s', async (address, id) => {
    expect((await pageTab(address))?.id).toBe(id);
    // Without a number, it is the active tab of this window.
    const asked = id === 5 ? [[{ active: true, currentWindow: true }]] : [];
    expect(browser.tabs.query.mock.calls).toEqual(asked);
  });
});

describe('the active tab', () => {
  const heard = () => new Promise(resolve => setTimeout(resolve));

  test('is followed within its window: a switch of tabs, another address, the end of loading', async () => {
    const changed = vi.fn();
    const forget = watchActiveTab(changed);
    const told = async (event: 'onActivated' | 'onUpdated', ...given: readonly unknown[]) => {
      changed.mockClear();
      browser.tabs[event].fire(...given);
      await heard();
      return changed.mock.calls.length;
    };
    expect(await told('onActivated', { windowId: 1 })).toBe(1);
    expect(await told('onActivated', { windowId: 2 })).toBe(0);
    const front = { active: true, windowId: 1 };
    expect(await told('onUpdated', 5, { url: 'https://a.example/' }, front)).toBe(1);
    expect(await told('onUpdated', 5, { status: 'complete' }, front)).toBe(1);
    expect(await told('onUpdated', 5, { status: 'loading' }, front)).toBe(0);
    expect(await told('onUpdated', 5, { url: 'x' }, { active: false, windowId: 1 })).toBe(0);
    expect(await told('onUpdated', 5, { url: 'x' }, { active: true, windowId: 2 })).toBe(0);
    forget();
    expect(await told('onActivated', { windowId: 1 })).toBe(0);
    expect(await told('onUpdated', 5, { url: 'x' }, front)).toBe(0);
  });

  test('of a popup is followed, and no other', () => {
    const changed = vi.fn();
    const forget = watchTab(() => 5, changed);
    browser.tabs.onUpdated.fire(5, { status: 'complete' });
    browser.tabs.onUpdated.fire(5, { url: 'x' });
    expect(changed).toHaveBeenCalledTimes(2);
    browser.tabs.onUpdated.fire(5, { status: 'loading' });
    browser.tabs.onUpdated.fire(6, { url: 'x' });
    expect(changed).toHaveBeenCalledTimes(2);
    forget();
    browser.tabs.onUpdated.fire(5, { url: 'x' });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('opens only https addresses', async () => {
    for (const url of ['https://a.example/', 'http://a.example/', 'javascript:0', 'nonsense'])
      await openTab(url);
    expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'https://a.example/' }]]);
  });

  test.each([
    ['https://a.example/', null],
    ['https://a.example/a.pdf', null],
    ['chrome://settings', { kind: 'browser-page' }],
    ['https://chromewebstore.google.com/', { kind: 'store' }],
    ['https://chrome.google.com/webstore/x', { kind: 'store' }],
    ['https://chrome.google.com/other', null],
    [null, null],
  ])('at %s cannot be read because of %j', (url, expected) => {
    expect(closedTab({ id: 5, url, title: null })).toEqual(expected);
  });

  test('is null if the browser has none', async () => {
    browser.tabs.query.mockResolvedValue([]);
    expect(await pageTab('chrome-extension://evident/popup.html')).toBeNull();
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await pageTab('chrome-extension://evident/popup.html?tab=7')).toBeNull();
    expect(await pageTab('chrome-extension://evident/popup.html?tab=0')).toBeNull();
  });
});

describe('the side panel', () => {
  test('is Chrome’s side panel or Firefox’s sidebar, if the browser has one', async () => {
    vi.stubGlobal('chrome', {});
    expect([hasSidePanel(), await openSidePanel(5)]).toEqual([false, false]);
    const sidebar = { open: vi.fn(async () => undefined) };
    Object.assign(browser, { sidebarAction: sidebar });
    expect([hasSidePanel(), await openSidePanel(5)]).toEqual([true, true]);
    expect(sidebar.open).toHaveBeenCalledOnce();
    const panel = { open: vi.fn(async () => undefined) };
    vi.stubGlobal('chrome', { sidePanel: panel });
    expect([hasSidePanel(), await openSidePanel(5)]).toEqual([true, true]);
    expect(panel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 5 });
    expect(sidebar.open).toHaveBeenCalledOnce();
    panel.open.mockRejectedValue(new Error('No.'));
    expect(await openSidePanel(5)).toBe(false);
    vi.unstubAllGlobals();
  });
});
