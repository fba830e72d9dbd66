const leastDelayMs = 300;
// A page that rewrites itself all the time gets at most a twelfth of its time taken.
const restFactor = 12;

/**
 * Calls `scan` after the page changed: not more often than every 300 ms, less often where scanning takes long, and
 * not while the tab is hidden. `scan` changes no node, so it cannot set itself off.
 */
export function watchPage(document: Document, scan: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let delayMs = leastDelayMs;
  let waiting = false;
  const run = () => {
    timer = null;
    if (document.hidden) {
      waiting = true;
      return;
    }
    const began = performance.now();
    scan();
    delayMs = Math.max(leastDelayMs, (performance.now() - began) * restFactor);
  };
  const changed = () => {
    timer ??= setTimeout(run, delayMs);
  };
  const shown = () => {
    if (!waiting || document.hidden) return;
    waiting = false;
    changed();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', shown);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', shown);
    if (timer !== null) clearTimeout(timer);
  };
}
