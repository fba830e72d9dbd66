import path from 'node:path';
import { expect, test } from 'vitest';
import { sources, textOf } from './source-files.ts';

const imports = new Map(
  sources.map(({ file, imports: named }) => [
    file,
    named.filter(name => name.startsWith('.')).map(name => path.posix.join(path.posix.dirname(file), name)),
  ]),
);

/** All modules that a module imports, directly or through others. It contains the module itself only if there is a cycle. */
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

test('no module imports itself through others, not even for a type', () => {
  expect([...imports.keys()].filter(file => reach(file).has(file))).toEqual([]);
});

test('a room of the core imports only rooms above it in the table of CONTRIBUTING', () => {
  const [, table = ''] = textOf('CONTRIBUTING.md').split('The rooms of the core');
  const rooms = [...table.split('## Release', 1)[0].matchAll(/\(src\/core\/(\w+)\)/g)].map(
    ([, room]) => room,
  );
  const roomOf = (file: string) => /^src\/core\/([\w-]+)\//.exec(file)?.[1];
  const own = [...imports].flatMap(([file, named]) => {
    const room = roomOf(file);
    return room === undefined ? [] : [{ file, room, named }];
  });
  const upward = own.flatMap(({ file, room, named }) =>
    named
      .filter(name => (roomOf(name) ?? room) !== room && rooms.indexOf(roomOf(name)) >= rooms.indexOf(room))
      .map(name => `${file} imports ${name}`),
  );
  expect(new Set(rooms)).toEqual(new Set(own.map(({ room }) => room)));
  expect(upward).toEqual([]);
});
