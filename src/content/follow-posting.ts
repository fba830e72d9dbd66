import { windowOf } from '../boards/page/dom.ts';
import type { Reading } from '../core/types.ts';

const LOOK_MS = 700;
const QUIET_MS = 600;
const MOST_READINGS = 5;

/** Reads the posting in view, now, after every move within the page and after a return to it, and passes each reading to `tell`. The returned function stops this. */
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
  const anew = () => {
    readings = 0;
    soon();
  };
  const observer = new MutationObserver(soon);
  // No event tells a content script in every browser that a page has moved. https://developer.mozilla.org/en-US/docs/Web/API/Navigation_API
  const watch = setInterval(() => {
    if (document.location.href === address) return;
    address = document.location.href;
    anew();
  }, LOOK_MS);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', soon);
  // “Back” may show the page as it was left, while the icon has lost its score. https://web.dev/articles/bfcache
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) anew();
  };
  const view = windowOf(document);
  view?.addEventListener('pageshow', returned);
  void look();
  return () => {
    stopped = true;
    observer.disconnect();
    document.removeEventListener('visibilitychange', soon);
    view?.removeEventListener('pageshow', returned);
    clearInterval(watch);
    clearTimeout(pause);
  };
}
