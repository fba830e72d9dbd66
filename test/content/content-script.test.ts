import { beforeEach, expect, test, vi } from 'vitest';
import type { Highlighter } from '../../src/content/highlighter.ts';
import { fakeBrowser } from '../browser/fake-browser.ts';

const browser = fakeBrowser();
vi.stubGlobal('chrome', browser);

beforeEach(() => {
  vi.resetModules();
  browser.runtime.onMessage.listeners.clear();
  Reflect.deleteProperty(globalThis, Symbol.for('evident-content-script'));
  Reflect.deleteProperty(globalThis, Symbol.for('evident-highlighter'));
});

test.each([
  ['text/html', 1],
  ['application/pdf', 0],
])('in a page of type %s, the content script has %d listeners', async (type, listeners) => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
  await import('../../src/content/content-script.ts');
  expect(browser.runtime.onMessage.listeners.size).toBe(listeners);
});

test('highlights only once the highlight script is injected, and clears the highlights when it stops', async () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('text/html');
  await import('../../src/content/content-script.ts');
  const ask = (call: string, payload?: unknown) =>
    browser.runtime.send({ evident: 'page', call, payload }, { id: 'evident' });
  const request = { terms: [], quiet: false };
  const jump = { keyword: 'Go', direction: 'next' };
  expect(await ask('highlight', request)).toMatchObject({ ok: false });
  expect(await ask('jumpTo', jump)).toEqual({ ok: true, value: { place: 0, places: 0 } });
  expect(await ask('clear')).toMatchObject({ ok: true });
  await import('../../src/content/highlight-script.ts');
  const page = globalThis as { [key: symbol]: unknown };
  const highlighter = page[Symbol.for('evident-highlighter')] as Highlighter;
  const lit = { places: { Go: 1 }, isCut: false };
  vi.spyOn(highlighter, 'highlight').mockReturnValue(lit);
  const cleared = vi.spyOn(highlighter, 'clear');
  vi.resetModules();
  await import('../../src/content/highlight-script.ts');
  expect(page[Symbol.for('evident-highlighter')]).toBe(highlighter);
  expect(await ask('highlight', request)).toEqual({ ok: true, value: lit });
  (page[Symbol.for('evident-content-script')] as { stop(): void }).stop();
  expect(cleared).toHaveBeenCalledOnce();
  expect(page[Symbol.for('evident-highlighter')]).toBeUndefined();
});
