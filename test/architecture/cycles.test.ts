import path from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './source-files.ts';

const imports = new Map(
  sources.map(({ file, imports: named }) => [
    file,
    named.filter(name => name.startsWith('.')).map(name => path.posix.join(path.posix.dirname(file), name)),
  ]),
);

/** Everything that a module brings along, itself left out unless it imports itself in the end. */
function reach(from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(imports.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return seen;
}

test('no module imports itself by way of others, not even for a type', () => {
  expect([...imports.keys()].filter(file => reach(file).has(file))).toEqual([]);
});

test('of two rooms of the core only one imports the other', () => {
  const room = (file: string) => /^src\/core\/([\w-]+)\//.exec(file)?.[1];
  const arrows = new Set(
    [...imports].flatMap(([file, named]) => named.map(name => `${room(file)} > ${room(name)}`)),
  );
  const mutual = [...arrows].filter(arrow => {
    const [from, to] = arrow.split(' > ');
    return from !== to && from !== 'undefined' && to !== 'undefined' && arrows.has(`${to} > ${from}`);
  });
  expect(arrows.size).toBeGreaterThan(50);
  expect(mutual).toEqual([]);
});
