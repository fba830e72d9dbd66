// Runs before each test file in a shared process: resets the modules, the database, the clock and the globals.
import { IDBFactory } from 'fake-indexeddb';
import type { EvaluatedModules } from 'vite/module-runner';
import { vi } from 'vitest';

type Worker = { readonly evaluatedModules: Pick<EvaluatedModules, 'idToModuleMap'> };
const { idToModuleMap: modules } = (globalThis as unknown as { readonly __vitest_worker__: Worker })
  .__vitest_worker__.evaluatedModules;
// These modules keep no state of a page, so they stay. To load the lexicon, models and boards again for each file took a tenth of the whole time.
const kept = [...modules].filter(([path]) => /\/src\/(?:core|boards)\//.test(path));

for (const [path] of kept) modules.delete(path);
vi.resetModules();
for (const [path, module] of kept) modules.set(path, module);
vi.unstubAllGlobals();
vi.useRealTimers();
globalThis.indexedDB = new IDBFactory();
// Globals that our scripts leave for each other.
for (const name of ['browser', 'evidentAnalysis']) Reflect.deleteProperty(globalThis, name);
