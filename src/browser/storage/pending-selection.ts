import { isReading } from '../../core/job-posting.ts';
import * as is from '../../core/shape.ts';
import type { Reading } from '../../core/types.ts';
import { browser } from '../messages/browser-api.ts';

const key = 'pending-selection';
const FRESH_MS = 60_000;
const PATIENCE_MS = 5_000;

/** Records that a selection is being read, before the popup that will show it opens. */
export async function announceSelection(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key]: { tabId, at: Date.now() } });
}

/** Leaves the selection for the popup. */
export async function leaveSelection(tabId: number, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [key]: { tabId, at: Date.now(), reading } });
}

/** Whether the context menu has left a selection for this tab, or is about to. */
export const isSelectionLeft = async (tabId: number): Promise<boolean> => (await pendingFor(tabId)) !== null;

async function pendingFor(tabId: number) {
  // Made here, so that the background, which takes no selection, has nothing of it.
  const isPending = is.object({
    tabId: is.whole(0, Number.MAX_SAFE_INTEGER),
    at: is.whole(0, 1e15),
    /** Absent while the page is still being read. */
    reading: is.optional(isReading),
  });
  const pending: unknown = (await browser.storage.session.get(key))[key];
  return isPending(pending) && pending.tabId === tabId && Date.now() - pending.at <= FRESH_MS
    ? pending
    : null;
}

/** Takes the selection that the context menu left for this tab, so that it is shown once. Waits while it is being read; null if there is none. */
export async function takeSelection(tabId: number): Promise<Reading | null> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const pending = await pendingFor(tabId);
    if (!pending) return null;
    if (pending.reading) {
      await browser.storage.session.remove(key);
      return pending.reading;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return null;
}
