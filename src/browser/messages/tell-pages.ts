import { browser } from './browser-api.ts';
import { envelope } from './messaging.ts';

/** Tells every page that our content script is in, without starting it anywhere: others do not listen. */
export async function tellPages(call: 'clear' | 'automaticChanged'): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = envelope('page', call, undefined);
  const told = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.tabs.sendMessage(id, message, { frameId: 0 })],
  );
  // A tab that hangs keeps nobody waiting.
  const patience = new Promise(resolve => setTimeout(resolve, 1_000));
  await Promise.race([Promise.allSettled(told), patience]);
}
