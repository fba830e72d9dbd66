import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** All files under `folder`, as sorted paths from the project's root with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** A node of the syntax tree, with the fields that these tests use. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** Specifiers of static and dynamic imports and of re-exports, including those of types. */
type Imports = { readonly imports: readonly string[]; readonly staticImports: readonly string[] };

/** A module of `src` with its imports, syntax tree and comments. */
export type SourceFile = Imports & {
  readonly file: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly { readonly type: string; readonly value: string; readonly end: number }[];
};

/** Parses one file: TypeScript, or JavaScript of a build. */
export function parse(file: string, text = textOf(file)): SourceFile {
  const parsed = parsedAs(file, text);
  return {
    file,
    text,
    ...importsIn(parsed.module, text),
    // The tree is made on demand, because that takes ten times as long as parsing.
    get program() {
      return parsed.program as unknown as SyntaxNode;
    },
    get comments() {
      return parsed.comments;
    },
  };
}

const known = new Map<string, Imports>();

/** The imports of a file of a build. They are remembered, because several tests need the same. */
export function importsOf(file: string): Imports {
  const text = textOf(file);
  const imports = known.get(file) ?? importsIn(parsedAs(file, text).module, text);
  known.set(file, imports);
  return imports;
}

function parsedAs(file: string, text: string): ReturnType<typeof parseSync> {
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) throw new Error(`${file} does not parse: ${parsed.errors[0]?.message}`);
  return parsed;
}

function importsIn(module: ReturnType<typeof parseSync>['module'], text: string): Imports {
  const staticImports = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(entry => entry.moduleRequest?.value ?? []),
    ),
  ];
  const dynamicImports = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  return {
    imports: [...new Set([...staticImports, ...dynamicImports])],
    staticImports: [...new Set(staticImports)],
  };
}

/** Every TypeScript module of `src`, parsed. */
export const sources: readonly SourceFile[] = filesUnder('src')
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => parse(file));

/** Calls `visit` for every node of the tree. */
export function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
  } else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') visit(node as SyntaxNode);
    for (const value of Object.values(node)) walk(value, visit);
  }
}
