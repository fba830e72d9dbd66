// Finds out which functions of src each test file runs: it runs each file once, alone, with a mark in every function. The result is kept until that file, or a file
// in test/ that it imports, changes. A function is identified by its text: if it has changed since, all tests that load its file count as running it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Plugin } from 'vite';
import { createVitest } from 'vitest/node';
import type { Fault } from './faults.ts';
import { digestOf, functionAround, marked, WHOLE } from './functions.ts';

/** What a test file runs of a source with this digest: the names of its functions, and `WHOLE` for the code outside of them. */
type Part = { readonly digest: string; readonly functions: readonly string[] };
type Ran = { readonly passes: boolean; readonly ms: number; readonly files: Readonly<Record<string, Part>> };

const KEPT = path.join('node_modules', '.cache', 'evident', 'ran-by.json');
// These tests run the built extension in a browser, or read the sources without running them.
const OUT_OF_REACH = ['e2e', 'architecture'].map(name => path.join('test', name));
// The time that a test file needs besides its tests.
const START_MS = 300;

/** Chooses the tests for a fault: those that run its function, or, outside of all functions, those that load its file. */
export class RanBy {
  readonly #kept: Record<string, Ran> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};

  #tests: readonly string[] = [];

  /** Runs the test files whose result is missing or old. `projects` are the vitest projects whose tests count. */
  async look(projects: readonly string[]): Promise<void> {
    const watch = await watcher(projects);
    this.#tests = watch.tests;
    const stale = watch.tests.filter(test => {
      const own = Object.entries(this.#kept[test]?.files ?? {}).filter(([file]) => file.startsWith('test'));
      return own.length === 0 || own.some(([file, { digest }]) => digest !== this.#digestNow(file));
    });
    if (stale.length > 0) console.error(`Looking what ${stale.length} files of tests run …`);
    mkdirSync(path.dirname(KEPT), { recursive: true });
    for (const test of stale) {
      this.#kept[test] = await watch.ranOf(test);
      writeFileSync(KEPT, JSON.stringify(this.#kept));
    }
    await watch.end();
  }

  /**
   * The tests that may catch a fault, among those that pass without it, up to `limitMs` in total. First come quick ones that are mostly
   * about the file of the fault; last come those that only may run it.
   */
  testsOf({ file, text, start }: Fault, limitMs: number): readonly string[] {
    const name = functionAround(file, text, start);
    const found = this.#tests.flatMap(test => {
      const { passes, ms, files } = this.#kept[test] as Ran;
      const part = files[file];
      const isSure = part?.functions.includes(name) ?? false;
      if (!passes || !part || (!isSure && part.digest === this.#digestNow(file))) return [];
      const all = Object.values(files).reduce((sum, { functions }) => sum + functions.length, 0);
      const takes = ms + START_MS;
      return [{ test, takes, rank: (isSure ? 1 : 0) + part.functions.length / all / takes }];
    });
    let left = limitMs;
    return found
      .sort((a, b) => b.rank - a.rank)
      .filter(({ takes }) => {
        const fits = takes <= left;
        if (fits) left -= takes;
        return fits;
      })
      .map(({ test }) => test);
  }

  readonly #digests = new Map<string, string | null>();

  #digestNow(file: string): string | null {
    const known = this.#digests.get(file);
    if (known !== undefined) return known;
    const digest = existsSync(file) ? digestOf(readFileSync(file, 'utf8')) : null;
    this.#digests.set(file, digest);
    return digest;
  }
}

/** Runs one file of tests at a time, each in a thread of its own, so that nothing is remembered from another. */
async function watcher(projects: readonly string[]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-ran-'));
  const marks = path.join(folder, 'marks.txt');
  const vitest = await createVitest(
    'test',
    { watch: false, project: [...projects], maxWorkers: 1, pool: 'threads', reporters: [{}] },
    { plugins: [marking(marks)] },
  );
  const found = await vitest.globTestSpecifications();
  const nameOf = (file: string) => path.relative(process.cwd(), file);
  return {
    tests: found
      .map(({ moduleId }) => nameOf(moduleId))
      .filter(test => !OUT_OF_REACH.some(folder => test.startsWith(folder)))
      .sort(),
    async ranOf(test: string): Promise<Ran> {
      writeFileSync(marks, '');
      const isIt = ({ moduleId }: { readonly moduleId: string }) => nameOf(moduleId) === test;
      const { testModules } = await vitest.runTestSpecifications(found.filter(isIt));
      // Those of earlier runs are among them.
      const module = testModules.find(isIt);
      const own = { [test]: { digest: digestOf(readFileSync(test, 'utf8')), functions: [] } };
      return {
        passes: module?.ok() ?? false,
        ms: Math.round(module?.diagnostic().duration ?? 0),
        files: { ...own, ...partsIn(readFileSync(marks, 'utf8')) },
      };
    },
    async end(): Promise<void> {
      await vitest.close();
      rmSync(folder, { recursive: true });
      // A test that fails here is one that is not asked.
      process.exitCode = 0;
    },
  };
}

function partsIn(marks: string): Ran['files'] {
  const parts: Record<string, { digest: string; functions: string[] }> = {};
  for (const mark of new Set(marks.split('\n').filter(line => line !== ''))) {
    const [file = '', name = ''] = mark.split('\t');
    parts[file] ??= { digest: digestOf(readFileSync(file, 'utf8')), functions: [] };
    parts[file].functions.push(name);
  }
  return parts;
}

/** Marks each file that is loaded, and of src each function: when it is run first, file and number are written down. */
function marking(marks: string): Plugin {
  return {
    name: 'marks',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(process.cwd(), id.split('?')[0] ?? '');
      if (!/^(?:src|test)\b.*\.tsx?$/.test(file)) return null;
      const note = `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(marks)}, ${JSON.stringify(`${file}\t`)} + name + '\\n')`;
      // On the first line, so that what fails is shown where it stands.
      const head = `function __mark(name) { __mark[name] = true; ${note}; } __mark('${WHOLE}'); `;
      return { code: head + (file.startsWith('src') ? marked(file, code) : code), map: null };
    },
  };
}
