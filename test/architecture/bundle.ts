import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogues, LANGUAGES, type Language } from '../../src/core/messages/languages.ts';
import { filesUnder, importsOf, textOf } from './source-files.ts';

// A sentence of every file of words.
const languages = Object.keys(LANGUAGES) as Language[];
const told = (await Promise.all(languages.map(code => catalogues[code]()))).flatMap((messages, at) => [
  messages['no-summary'].title,
  JSON.parse(textOf(`src/core/messages/${languages[at]}/pages.json`)).untitledPosting.message as string,
]);

/** Script files but those that hold the words of a language: the browser has its own, another is loaded where the person chose it. */
export const withoutWords = (files: readonly string[]): readonly string[] =>
  files.filter(file => !told.some(words => textOf(file).includes(words)));

/** Size in bytes of the files, each compressed by itself as the stores and `gzip` do. */
export function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0);
}

/** The script files that an HTML page of a build names. */
export function scriptsOf(page: string): string[] {
  const distFolder = page.split('/').slice(0, 2).join('/');
  return [...textOf(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(match => {
    const source = match[1] ?? '';
    return source.startsWith('/') ? distFolder + source : path.posix.join(path.posix.dirname(page), source);
  });
}

/** The files that load with `entries` before anything is asked for: static imports, followed to the end. */
export function staticClosure(entries: readonly string[]): string[] {
  return closure(entries, ({ staticImports }) => staticImports);
}

/** All that `entries` can come to load: imports of both kinds, followed to the end. */
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

/** The files of a build that hold pdf.js itself: its reader or its worker. */
export function pdfFiles(dist: string): string[] {
  return filesUnder(dist).filter(
    file => /\.m?js$/.test(file) && textOf(file).includes('WorkerMessageHandler'),
  );
}
