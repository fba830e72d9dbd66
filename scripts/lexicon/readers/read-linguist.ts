import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownName } from './known-name.ts';

type Language = { readonly name: string; readonly aliases?: readonly string[] };

/** The languages in GitHub’s Linguist, with their aliases. */
export async function readLinguist(folder: string): Promise<readonly KnownName[]> {
  const languages: Readonly<Record<string, Language>> = await import(
    pathToFileURL(path.join(folder, 'index.js')).href
  );
  return Object.values(languages)
    .filter(({ name }) => typeof name === 'string')
    .map(({ name, aliases = [] }) => ({ name, spellings: aliases }));
}
