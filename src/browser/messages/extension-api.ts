/** Sends the answer later; the listener returns true to keep the channel open. */
export type SendResponse = (reply: unknown) => void;

/** The sender of a message, as far as we use it. */
export type Sender = {
  readonly id?: string;
  readonly frameId?: number;
  /** The page's address, as the browser reports it. */
  readonly url?: string;
  /** The tab as it was when it sent the message. */
  readonly tab?: { readonly id?: number; readonly url?: string };
};

type MessageListener = (message: unknown, sender: Sender, sendResponse: SendResponse) => boolean;

/** The part of the browser's API that a content script uses. */
export type ExtensionApi = {
  readonly runtime: {
    readonly id?: string;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
    sendMessage(message: unknown): Promise<unknown>;
  };
};

/** The browser's own API, in a page as well. */
export function extensionApi(): ExtensionApi {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  // A page's `<form name=browser>` has that name, too, but only the browser's own object can send.
  // https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
  const isOwn = (api?: ExtensionApi): api is ExtensionApi => typeof api?.runtime?.sendMessage === 'function';
  const api = isOwn(browser) ? browser : chrome;
  if (!isOwn(api)) throw new Error('There is no extension here.');
  return api;
}
