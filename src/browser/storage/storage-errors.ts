import { sentenceOf } from '../messages/sentence-of.ts';
import { t } from '../settings/strings.ts';

/** Runs a storage task; a failure becomes an `Error` whose message is a sentence for the person. */
export async function stored<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw new Error(storageSentence(error), { cause: error });
  }
}

/** True if an error of this folder means that the disk or the quota is full. */
export function isStorageFull(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  // In Firefox, storage.local fails with a plain Error, IndexedDB with a DOMException without a fixed message.
  // https://developer.mozilla.org/en-US/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria
  return name === 'QuotaExceededError' || /quota|disk.*(?:full|space)|no.space/i.test(message);
}

const blocked = /^(?:InvalidState|Security|Unknown|Timeout)Error$/;

function storageSentence(error: unknown): string {
  if (isStorageFull(error)) return t('storageFull');
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (blocked.test(name)) return t('storageBlocked');
  if (name === 'VersionError') return t('storageNewer');
  return t('storageFailed', sentenceOf(error));
}
