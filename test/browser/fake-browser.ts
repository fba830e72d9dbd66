import { type Mock, vi } from 'vitest';

type Listener = (...args: never[]) => unknown;
type Tab = { readonly id: number; readonly url?: string; readonly title?: string };

/** An event of the browser that the test fires. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map(listener => listener(...(args as never[]))),
    listeners,
  };
}

/** A function that remembers its calls. */
function stub<Call extends (...parameters: never[]) => unknown>(call: Call): Mock<Call> {
  return vi.fn(call);
}

/** A storage area that keeps only what JSON can express, as the browser does. */
function fakeArea(changed: ReturnType<typeof fakeEvent>, area: string) {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string | null): Promise<Record<string, unknown>> => {
      if (key === null) return Object.fromEntries(values);
      return values.has(key) ? { [key]: values.get(key) } : {};
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) {
        const newValue: unknown = JSON.parse(JSON.stringify(value));
        changed.fire({ [key]: { oldValue: values.get(key), newValue } }, area);
        values.set(key, newValue);
      }
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) values.delete(key);
    },
    clear: async () => values.clear(),
  };
}

/** An in-memory browser with all the functions that `src/browser` uses. */
export function fakeBrowser() {
  const changed = fakeEvent();
  const message = fakeEvent();
  return {
    runtime: {
      id: 'evident',
      onMessage: message,
      onInstalled: fakeEvent(),
      /** The answer of a listener as JSON returns it; undefined if none answers. */
      send: (sent: unknown, sender: unknown) =>
        new Promise<unknown>(resolve => {
          const reply = (value: unknown) => resolve(JSON.parse(JSON.stringify(value)));
          if (!message.fire(sent, sender, reply).includes(true)) resolve(undefined);
        }),
      getURL: (path: string) => `chrome-extension://evident/${path}`,
      getManifest: () => ({
        optional_host_permissions: ['https://jobs.example.com/*', 'https://*.example.org/*'],
      }),
      openOptionsPage: stub(async () => undefined),
      sendMessage: stub(async (_message: unknown): Promise<unknown> => undefined),
    },
    tabs: {
      sendMessage: stub(async (_tabId: number, _message: unknown): Promise<unknown> => undefined),
      get: stub(
        async (id: number): Promise<Tab> => ({ id, url: 'https://jobs.example.com/1', title: 'A job' }),
      ),
      query: stub(async () => [{ id: 5, url: 'https://jobs.example.com/5', title: 'Active' }]),
      create: stub(async () => undefined),
      onActivated: fakeEvent(),
      onUpdated: fakeEvent(),
    },
    windows: { getCurrent: stub(async () => ({ id: 1 })) },
    scripting: {
      executeScript: stub(async (_injection: object): Promise<{ result: unknown }[]> => []),
      getRegisteredContentScripts: stub(async (): Promise<unknown[]> => []),
      registerContentScripts: stub(async (_scripts: unknown) => undefined),
      unregisterContentScripts: stub(async () => undefined),
    },
    permissions: {
      request: stub(async () => true),
      remove: stub(async () => true),
      contains: stub(async (_asked: { origins: string[] }) => true),
      onRemoved: fakeEvent(),
    },
    contextMenus: {
      update: stub(async () => undefined),
      create: stub(() => undefined),
      onClicked: fakeEvent(),
    },
    action: {
      openPopup: stub(async () => undefined),
      setBadgeText: stub(async () => undefined),
      setBadgeBackgroundColor: stub(async () => undefined),
      setTitle: stub(async () => undefined),
    },
    storage: { local: fakeArea(changed, 'local'), session: fakeArea(changed, 'session'), onChanged: changed },
    i18n: { getMessage: (name: string) => `[${name}]`, getUILanguage: () => 'en' },
    commands: { getAll: stub(async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+E' }]) },
  };
}
