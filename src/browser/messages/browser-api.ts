import type { Browser } from 'webextension-polyfill';
import { extensionApi } from './extension-api.ts';

/** The browser’s whole API, the same in both browsers: `install-api.ts` runs before any code that uses it. */
export const browser = extensionApi() as unknown as Browser;
