import { refused } from '../boards/refusals/refusal.ts';
import type { Reading } from '../core/types.ts';

const PATIENCE_MS = 3_000;
const QUIET_MS = 120;

/** Reads a page again while it loads or its reading is “not ready”: after a move, a pane may fill later. After 3 s, the last reading counts. */
export function readWhenReady(document: Document, read: () => Reading): Promise<Reading> {
  const isLoading = () => document.readyState === 'loading';
  const isReady = ({ refusal }: Reading) => !isLoading() && refusal?.kind !== 'not-ready';
  const first = read();
  if (isReady(first)) return Promise.resolve(first);
  return new Promise(resolve => {
    let last = first;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(pause);
      clearTimeout(patience);
      resolve(last.job || !isLoading() ? last : refused('not-ready'));
    };
    const again = () => {
      pause = undefined;
      last = read();
      if (isReady(last)) finish();
    };
    const observer = new MutationObserver(() => {
      pause ??= setTimeout(again, QUIET_MS);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const patience = setTimeout(() => {
      last = read();
      finish();
    }, PATIENCE_MS);
  });
}
