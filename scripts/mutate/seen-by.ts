import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What is imported for its types alone is not run; what is named by its address is.
const IMPORTED =
  /\b(?:(?:import|export)\s(?!type\b)[^'"();=]*?\bfrom|import\s*\(?|new URL\()\s*['"](\.[^'"]+)['"]/g;
// Where vitest keeps how long each file of tests took last.
const RESULTS = path.join('node_modules', '.vite', 'vitest');
/** Tests that take so many times as long as half of all do are asked last: a fault that none of the others catches costs minutes, else. */
const SLOW = 100;
// These ask a browser for what was built.
const OUT_OF_REACH = path.join('test', 'e2e');

/**
 * For each file that tests bring along, directly or by way of others: those tests, the nearest first, and of equals the smallest; slow ones last. Tests of the
 * folder's name are a step nearer, as they say what it is for.
 */
export function testsByFile(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const tests = new Map<string, { test: string; steps: number; size: number }[]>();
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => path.join('test', name))
    .filter(test => !test.startsWith(OUT_OF_REACH));
  const isSlow = slowTests();
  for (const test of paths) {
    const reach = reachOf(test, named);
    const own = path.join('src', path.relative('test', path.dirname(test)));
    for (const [file, imports] of reach) {
      const steps = path.dirname(file) === own ? imports - 1 : imports;
      tests.set(file, [...(tests.get(file) ?? []), { test, steps, size: reach.size }]);
    }
  }
  return new Map(
    [...tests].map(([file, found]) => [
      file,
      found
        .sort(
          (a, b) => Number(isSlow(a.test)) - Number(isSlow(b.test)) || a.steps - b.steps || a.size - b.size,
        )
        .map(({ test }) => test),
    ]),
  );
}

/** Which tests took long when they ran last, as far as vitest has noted it. */
function slowTests(): (test: string) => boolean {
  const folders = existsSync(RESULTS) ? readdirSync(RESULTS) : [];
  const files = folders
    .map(name => path.join(RESULTS, name, 'results.json'))
    .filter(file => existsSync(file));
  const took = new Map<string, number>();
  for (const file of files) {
    const { projects = {} } = JSON.parse(readFileSync(file, 'utf8')) as Results;
    for (const { files: timed } of Object.values(projects))
      for (const [test, { duration }] of Object.entries(timed)) took.set(path.normalize(test), duration);
  }
  const sorted = [...took.values()].sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  return test => (took.get(test) ?? 0) > SLOW * usual;
}

type Results = {
  readonly projects?: Readonly<
    Record<string, { readonly files: Readonly<Record<string, { readonly duration: number }>> }>
  >;
};

/** What a test brings along, with how many steps it takes from one import to the next. */
function reachOf(test: string, named: Map<string, readonly string[]>): ReadonlyMap<string, number> {
  const reach = new Map([[test, 0]]);
  // What is added while the map is walked is walked, too.
  for (const [file, steps] of reach) {
    const imports = named.get(file) ?? importsOf(file);
    named.set(file, imports);
    for (const each of imports) if (!reach.has(each)) reach.set(each, steps + 1);
  }
  return reach;
}

function importsOf(file: string): readonly string[] {
  if (!/\.tsx?$/.test(file)) return [];
  return Array.from(readFileSync(file, 'utf8').matchAll(IMPORTED), ([, name = '']) =>
    path.join(path.dirname(file), name),
  ).filter(each => existsSync(each));
}
