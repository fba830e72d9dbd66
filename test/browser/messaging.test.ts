import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageCalls } from '../../src/browser/messages/messages.ts';
import { pageTakes } from '../../src/browser/messages/messages.ts';
import { answer, type Handlers } from '../../src/browser/messages/messaging.ts';
import { askPage } from '../../src/browser/page/ask-page.ts';
import { fakeBrowser } from './fake-browser.ts';
import { samplePosting } from './samples.ts';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(fake.current as object, name) }),
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
  vi.stubGlobal('chrome', browser);
});

const reading = { job: samplePosting(), refusal: null };
const lit = { on: true, places: { Go: 2 }, isCut: false };
const handlers: Handlers<PageCalls> = {
  isThere: () => undefined,
  readPosting: () => reading,
  readSelection: () => {
    throw new Error('Nothing is selected.');
  },
  paint: () => lit,
  painted: () => lit,
  clear: () => undefined,
  automaticChanged: () => undefined,
  jumpTo: () => ({ place: 1, places: 2 }),
};

/** A page whose content script is there from the start, or comes with the injection. */
function page(listens: 'at once' | 'when injected' | 'never') {
  const start = () => answer('page', pageTakes, handlers);
  if (listens === 'at once') start();
  if (listens === 'when injected') {
    browser.scripting.executeScript.mockImplementation(async injection => {
      if ('files' in injection) start();
      return [{ result: 'text/html' }];
    });
  }
  browser.tabs.sendMessage.mockImplementation(async (_tab, message) => {
    if (browser.runtime.onMessage.listeners.size === 0) {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    return browser.runtime.send(message, { id: 'evident' });
  });
}

describe('askPage', () => {
  test('asks a content script that is there, without injecting it again', async () => {
    page('at once');
    expect(await askPage(5, 'readPosting', undefined)).toEqual({ ok: true, value: reading });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('injects the content script where nobody listens, and asks again', async () => {
    page('when injected');
    expect(await askPage(5, 'jumpTo', { keyword: 'Go', direction: 'next' })).toEqual({
      ok: true,
      value: { place: 1, places: 2 },
    });
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 5 },
      files: ['/src/content/content-script.js'],
    });
  });

  test('leaves a PDF alone, whatever its address', async () => {
    page('when injected');
    browser.scripting.executeScript.mockResolvedValue([{ result: 'application/pdf' }]);
    expect(await askPage(5, 'readPosting', undefined)).toMatchObject({ ok: false, failure: { kind: 'pdf' } });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('a call that answers nothing succeeds', async () => {
    page('at once');
    expect(await askPage(5, 'clear', undefined)).toMatchObject({ ok: true });
  });

  test.each([
    ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'store'],
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://example.com/a/job.pdf', 'Cannot access contents of the page.', 'pdf'],
    ['file:///home/ada/job.html', 'Cannot access contents of the page.', 'file'],
    [
      'https://example.com/',
      'Cannot access contents of the page. Extension manifest must request …',
      'no-permission',
    ],
    ['https://example.com/', 'Missing host permission for the tab', 'no-permission'],
    ['https://example.com/', 'No tab with id: 5.', 'no-tab'],
  ])('on %s, where the browser says “%s”, fails as %s', async (url, message, kind) => {
    page('never');
    browser.scripting.executeScript.mockRejectedValue(new Error(message));
    browser.tabs.get.mockResolvedValue({ id: 5, url: url as string, title: '' });
    const answered = await askPage(5, 'readPosting', undefined);
    expect(answered).toMatchObject({ ok: false, failure: { kind } });
  });

  test('gives up on a page that never answers', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockImplementation(() => new Promise(() => undefined));
    const answered = askPage(5, 'painted', undefined);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answered).toMatchObject({ ok: false, failure: { kind: 'silent' } });
    vi.useRealTimers();
  });

  test('waits longer for a page that is there and still reads', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockImplementation((_tab, message) =>
      Reflect.get(message as object, 'call') === 'isThere'
        ? Promise.resolve({ ok: true })
        : new Promise(resolve => setTimeout(resolve, 6_000, { ok: true, value: reading })),
    );
    const answered = askPage(5, 'readPosting', undefined);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await answered).toEqual({ ok: true, value: reading });
    vi.useRealTimers();
  });

  test.each([
    ['no reply of ours', 'hello'],
    ['a value of another shape', { ok: true, value: { job: null, refusal: null } }],
    [
      'a value that is too large',
      { ok: true, value: { job: samplePosting({ title: 'x'.repeat(1e6) }), refusal: null } },
    ],
    ['a failure', { ok: false, error: 'broke' }],
  ])('treats %s as a broken answer', async (_name, reply) => {
    browser.tabs.sendMessage.mockResolvedValue(reply);
    expect(await askPage(5, 'readPosting', undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'broken' },
    });
  });
});

describe('answer', () => {
  const ask = (message: unknown, sender: unknown = { id: 'evident' }) =>
    browser.runtime.send(message, sender);

  beforeEach(() => void answer('page', pageTakes, handlers));

  test.each<[string, unknown]>([
    ['something else', 'hello'],
    ['null', null],
    ['a message for another listener', { evident: 'background', call: 'readPosting' }],
  ])('leaves %s to others', async (_name, message) => {
    expect(await ask(message)).toBeUndefined();
  });

  test('does not listen to other extensions', async () => {
    expect(await ask({ evident: 'page', call: 'readPosting' }, { id: 'another' })).toBeUndefined();
  });

  test.each(['unknown', 'toString', '__proto__', 'constructor'])('refuses the call “%s”', async call => {
    expect(await ask({ evident: 'page', call })).toMatchObject({ ok: false });
  });

  test('refuses a payload of another shape before any handler sees it', async () => {
    expect(await ask({ evident: 'page', call: 'jumpTo', payload: { keyword: '' } })).toMatchObject({
      ok: false,
    });
  });

  test('hands a handler’s failure over as a sentence', async () => {
    expect(await ask({ evident: 'page', call: 'readSelection' })).toEqual({
      ok: false,
      error: 'Nothing is selected.',
    });
  });
});
