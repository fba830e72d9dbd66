import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/background/analysis-script.ts';
import { waitFor } from '../wait-for.ts';
import { fakeBrowser } from './fake-browser.ts';
import { sampleReport } from './samples.ts';

const browser = fakeBrowser();
vi.mock('../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(browser, name) }),
}));

const path = '/src/background/analysis-script.js';
const parts = { analyze: vi.fn(), provenLines: vi.fn(), open: vi.fn() } as unknown as Analysis;
const leave = () => void vi.stubGlobal('evidentAnalysis', parts);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => void vi.unstubAllGlobals());

describe('the script of the analysis', () => {
  test('is loaded soon after the background is woken, even if no match is asked for', async () => {
    const importScripts = vi.fn(leave);
    vi.stubGlobal('importScripts', importScripts);
    const { answerMatches } = await import('../../src/background/match-posting.ts');
    const sender = {
      id: 'evident',
      url: 'chrome-extension://evident/popup.html',
      origin: 'chrome-extension://evident',
    };
    answerMatches.wake(undefined, sender);
    answerMatches.wake('https://jobs.example.com/5', sender);
    expect(importScripts).not.toHaveBeenCalled();
    await waitFor(() => expect(importScripts).toHaveBeenCalledExactlyOnceWith(path));
    await waitFor(() => expect(parts.analyze).toHaveBeenCalledOnce());
  });

  test('is loaded at once if a match is asked for right after waking', async () => {
    const importScripts = vi.fn(leave);
    vi.stubGlobal('importScripts', importScripts);
    const { stopWarmingUp, warmUp } = await import('../../src/background/warm-up.ts');
    warmUp();
    warmUp('https://jobs.example.com/7');
    stopWarmingUp();
    await waitFor(() => expect(importScripts).toHaveBeenCalledOnce());
    await waitFor(() => expect(parts.open).toHaveBeenCalledOnce());
  });

  test('the settings are fetched when the background is woken, and again for the next match', async () => {
    const { ownFor, warmUp } = await import('../../src/background/warm-up.ts');
    const get = vi.spyOn(browser.storage.local, 'get');
    warmUp();
    expect(get).toHaveBeenCalledOnce();
    const [{ loaded }, settings] = await ownFor(null);
    expect([loaded, settings.keepHistory]).toEqual([null, expect.any(Boolean)]);
    expect(get).toHaveBeenCalledOnce();
    await ownFor(null);
    expect(get).toHaveBeenCalledTimes(2);
    get.mockRestore();
  });

  test('is not loaded if a report of the active tab is remembered', async () => {
    const importScripts = vi.fn(leave);
    vi.stubGlobal('importScripts', importScripts);
    const { rememberReport } = await import('../../src/browser/storage/remembered-reports.ts');
    await rememberReport('report-a', sampleReport([]), 'https://jobs.example.com/5');
    const { warmUp } = await import('../../src/background/warm-up.ts');
    warmUp();
    warmUp('https://jobs.example.com/5');
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(importScripts).not.toHaveBeenCalled();
    warmUp('https://jobs.example.com/6');
    await waitFor(() => expect(importScripts).toHaveBeenCalledOnce());
  });

  test('is loaded if the remembered reports cannot be read', async () => {
    const importScripts = vi.fn(leave);
    vi.stubGlobal('importScripts', importScripts);
    vi.spyOn(browser.storage.session, 'get').mockRejectedValueOnce(new Error('The storage is gone.'));
    const { warmUp } = await import('../../src/background/warm-up.ts');
    warmUp();
    warmUp('https://jobs.example.com/5');
    await waitFor(() => expect(importScripts).toHaveBeenCalledOnce());
  });

  test('is loaded once, from the only address that the Trusted Types policy allows', async () => {
    const trusted = { path };
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL(given: string): string }) => ({
      createScriptURL: () => rules.createScriptURL('https://elsewhere.example.com/') === path && trusted,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const importScripts = vi.fn(leave);
    vi.stubGlobal('importScripts', importScripts);
    const { analysis } = await import('../../src/background/analysis.ts');
    expect(await Promise.all([analysis(), analysis()])).toEqual([parts, parts]);
    expect(importScripts).toHaveBeenCalledExactlyOnceWith(trusted);
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('evident', expect.anything());
  });

  test('is loaded when the service worker is installed, since it can import no new script later', async () => {
    const heard: Record<string, () => void> = {};
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
      heard[name] = listener;
    });
    const importScripts = vi.fn();
    vi.stubGlobal('importScripts', importScripts);
    const { keepAnalysis } = await import('../../src/background/analysis.ts');
    keepAnalysis();
    expect(importScripts).not.toHaveBeenCalled();
    heard.install?.();
    expect(importScripts).toHaveBeenCalledExactlyOnceWith(path);
  });

  test('is loaded in Firefox’s background page, and again if that failed', async () => {
    let isThere = false;
    const append = vi.fn((script: EventTarget) => {
      if (isThere) leave();
      script.dispatchEvent(new Event(isThere ? 'load' : 'error'));
    });
    vi.stubGlobal('document', { createElement: () => new EventTarget(), head: { append } });
    const { analysis, keepAnalysis } = await import('../../src/background/analysis.ts');
    keepAnalysis();
    await expect(analysis()).rejects.toThrow('cannot be read');
    isThere = true;
    expect(await analysis()).toBe(parts);
    expect(append.mock.calls.map(([script]) => Reflect.get(script, 'src'))).toEqual([path, path]);
  });

  test('that leaves nothing is an error', async () => {
    vi.stubGlobal('importScripts', vi.fn());
    const { analysis } = await import('../../src/background/analysis.ts');
    await expect(analysis()).rejects.toThrow('cannot be read');
  });
});
