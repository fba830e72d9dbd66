import { refused } from '../boards/refusals/refusal.ts';
import type { Reading } from '../core/types.ts';

const PATIENCE_MS = 3_000;
const QUIET_MS = 120;

/** Reads a page again while it is loading or says “not ready”, as the pane lags behind an in-page move; the last answer counts after 3 s. */
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
