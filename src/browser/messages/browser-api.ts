import type { Browser } from 'webextension-polyfill';
import { extensionApi } from './extension-api.ts';

/**
 * All of the browser’s own API. Both answer with promises (Chrome since Manifest V3), so nothing stands between.
 * https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-callbacks
 */
export const browser = extensionApi() as unknown as Browser;
