// Runs before each test file of a jsdom that it shares: page and database are empty, and no module remembers the file before.
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, '', '/');
globalThis.indexedDB = new IDBFactory();
