const LEAST_DELAY_MS = 300;
const LEAST_REST_MS = 30;
// On a page that rewrites itself all the time, scans take at most a twelfth of the time.
const REST_FACTOR = 12;

/** Calls `scan` after the page has changed: at once if highlighted text is lost, else within 300 ms; later after long scans and in hidden tabs. */
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
