import { isConnected } from '../browser/connection.ts';

const key = Symbol.for('evident-content-script');

type Running = { readonly alive: () => boolean; readonly stop: () => void };

/**
 * Starts the content script once per page, however often it is injected. One that an update of the extension has cut off
 * is stopped first, and the new one takes its place.
 */
export function startOnce(start: () => () => void): void {
  const page = globalThis as { [key]?: Running };
  const running = page[key];
  if (running?.alive()) return;
  running?.stop();
  const stop = start();
  page[key] = {
    alive: isConnected,
    stop() {
      try {
        stop();
      } catch {
        // A cut-off script may not speak to the browser any more; what it painted is gone by then.
      }
    },
  };
}
