import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../browser/fake-browser.ts';

const browser = fakeBrowser();
vi.stubGlobal('chrome', browser);

beforeEach(() => {
  vi.resetModules();
  browser.runtime.onMessage.listeners.clear();
  Reflect.deleteProperty(globalThis, Symbol.for('evident-content-script'));
});

test.each([
  ['text/html', 1],
  ['application/pdf', 0],
])('the content script in a page of %s has %d listeners', async (type, listeners) => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue(type);
  await import('../../src/content/content-script.ts');
  expect(browser.runtime.onMessage.listeners.size).toBe(listeners);
});
