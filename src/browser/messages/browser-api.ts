import type { Browser } from 'webextension-polyfill';
import { extensionApi } from './extension-api.ts';

/**
 * All of the browser’s own API, alike in both browsers: where the manifest is of version 3, Chromium's answers with promises, too.
 * https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-callbacks
 */
export const browser = extensionApi() as unknown as Browser;
