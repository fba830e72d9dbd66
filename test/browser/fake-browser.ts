import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the browser, which the test fires by hand. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map(listener => listener(...(args as never[]))),
    listeners,
  };
}

/** A storage area that forgets what JSON cannot hold, as the browser does. */
function fakeArea(changed: ReturnType<typeof fakeEvent>, area: string) {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string) => (values.has(key) ? { [key]: values.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) {
        const newValue: unknown = JSON.parse(JSON.stringify(value));
        changed.fire({ [key]: { oldValue: values.get(key), newValue } }, area);
        values.set(key, newValue);
      }
    },
    remove: async (key: string) => void values.delete(key),
    clear: async () => values.clear(),
  };
}

/** An in-memory browser with what `src/browser` asks of one. */
export function fakeBrowser() {
  const changed = fakeEvent();
  const message = fakeEvent();
  return {
    runtime: {
      id: 'evident',
      onMessage: message,
      onInstalled: fakeEvent(),
      /** What a listener answers, after a trip through JSON; undefined where none answers. */
      send: (sent: unknown, sender: unknown) =>
        new Promise<unknown>(resolve => {
          const reply = (value: unknown) => resolve(JSON.parse(JSON.stringify(value)));
          if (!message.fire(sent, sender, reply).includes(true)) resolve(undefined);
        }),
      getURL: (path: string) => `chrome-extension://evident/${path}`,
      getManifest: () => ({
        optional_host_permissions: ['https://jobs.example.com/*', 'https://*.example.org/*'],
      }),
      openOptionsPage: vi.fn(async () => undefined),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    },
    tabs: {
      sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => undefined),
      get: vi.fn(async (id: number) => ({ id, url: 'https://jobs.example.com/1', title: 'A job' })),
      query: vi.fn(async () => [{ id: 5, url: 'https://jobs.example.com/5', title: 'Active' }]),
      create: vi.fn(async () => undefined),
      onActivated: fakeEvent(),
      onUpdated: fakeEvent(),
    },
    windows: { getCurrent: vi.fn(async () => ({ id: 1 })) },
    scripting: {
      executeScript: vi.fn(async (_injection: object): Promise<{ result: unknown }[]> => []),
      insertCSS: vi.fn(async () => undefined),
      removeCSS: vi.fn(async () => undefined),
      getRegisteredContentScripts: vi.fn(async (): Promise<unknown[]> => []),
      registerContentScripts: vi.fn(async (_scripts: unknown) => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
    },
    permissions: {
      request: vi.fn(async () => true),
      remove: vi.fn(async () => true),
      contains: vi.fn(async (_asked: { origins: string[] }) => true),
      onRemoved: fakeEvent(),
    },
    contextMenus: { update: vi.fn(async () => undefined), create: vi.fn(), onClicked: fakeEvent() },
    action: {
      openPopup: vi.fn(async () => undefined),
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
    },
    storage: { local: fakeArea(changed, 'local'), session: fakeArea(changed, 'session'), onChanged: changed },
    i18n: { getMessage: (name: string) => `[${name}]`, getUILanguage: () => 'en' },
    commands: { getAll: vi.fn(async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+E' }]) },
  };
}
