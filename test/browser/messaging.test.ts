import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isConnected } from '../../src/browser/messages/connection.ts';
import type { PageCalls } from '../../src/browser/messages/from-pages.ts';
import { backgroundGives, pageTakes } from '../../src/browser/messages/messages.ts';
import { answer, ask, envelope, type Handlers, promisedValue } from '../../src/browser/messages/messaging.ts';
import { sentenceOf } from '../../src/browser/messages/sentence-of.ts';
import { tellPages } from '../../src/browser/messages/tell-pages.ts';
import { askPage } from '../../src/browser/page/ask-page.ts';
import { showHighlights } from '../../src/browser/page/page.ts';
import { closedPage, failureOf } from '../../src/browser/page/page-failure.ts';
import { samplePosting } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

const reading = { job: samplePosting(), refusal: null };
const isHighlighted = { places: { Go: 2 }, isCut: false };
const handlers: Handlers<PageCalls> = {
  isThere: () => undefined,
  readPosting: () => reading,
  readSelection: () => {
    throw new Error('Nothing is selected.');
  },
  highlight: () => isHighlighted,
  clear: () => undefined,
  automaticChanged: () => undefined,
  jumpTo: () => ({ place: 1, places: 2 }),
};

/** A page whose content script listens from the start, once it is injected, or never. */
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
  test('asks a content script that is already there, only in the top frame, without injecting it again', async () => {
    page('at once');
    expect(await askPage(5, 'readPosting', undefined)).toEqual({ ok: true, value: reading });
    const asked: readonly unknown[][] = browser.tabs.sendMessage.mock.calls;
    expect(asked.map(([tab, , options]) => [tab, options])).toEqual(Array(2).fill([5, { frameId: 0 }]));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('injects the content script if nobody listens, and asks again', async () => {
    page('when injected');
    expect(await askPage(5, 'jumpTo', { keyword: 'Go', direction: 'next' })).toEqual({
      ok: true,
      value: { place: 1, places: 2 },
    });
    // Each further call would cost the popup 10 ms.
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5 },
      files: ['/src/content/content-script.js'],
      injectImmediately: false,
    });
  });

  test('after 1.5 seconds, injects it into a page that is still loading', async () => {
    vi.useFakeTimers();
    page('when injected');
    const inject = browser.scripting.executeScript.getMockImplementation();
    browser.scripting.executeScript.mockImplementation(injection =>
      inject && Reflect.get(injection, 'injectImmediately')
        ? inject(injection)
        : new Promise(() => undefined),
    );
    const answered = askPage(5, 'jumpTo', { keyword: 'Go', direction: 'next' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(100);
    expect(await answered).toEqual({ ok: true, value: { place: 1, places: 2 } });
    vi.useRealTimers();
  });

  test.each([
    ['pdf', 'of a PDF, whatever its address', async () => [{ result: 'application/pdf' }]],
    ['silent', 'of another kind', async () => [{ result: 'text/html' }]],
    ['silent', 'that is gone', () => Promise.reject(new Error('No tab with id: 5.'))],
  ] as const)('fails as %s if nobody answers in a page %s', async (kind, _what, asked) => {
    page('never');
    browser.scripting.executeScript.mockImplementation(injection =>
      'func' in injection ? asked() : Promise.resolve([]),
    );
    expect(await askPage(5, 'readPosting', undefined)).toMatchObject({ ok: false, failure: { kind } });
  });

  test('injects the highlight script once, when it is first needed', async () => {
    page('at once');
    const without = () => {
      throw new Error('The highlight script is not there yet.');
    };
    const highlight = vi.spyOn(handlers, 'highlight').mockImplementation(without);
    browser.scripting.executeScript.mockImplementation(async () => {
      highlight.mockRestore();
      return [];
    });
    const lit = { ok: true, value: isHighlighted };
    expect(await showHighlights(5, [], false)).toEqual(lit);
    expect(await showHighlights(5, [], false)).toEqual(lit);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5 },
      files: ['/src/content/highlight-script.js'],
      injectImmediately: false,
    });
  });

  test('says why the highlight script cannot be injected', async () => {
    page('at once');
    vi.spyOn(handlers, 'highlight').mockRejectedValueOnce(
      new Error('The highlight script is not there yet.'),
    );
    browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await showHighlights(5, [], false)).toMatchObject({
      ok: false,
      failure: { kind: 'no-permission' },
    });
  });

  test('a call without a return value succeeds', async () => {
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
  ])('on %s, if the browser says “%s”, fails as %s', async (url, message, kind) => {
    page('never');
    browser.scripting.executeScript.mockRejectedValue(new Error(message));
    browser.tabs.get.mockResolvedValue({ id: 5, url: url as string, title: '' });
    const answered = await askPage(5, 'readPosting', undefined);
    expect(answered).toMatchObject({ ok: false, failure: { kind } });
  });

  test('gives up on a page that never answers', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockImplementation(() => new Promise(() => undefined));
    const answered = askPage(5, 'readPosting', undefined);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answered).toMatchObject({ ok: false, failure: { kind: 'silent' } });
    vi.useRealTimers();
  });

  test('waits longer for a page that has answered and is still reading', async () => {
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

  test('answers with the message of an error in a handler', async () => {
    expect(await ask({ evident: 'page', call: 'readSelection' })).toEqual({
      ok: false,
      error: 'Nothing is selected.',
    });
  });
});

test('a script is connected as long as the extension has an id', () => {
  expect(isConnected()).toBe(true);
  browser.runtime.id = '';
  expect(isConnected()).toBe(false);
  vi.stubGlobal('chrome', undefined);
  expect(isConnected()).toBe(false);
});

describe('a lost question', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is sent again at once, then after 150, 400, 800 and 1,600 ms, and then fails', async () => {
    const put = browser.runtime.sendMessage;
    put.mockRejectedValue(new Error('Gone.'));
    const failed = vi.fn();
    ask('background', backgroundGives, 'isAutomatic', undefined).catch(failed);
    for (const [ms, asked] of [
      [0, 2],
      [149, 2],
      [1, 3],
      [399, 3],
      [1, 4],
      [799, 4],
      [1, 5],
      [1_599, 5],
      [1, 6],
    ] as const) {
      await vi.advanceTimersByTimeAsync(ms);
      expect(put).toHaveBeenCalledTimes(asked);
    }
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('Gone.'));
  });

  test('is not sent again once there is an answer, even an invalid one', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: 7 });
    await expect(ask('background', backgroundGives, 'isAutomatic', undefined)).rejects.toThrow(
      /another shape/,
    );
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  test.each(['first', 'second'])(
    'that is not answered for 20 seconds is sent again, and an answer to the %s try counts',
    async which => {
      const late = Promise.withResolvers<unknown>();
      const silent = new Promise<never>(() => undefined);
      const put = browser.runtime.sendMessage;
      for (const one of ['first', 'second']) put.mockReturnValueOnce(one === which ? late.promise : silent);
      const told = vi.fn();
      ask('background', backgroundGives, 'isAutomatic', undefined).then(told);
      await vi.advanceTimersByTimeAsync(19_999);
      expect(put).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(10);
      expect(put).toHaveBeenCalledTimes(2);
      late.resolve({ ok: true, value: true });
      await vi.advanceTimersByTimeAsync(0);
      expect(told).toHaveBeenCalledExactlyOnceWith(true);
    },
  );

  test('to a background that stays silent fails in the end', async () => {
    browser.runtime.sendMessage.mockReturnValue(new Promise<never>(() => undefined));
    const failed = vi.fn();
    ask('background', backgroundGives, 'isAutomatic', undefined).catch(failed);
    await vi.advanceTimersByTimeAsync(123_000);
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('The answer makes no sense.'));
  });

  test('to a tab that hangs delays a message to all pages by at most a second', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 5 }, { id: undefined }, { id: 6 }] as never);
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
    const told = vi.fn();
    tellPages('clear').then(told);
    await vi.advanceTimersByTimeAsync(999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledOnce();
    expect(browser.tabs.sendMessage.mock.calls.map(([id]) => id)).toEqual([5, 6]);
    expect(browser.tabs.sendMessage.mock.calls[0]?.[1]).toEqual(envelope('page', 'clear', undefined));
  });
});

test('an answer gives its value, or throws its error, or throws because it is not an answer', () => {
  const given = (reply: unknown) => promisedValue(reply, backgroundGives.postingShown);
  expect(given({ ok: true, value: 5 })).toBe(5);
  expect(given({ ok: true })).toBeNull();
  expect(() => given({ ok: false, error: 'No.' })).toThrow('No.');
  expect(() => given({ ok: false })).toThrow('gave no reason');
  for (const nonsense of [undefined, 'ok', {}, { ok: 1 }]) expect(() => given(nonsense)).toThrow('no sense');
  expect([sentenceOf(new Error('a')), sentenceOf('b'), sentenceOf(7)]).toEqual(['a', 'b', '7']);
});

test.each([
  ['https://jobs.example.com/1', null],
  ['http://jobs.example.com/', null],
  ['https://jobs.example.com/pdf', null],
  ['https://jobs.example.com/a.PDF', 'pdf'],
  ['file:///tmp/a.pdf', 'pdf'],
  ['file:///tmp/a.html', 'file'],
  ['chrome://settings/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/x', 'store'],
  ['https://microsoftedge.microsoft.com/addons', 'store'],
  ['https://chrome.google.com/webstore/x', 'store'],
  ['https://chrome.google.com/other', null],
  ['no address', null],
  [undefined, null],
])('a page at %s cannot be read because of %s', (address, kind) => expect(closedPage(address)).toBe(kind));

test.each([
  ['No tab with id: 5.', undefined, 'no-tab'],
  ['Invalid tab ID: 5', undefined, 'no-tab'],
  ['The extensions gallery cannot be scripted.', undefined, 'store'],
  ['Cannot access contents of the page.', 'file:///a.html', 'file'],
  ['Cannot access a chrome:// URL', undefined, 'browser-page'],
  ['Cannot access contents of url "about:blank"', undefined, 'browser-page'],
  ['Frame with ID 0 is showing error page', undefined, 'silent'],
  ['Missing host permission for the tab', 'https://a.example/', 'no-permission'],
])('“%s” at %s means %s', (message, address, kind) =>
  expect(failureOf(new Error(message), address)).toBe(kind),
);
