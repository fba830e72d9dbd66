import { browser } from './browser-api.ts';
import { envelope } from './messaging.ts';
import { within } from './within.ts';

/** Sends a call to every page in which our content script runs, without starting it anywhere. */
export async function tellPages(call: 'clear' | 'automaticChanged'): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = envelope('page', call, undefined);
  const told = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.tabs.sendMessage(id, message, { frameId: 0 })],
  );
  // Nobody waits for a tab that hangs.
  await within(Promise.allSettled(told), 1_000, undefined);
}
