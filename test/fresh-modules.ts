// Runs before each test file of a process that it shares: no module remembers the file before, the database is empty, and clock and globals are as they were.
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
globalThis.indexedDB = new IDBFactory();
// What scripts of ours leave for each other.
for (const name of ['browser', 'evidentAnalysis']) Reflect.deleteProperty(globalThis, name);
