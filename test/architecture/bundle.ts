import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogues, LANGUAGES, type Language } from '../../src/core/messages/languages.ts';
import { filesUnder, importsOf, textOf } from './source-files.ts';

// A sentence from each file of messages.
const languages = Object.keys(LANGUAGES) as Language[];
const told = (await Promise.all(languages.map(code => catalogues[code]()))).flatMap((messages, at) => [
  messages['no-summary'].title,
  JSON.parse(textOf(`src/core/messages/${languages[at]}/pages.json`)).untitledPosting.message as string,
]);

/** The script files without those that contain the messages of a language: such a file is loaded only if the person chose another language. */
export const withoutWords = (files: readonly string[]): readonly string[] =>
  files.filter(file => !told.some(words => textOf(file).includes(words)));

/** The total size of the files in bytes, each compressed separately with gzip. */
export function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0);
}

/** The script files that an HTML page of a build loads with `<script src>`. */
export function scriptsOf(page: string): string[] {
  const distFolder = page.split('/').slice(0, 2).join('/');
  return [...textOf(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(match => {
    const source = match[1] ?? '';
    return source.startsWith('/') ? distFolder + source : path.posix.join(path.posix.dirname(page), source);
  });
}

/** The files that load together with `entries`: static imports, and theirs. */
export function staticClosure(entries: readonly string[]): string[] {
  return closure(entries, ({ staticImports }) => staticImports);
}

/** All files that `entries` may ever load: static and dynamic imports, and theirs. */
export function fullClosure(entries: readonly string[]): string[] {
  return closure(entries, ({ imports }) => imports.filter(specifier => specifier.startsWith('.')));
}

function closure(
  entries: readonly string[],
  next: (imports: ReturnType<typeof importsOf>) => readonly string[],
): string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const folder = path.posix.dirname(file);
    queue.push(...next(importsOf(file)).map(specifier => path.posix.join(folder, specifier)));
  }
  return [...seen].sort();
}

/** The files of a build that contain pdf.js: its reader or its worker. */
export function pdfFiles(dist: string): string[] {
  return filesUnder(dist).filter(
    file => /\.m?js$/.test(file) && textOf(file).includes('WorkerMessageHandler'),
  );
}
