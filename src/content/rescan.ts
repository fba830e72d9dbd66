const LEAST_DELAY_MS = 300;
const LEAST_REST_MS = 30;
// A page that rewrites itself all the time gets at most a twelfth of its time taken.
const REST_FACTOR = 12;

/**
 * Calls `scan` after the page changed: at once where `isLost` says that something highlighted is gone, so that the next picture shows
 * it again, else within 300 ms. Rests after long scans, and while the tab is hidden. `scan` changes no node, so it cannot set itself off.
 */
export function watchPage(document: Document, scan: () => void, isLost: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let waiting = false;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = document.hidden;
    if (waiting) return;
    const began = performance.now();
    scan();
    const ended = performance.now();
    restUntil = ended + Math.max(LEAST_REST_MS, (ended - began) * REST_FACTOR);
  };
  const changed = () => {
    const restMs = restUntil - performance.now();
    if (!isLost()) timer ??= setTimeout(run, Math.max(LEAST_DELAY_MS, restMs));
    else if (restMs <= 0) run();
    else {
      clearTimeout(timer);
      timer = setTimeout(run, restMs);
    }
  };
  const shown = () => {
    if (waiting) run();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', shown);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', shown);
    clearTimeout(timer);
  };
}
