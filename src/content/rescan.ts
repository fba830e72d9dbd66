const LEAST_DELAY_MS = 300;
const LEAST_REST_MS = 30;
// A page that rewrites itself all the time gets at most a twelfth of its time taken.
const REST_FACTOR = 12;

/** Calls `scan` after the page changed: at once where something highlighted is lost, else within 300 ms; rests after long scans and in hidden tabs. */
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
