import { isConnected } from '../browser/messages/connection.ts';

const key = Symbol.for('evident-content-script');
const LOOK_MS = 1_000;

type Running = { readonly alive: () => boolean; readonly stop: () => void };

/** Starts the script once per page. One that an update has cut off stops. https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world */
export function startOnce(start: () => () => void): void {
  const page = globalThis as { [key]?: Running };
  const running = page[key];
  if (running?.alive()) return;
  running?.stop();
  const stop = start();
  const watch = setInterval(() => {
    if (!isConnected()) page[key]?.stop();
  }, LOOK_MS);
  page[key] = {
    alive: isConnected,
    stop() {
      clearInterval(watch);
      try {
        stop();
      } catch {
        // A cut-off script can no longer talk to the browser. Its highlights are already removed.
      }
    },
  };
}
