import { vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let current = fakeBrowser();

/** Stands in the place of the browser’s API: `vi.mock('…/browser-api.ts', () => import('./stand-in.ts'))`. */
export const browser = new Proxy({}, { get: (_target, name) => Reflect.get(current, name) });

/** A browser without a past, which stands there from now on; content scripts find it, too. */
export function freshBrowser(): ReturnType<typeof fakeBrowser> {
  current = fakeBrowser();
  vi.stubGlobal('chrome', current);
  return current;
}
