import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sources, textOf } from './source-files.ts';

/** What each folder of `src` may import: folders of `src`, packages by name, and `node:` for Node's own modules. CONTRIBUTING has the same table. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  boards: ['core'],
  resumes: ['core', 'pdfjs-dist', 'fflate'],
  browser: ['core', 'webextension-polyfill', 'idb'],
  background: ['core', 'browser'],
  content: ['core', 'boards', 'browser'],
  writers: ['core', 'docx', 'pdfkit', '@expo-google-fonts/arimo', '@expo-google-fonts/tinos', 'fflate'],
  ui: ['core', 'resumes', 'browser', 'writers', 'preact'],
  cli: ['core', 'boards', 'resumes', 'jsdom', 'pdfjs-dist', 'node:'],
};

const folderOf = (file: string) => file.split('/')[1] ?? '';

/** The entry of the table for an import: `core`, `preact`, `node:` … */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const [top = '', folder = ''] = path.posix.join(path.posix.dirname(file), specifier).split('/');
    return top === 'src' ? folder : top;
  }
  if (specifier.startsWith('node:')) return 'node:';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function trespasses({ file, imports }: SourceFile): string[] {
  const folder = folderOf(file);
  return imports
    .map(specifier => targetOf(file, specifier))
    .filter(target => target !== folder && !allowed[folder]?.includes(target))
    .map(target => `${file} imports ${target}`);
}

describe('the walls', () => {
  test('every folder of src is in the table', () => {
    const folders = new Set(sources.map(({ file }) => folderOf(file)));
    expect([...folders].filter(folder => !(folder in allowed))).toEqual([]);
  });

  test.each(Object.keys(allowed))('%s imports only what it may', folder => {
    const own = sources.filter(({ file }) => folderOf(file) === folder);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(trespasses)).toEqual([]);
  });

  test('the table in CONTRIBUTING is the same', () => {
    const rows = [...textOf('CONTRIBUTING.md').matchAll(/^\| `(\w+)` \| (.+?) \|/gm)];
    const written = Object.fromEntries(
      rows.map(row => [row[1], [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1])]),
    );
    expect(written).toEqual(allowed);
  });

  test('imports inside the project are relative and name the file with its extension', () => {
    const vague = sources.flatMap(({ file, imports }) =>
      imports
        .filter(specifier => specifier.startsWith('.') && !/\.(?:tsx?|css|json)(?:\?\w+)?$/.test(specifier))
        .map(specifier => `${file} imports ${specifier}`),
    );
    expect(vague).toEqual([]);
  });

  test('entries never import entries', () => {
    const entry =
      /^src\/(?:ui\/\w+\/main-\w+\.tsx|background\/service-worker\.ts|content\/(?:content|highlight)-script\.ts|cli\/main\.ts)$/;
    const entries = sources.filter(({ file }) => entry.test(file)).map(({ file }) => file);
    expect(entries.length).toBeGreaterThanOrEqual(4);
    const imported = sources.flatMap(({ file, imports }) =>
      imports
        .filter(specifier => specifier.startsWith('.'))
        .map(specifier => path.posix.join(path.posix.dirname(file), specifier)),
    );
    expect(entries.filter(file => imported.includes(file))).toEqual([]);
  });

  test('pdf.js is loaded only when a file is read', () => {
    // The test of the tree comes last, because a tree takes long to make.
    const eager = sources.filter(
      source =>
        folderOf(source.file) !== 'cli' &&
        source.staticImports.some(specifier => targetOf(source.file, specifier) === 'pdfjs-dist') &&
        !onlyTypesOrAddresses(source.program),
    );
    expect(eager.map(({ file }) => file)).toEqual([]);
  });

  test('the writers are loaded only when a file is exported', () => {
    const eager = sources.filter(
      source =>
        folderOf(source.file) !== 'writers' &&
        source.staticImports.some(specifier => targetOf(source.file, specifier) === 'writers') &&
        !onlyTypes(source.program, source.file),
    );
    expect(eager.map(({ file }) => file)).toEqual([]);
  });

  test('the rooms of the core that read do not import those that judge', () => {
    const reading = /^src\/core\/(?:text|vocabulary|dates|models|lexicon|posting|keywords)\//;
    const judging = /^src\/core\/(?:evidence|fit|checks|advice|roles|report|tailor)\//;
    const readers = sources.filter(({ file }) => reading.test(file));
    expect(readers.length).toBeGreaterThan(50);
    const upward = readers.flatMap(({ file, imports }) =>
      imports
        .filter(specifier => judging.test(path.posix.join(path.posix.dirname(file), specifier)))
        .map(specifier => `${file} imports ${specifier}`),
    );
    expect(upward).toEqual([]);
  });

  test('the compiler refuses browser code in the core', () => {
    const { compilerOptions } = JSON.parse(textOf('src/core/tsconfig.json'));
    expect(compilerOptions.lib).toEqual(['es2024']);
    expect(compilerOptions.types).toEqual([]);
  });
});

/** True if all imports of pdf.js are types, or the address of a packaged file (`?url`). */
function onlyTypesOrAddresses(program: SourceFile['program']): boolean {
  const body = program.body as readonly { type: string; importKind?: string; source?: { value: string } }[];
  return body
    .filter(({ type, source }) => type === 'ImportDeclaration' && source?.value.startsWith('pdfjs-dist'))
    .every(({ importKind, source }) => importKind === 'type' || source?.value.endsWith('?url'));
}

/** True if all imports of the writers are types. */
function onlyTypes({ body }: SourceFile['program'], file: string): boolean {
  return (body as readonly { type: string; importKind?: string; source?: { value: string } }[])
    .filter(
      ({ type, source }) =>
        type === 'ImportDeclaration' && source && targetOf(file, source.value) === 'writers',
    )
    .every(({ importKind }) => importKind === 'type');
}
