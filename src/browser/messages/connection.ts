import { extensionApi } from './extension-api.ts';

/** False in a content script that an update or removal of the extension has cut off. */
export function isConnected(): boolean {
  try {
    return Boolean(extensionApi().runtime.id);
  } catch {
    return false;
  }
}
