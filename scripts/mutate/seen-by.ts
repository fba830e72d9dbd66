import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** For each file that tests under `folder` bring along, directly or by way of others: those tests, the nearest first. */
export function testsByFile(folder: string): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const tests = new Map<string, string[]>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => path.join(folder, name));
  const distances = paths.map(test => ({ test, reach: reachOf(test, named) }));
  for (const { test, reach } of distances.sort((a, b) => a.reach.size - b.reach.size)) {
    for (const file of reach) tests.set(file, [...(tests.get(file) ?? []), test]);
  }
  return tests;
}

function reachOf(test: string, named: Map<string, readonly string[]>): ReadonlySet<string> {
  const reach = new Set([test]);
  // What is added while the set is walked is walked, too.
  for (const file of reach) {
    const imports = named.get(file) ?? importsOf(file);
    named.set(file, imports);
    for (const each of imports) reach.add(each);
  }
  return reach;
}

function importsOf(file: string): readonly string[] {
  if (!/\.tsx?$/.test(file)) return [];
  return Array.from(readFileSync(file, 'utf8').matchAll(IMPORTED), ([, name = '']) =>
    path.join(path.dirname(file), name),
  ).filter(each => existsSync(each));
}
