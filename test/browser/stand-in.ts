import { vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let current = fakeBrowser();

/** Replaces the browser’s API: `vi.mock('…/browser-api.ts', () => import('./stand-in.ts'))`. */
export const browser = new Proxy({}, { get: (_target, name) => Reflect.get(current, name) });

/** Puts a new browser without any data in place, also for content scripts. */
export function freshBrowser(): ReturnType<typeof fakeBrowser> {
  current = fakeBrowser();
  vi.stubGlobal('chrome', current);
  return current;
}
