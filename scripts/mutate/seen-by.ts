import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** For each file that tests under `folder` bring along, directly or by way of others: those tests, the nearest first, and of equals the smallest. */
export function testsByFile(folder: string): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const tests = new Map<string, { test: string; steps: number; size: number }[]>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => path.join(folder, name));
  for (const test of paths) {
    const reach = reachOf(test, named);
    for (const [file, steps] of reach)
      tests.set(file, [...(tests.get(file) ?? []), { test, steps, size: reach.size }]);
  }
  return new Map(
    [...tests].map(([file, own]) => [
      file,
      own.sort((a, b) => a.steps - b.steps || a.size - b.size).map(({ test }) => test),
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
