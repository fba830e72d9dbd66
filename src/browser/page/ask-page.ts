import { browser } from '../messages/browser-api.ts';
import { type PageCalls, pageGives } from '../messages/from-pages.ts';
import { type Answer, envelope, type Payload, promisedValue } from '../messages/messaging.ts';
import { within } from '../messages/within.ts';
import { failureOf, type PageAnswer, type PageFailureKind } from './page-failure.ts';
import { addressOf } from './tabs.ts';

/**
 * Where the build puts the content script: a fixed path, never hashed. From the root, since Firefox takes others as
 * relative to the page that asks.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/scripting/executeScript
 */
export const contentScriptFile = '/src/content/content-script.js';
/** The same for the script that highlights. */
export const highlightScriptFile = '/src/content/highlight-script.js';

const ANSWER_MS = 8_000;
// A page that has said nothing by then hangs, and nobody waits for it.
const SIGN_MS = 3_000;
const noAnswer = Symbol('no answer');

/** Asks the page in a tab, after injecting the content script if none listens yet. Never throws: a failure is returned with its kind. */
export async function askPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  payload: Payload<PageCalls[Name]>,
): Promise<PageAnswer<Answer<PageCalls[Name]>>> {
  const first = await send(tabId, name, payload);
  if (first !== noAnswer) return checked(first, name);
  const refused = await inject(tabId, contentScriptFile);
  if (refused) return { ok: false, failure: { kind: refused } };
  const second = await send(tabId, name, payload);
  if (second !== noAnswer) return checked(second, name);
  return { ok: false, failure: { kind: (await isPdf(tabId)) ? 'pdf' : 'silent' } };
}

/** The reply, or `noAnswer` if no content script listens. A reply that never comes is the failure `silent`. */
async function send(tabId: number, name: string, payload: unknown): Promise<unknown> {
  try {
    // Only the top frame is asked: boards read same-origin frames from there.
    const put = (call: string, given: unknown): Promise<unknown> =>
      browser.tabs.sendMessage(tabId, envelope('page', call, given), { frameId: 0 });
    const sign = put('isThere', undefined).catch(() => noAnswer);
    const reply = put(name, payload);
    // A reply that comes too late is ignored.
    reply.catch(() => noAnswer);
    // The reply may take a while on a large page, but a sign of life may not.
    if ((await within(Promise.race([reply, sign]), SIGN_MS, silent)) === silent) return silent;
    return (await within(reply, ANSWER_MS, silent)) ?? noAnswer;
  } catch {
    return noAnswer;
  }
}

const silent = Symbol('silent');

function checked<Name extends keyof PageCalls>(
  reply: unknown,
  name: Name,
): PageAnswer<Answer<PageCalls[Name]>> {
  if (reply === silent) return { ok: false, failure: { kind: 'silent' } };
  try {
    return { ok: true, value: promisedValue(reply, pageGives[name]) };
  } catch {
    return { ok: false, failure: { kind: 'broken' } };
  }
}

/** Runs a script in a page; the kind of failure if it cannot. */
export async function inject(tabId: number, file: string): Promise<PageFailureKind | null> {
  try {
    const put = (injectImmediately: boolean) => {
      const injection = { target: { tabId }, files: [file], injectImmediately };
      return within(browser.scripting.executeScript(injection), SIGN_MS / 2, silent);
    };
    // The browser waits until the page has loaded. Some pages load for ever, with all that matters long in view.
    return (await put(false)) === silent && (await put(true)) === silent ? 'silent' : null;
  } catch (error) {
    return failureOf(error, await addressOf(tabId));
  }
}

/** True for a PDF: Chrome lets scripts into the page around its PDF viewer, which has nothing to read, so ours does not answer there. */
async function isPdf(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
  const [top] = await within(
    asked.catch(() => []),
    SIGN_MS,
    [],
  );
  return top?.result === 'application/pdf';
}
