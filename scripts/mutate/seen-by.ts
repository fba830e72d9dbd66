import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What is imported for its types alone is not run; what is named by its address is.
const IMPORTED =
  /\b(?:(?:import|export)\s(?!type\b)[^'"();=]*?\bfrom|import\s*\(?|new URL\()\s*['"](\.[^'"]+)['"]/g;
// These ask a browser for what was built.
const OUT_OF_REACH = path.join('test', 'e2e');

/**
 * For each file that tests bring along, directly or by way of others: those tests, the nearest first, and of equals the smallest. Tests of the folder's name are a
 * step nearer, as they say what it is for.
 */
export function testsByFile(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const tests = new Map<string, { test: string; steps: number; size: number }[]>();
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => path.join('test', name))
    .filter(test => !test.startsWith(OUT_OF_REACH));
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
      found.sort((a, b) => a.steps - b.steps || a.size - b.size).map(({ test }) => test),
    ]),
  );
}

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
