// Runs before each test file of a jsdom that it shares: page and database are empty, and no module remembers the file before.
import { IDBFactory } from 'fake-indexeddb';
import type { EvaluatedModules } from 'vite/module-runner';
import { vi } from 'vitest';

type Worker = { readonly evaluatedModules: Pick<EvaluatedModules, 'idToModuleMap'> };
const { idToModuleMap: modules } = (globalThis as unknown as { readonly __vitest_worker__: Worker })
  .__vitest_worker__.evaluatedModules;
// They know no page and keep nothing of one: to read lexicon, models and boards anew for each file took a tenth of the time of all.
const kept = [...modules].filter(([path]) => /\/src\/(?:core|boards)\//.test(path));

for (const [path] of kept) modules.delete(path);
vi.resetModules();
for (const [path, module] of kept) modules.set(path, module);
vi.unstubAllGlobals();
vi.useRealTimers();
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, '', '/');
globalThis.indexedDB = new IDBFactory();
// Sixty pictures a second are for eyes: what waits for one waited for a fourth of the time.
const { setTimeout: soon, clearTimeout: noMore } = globalThis;
globalThis.requestAnimationFrame = draw => Number(soon(() => draw(performance.now())));
globalThis.cancelAnimationFrame = noMore;
// jsdom has no locks. Those that wait are enough for one page; those with options are missing still, as in a browser that has none.
let last: Promise<unknown> = Promise.resolve();
const request = (_name: string, task: () => Promise<unknown>) => {
  last = last.then(task, task);
  return last;
};
Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
