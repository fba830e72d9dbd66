import type { Browser } from 'webextension-polyfill';
import { extensionApi } from './extension-api.ts';

/** All of the browser’s own API, alike in both browsers: `install-api.ts` runs before whatever asks for it. */
export const browser = extensionApi() as unknown as Browser;
