import type { Guard, Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { extensionApi, type Sender, type SendResponse } from './extension-api.ts';
import { sentenceOf } from './sentence-of.ts';
import { within } from './within.ts';

/** The payload of a call, or undefined if it takes none. */
export type Payload<C> = C extends () => unknown
  ? undefined
  : C extends (payload: infer P) => unknown
    ? P
    : never;
/** The answer of a call, or undefined if it gives none. */
export type Answer<C> = Result<C> extends infer R ? (R extends void ? undefined : R) : never;

type Result<C> = C extends (payload: never) => infer R ? R : never;

/** Guards for the payload of each call, used by the side that answers. */
export type Takes<Calls> = { readonly [Name in keyof Calls]: Guard<Payload<Calls[Name]>> };

/** Guards for the answer of each call, used by the side that calls. */
export type Gives<Calls> = { readonly [Name in keyof Calls]: Guard<Answer<Calls[Name]>> };

/** A function for each call; the compiler reports a missing one. */
export type Handlers<Calls> = {
  readonly [Name in keyof Calls]: (
    payload: Payload<Calls[Name]>,
    sender: Sender,
  ) => Result<Calls[Name]> | Promise<Result<Calls[Name]>>;
};

// How long to wait before each try of the same question.
const ASK_AGAIN_MS = [0, 150, 400, 800, 1_600] as const;
// A background that is stopped in the middle of a question may never answer it. A match takes a few seconds at most.
const SILENT_MS = 20_000;

/** The receiver of a message. */
export type Listener = 'page' | 'background' | 'match';

type Envelope = Guarded<typeof isEnvelope>;
type Reply = Guarded<typeof isReply>;

const isEnvelope = is.object({ evident: is.text(20), call: is.text(100, 1), payload: is.anything });
const isReply = is.object({
  ok: is.flag,
  value: is.optional(is.anything),
  error: is.optional(is.text(4_000)),
});

/** Wraps a call for the wire. */
export function envelope(evident: Listener, call: string, payload: unknown): Envelope {
  return { evident, call, payload };
}

/** The value of a reply that `gives` accepts. Throws the other side's reason, or a sentence if the reply makes no sense. */
export function promisedValue<T>(reply: unknown, gives: Guard<T>): T {
  if (!isReply(reply)) throw new Error('The answer makes no sense.');
  if (!reply.ok) throw new Error(reply.error ?? 'The other side gave no reason.');
  // JSON has no undefined: an absent value and null both stand for “nothing”.
  const value = reply.value ?? null;
  if (gives(value)) return value;
  throw new Error('The answer has another shape.');
}

/** Answers the calls for one listener until the returned function is called; leaves other messages alone. */
export function answer<Calls>(as: Listener, takes: Takes<Calls>, handlers: Handlers<Calls>): () => void {
  const { runtime } = extensionApi();
  const listener = (message: unknown, sender: Sender, sendResponse: SendResponse): boolean => {
    if (!isEnvelope(message) || message.evident !== as || sender.id !== runtime.id) return false;
    void reply(takes, handlers, message, sender).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

async function reply<Calls>(
  takes: Takes<Calls>,
  handlers: Handlers<Calls>,
  message: Envelope,
  sender: Sender,
): Promise<Reply> {
  if (!Object.hasOwn(takes as object, message.call)) return { ok: false, error: 'Unknown call.' };
  const name = message.call as keyof Calls;
  const payload = message.payload ?? undefined;
  if (!takes[name](payload)) return { ok: false, error: 'Wrong payload.' };
  try {
    return { ok: true, value: await handlers[name](payload, sender) };
  } catch (error) {
    return { ok: false, error: sentenceOf(error).slice(0, 4_000) };
  }
}

/** Asks the background, and again if it was put to sleep or is silent, so each call may arrive twice. https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle */
export async function ask<Calls, Name extends keyof Calls & string>(
  listener: Exclude<Listener, 'page'>,
  gives: Gives<Calls>,
  name: Name,
  payload: Payload<Calls[Name]>,
): Promise<Answer<Calls[Name]>> {
  const message = envelope(listener, name, payload);
  let answered: (reply: unknown) => void = () => undefined;
  const answer = new Promise<unknown>(resolve => {
    answered = resolve;
  });
  // A late answer to an earlier try counts, too.
  const send = async (): Promise<void> => {
    const reply: unknown = await extensionApi().runtime.sendMessage(message);
    if (reply !== undefined && reply !== null) answered(reply);
  };
  for (const pauseMs of ASK_AGAIN_MS) {
    await within(Promise.race([answer, send().catch(() => undefined)]), SILENT_MS, undefined);
    const reply = await within(answer, pauseMs, undefined);
    if (reply !== undefined) return promisedValue(reply, gives[name]);
  }
  await within(Promise.race([answer, send()]), SILENT_MS, undefined);
  return promisedValue(await within(answer, 0, undefined), gives[name]);
}
