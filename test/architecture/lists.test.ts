import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { methodMarkModule } from '../../scripts/method-mark.ts';
import { withTables } from '../../scripts/readme-tables.ts';
import { boards } from '../../src/boards/board-of.ts';
import { sites } from '../../src/boards/sites.ts';
import { systems } from '../../src/boards/systems.ts';
import { checks } from '../../src/core/checks/index.ts';
import { message } from '../../src/core/messages/message.ts';
import { inEnglish } from '../core/in-english.ts';
import { filesUnder, sources, textOf } from './source-files.ts';

const idOf = (file: string) => path.posix.basename(file, '.ts');
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The ids of the files of a folder that export a constant of this type. */
function declaredIn(folder: string, type: string): string[] {
  return sources
    .filter(({ file }) => path.posix.dirname(file) === folder)
    .filter(({ text }) => new RegExp(`export const \\w+: ${type} =`).test(text))
    .map(({ file }) => idOf(file))
    .filter(id => id !== idOf(type.toLowerCase()))
    .sort();
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

describe.each([
  {
    name: 'boards that need code',
    folder: 'src/boards',
    type: 'Board',
    list: boards.filter(board => 'read' in board),
  },
  { name: 'checks', folder: 'src/core/checks', type: 'Check', list: checks },
])('the list of $name', ({ folder, type, list }) => {
  test('names every file once, and nothing else', () => {
    expect(ids(list)).toEqual(declaredIn(folder, type));
    expect(new Set(ids(list)).size).toBe(list.length);
  });

  test.each(ids(list))('%s: the id, the name of the file and the export are the same', id => {
    const text = textOf(`${folder}/${id}.ts`);
    expect(text).toContain(`export const ${camelCase(id)}: ${type} = {`);
    expect(text).toContain(`id: '${id}'`);
  });

  test('has members that do not import each other', () => {
    const members = new Set(ids(list).map(id => `${folder}/${id}.ts`));
    const acquainted = sources
      .filter(({ file }) => members.has(file))
      .flatMap(({ file, imports }) =>
        imports
          .map(specifier => path.posix.join(path.posix.dirname(file), specifier))
          .filter(target => members.has(target))
          .map(target => `${file} imports ${target}`),
      );
    expect(acquainted).toEqual([]);
  });
});

describe('every board', () => {
  test('is in one list only: the files, the sites, or the systems', () => {
    const listed = [...Object.keys(sites), ...Object.keys(systems)];
    const own = boards.filter(board => 'read' in board);
    expect(ids(boards)).toEqual([...ids(own), ...listed].sort());
    expect(new Set(ids(boards)).size).toBe(boards.length);
    for (const table of [sites, systems]) expect(Object.keys(table)).toEqual(Object.keys(table).sort());
  });

  const fixtures = filesUnder('test/boards/fixtures').map(file => path.posix.basename(file));

  test.each(ids(boards))('%s has a fixture', id => {
    expect(fixtures.filter(file => file === `${id}.html` || file.startsWith(`${id}--`))).not.toEqual([]);
  });

  test('has small fixtures with their address in the first line', () => {
    const odd = filesUnder('test/boards/fixtures')
      .filter(file => file.endsWith('.html'))
      .filter(file => {
        const text = textOf(file);
        return text.length > 20_000 || !/^<!-- https?:\/\/\S+ -->\n/.test(text);
      });
    expect(odd, 'at most 20,000 characters, and `<!-- https://… -->` first').toEqual([]);
  });

  test('matches only web addresses of named hosts', () => {
    for (const { id, matches } of boards) {
      for (const pattern of matches)
        expect(pattern, id).toMatch(/^(?:https|\*):\/\/[^*/]*(?:\*\.)?[^*/]+\/.*/);
    }
  });
});

describe('every check', () => {
  const tests = filesUnder('test/core/checks').map(file => path.posix.basename(file, '.test.ts'));

  test('has a test of its own', () => {
    expect(
      ids(checks).filter(id => !tests.includes(id)),
      'add test/core/checks/<id>.test.ts',
    ).toEqual([]);
  });

  test.each(checks)('$id has two titles, a description and a source', check => {
    const [title, failureTitle, description] = (['title', 'failureTitle', 'description'] as const).map(part =>
      inEnglish(message(`${check.id}.${part}`)),
    );
    expect(title).not.toBe(failureTitle);
    expect(description?.length).toBeGreaterThan(20);
    expect(description?.endsWith('.')).toBe(true);
    expect(check.sources).not.toEqual([]);
    for (const words of [title, failureTitle, description]) expect(words).not.toContain('!');
  });
});

describe('the README', () => {
  const readme = textOf('README.md');

  test('has up-to-date tables (npm run readme)', () => {
    expect(readme).toBe(withTables(readme));
  });

  test('links only to files that exist', () => {
    const files = new Set([...filesUnder('src'), ...filesUnder('docs'), ...filesUnder('test')]);
    const targets = [...readme.matchAll(/\]\(([^)#\s]+)\)/g)]
      .map(match => match[1] ?? '')
      .filter(target => !target.startsWith('https:') && target.includes('/') && /\.\w+$/.test(target));
    expect(targets.length).toBeGreaterThan(checks.length);
    expect(targets.filter(target => !files.has(target))).toEqual([]);
  });
});

describe('the glossary', () => {
  const rows = [...textOf('CONTRIBUTING.md').matchAll(/^\| [a-z -]+ \| `(\w+)` \| /gm)].map(
    ([, name]) => name,
  );

  test('names only types that exist', () => {
    const text = filesUnder('src')
      .filter(file => /\.tsx?$/.test(file))
      .map(textOf)
      .join('\n');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(name => !text.includes(`export type ${name} `))).toEqual([]);
  });
});

test('the mark of the scoring method fits the current models and skills (npm run train, npm run lexicon)', () => {
  expect(textOf('src/core/models/method-mark.ts')).toBe(methodMarkModule());
});
