import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const [browser, read] = [fakeBrowser(), vi.fn()];
vi.stubGlobal('chrome', browser);
vi.mock('../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(browser, name) }),
}));
vi.mock('../../src/core/analyze.ts', () => {
  read();
  return { analyze: vi.fn() };
});

test('the background hears questions before it has read what analyses, and reads that when it is woken', async () => {
  const { answerMatches } = await import('../../src/background/match-posting.ts');
  expect(read).not.toHaveBeenCalled();
  const sender = {
    id: 'evident',
    url: 'chrome-extension://evident/popup.html',
    origin: 'chrome-extension://evident',
  };
  answerMatches.wake(undefined, sender);
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
});
