import type { Reading } from '../core/types.ts';

const LOOK_MS = 700;
const QUIET_MS = 600;
const MOST_READINGS = 5;

/** Reads the posting in view, now and after every move within the page, and passes each reading to `tell`. The returned function stops this. */
export function followPosting(
  document: Document,
  read: () => Promise<Reading>,
  tell: (reading: Reading) => void,
): () => void {
  let address = document.location.href;
  let readings = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async () => {
    pause = undefined;
    if (document.hidden) return;
    const asked = address;
    readings += 1;
    const reading = await read();
    if (stopped || asked !== address) return;
    tell(reading);
    if (reading.job) readings = MOST_READINGS;
  };
  const soon = () => {
    if (readings < MOST_READINGS) pause ??= setTimeout(look, QUIET_MS);
  };
  const observer = new MutationObserver(soon);
  // No event tells a content script in every browser that a page has moved. https://developer.mozilla.org/en-US/docs/Web/API/Navigation_API
  const watch = setInterval(() => {
    if (document.location.href === address) return;
    address = document.location.href;
    readings = 0;
    soon();
  }, LOOK_MS);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', soon);
  void look();
  return () => {
    stopped = true;
    observer.disconnect();
    document.removeEventListener('visibilitychange', soon);
    clearInterval(watch);
    clearTimeout(pause);
  };
}
