import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Everything under `folder`, as paths from the project's root with forward slashes, sorted. */
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

/** A node of the syntax tree, as far as these tests look at it. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** A module of `src` with what it imports and how it reads as a tree. */
export type SourceFile = {
  readonly file: string;
  readonly text: string;
  /** Specifiers of static and dynamic imports and of re-exports, type imports among them. */
  readonly imports: readonly string[];
  readonly staticImports: readonly string[];
  readonly program: SyntaxNode;
  readonly comments: readonly { readonly type: string; readonly value: string; readonly end: number }[];
};

/** Parses one file; JavaScript of a build is welcome too. */
export function parse(file: string, text = textOf(file)): SourceFile {
  const { program, module, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
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
    file,
    text,
    imports: [...new Set([...staticImports, ...dynamicImports])],
    staticImports: [...new Set(staticImports)],
    program: program as unknown as SyntaxNode,
    comments,
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
