import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownName } from './known-name.ts';

type Icon = { readonly name: string; readonly altnames: readonly string[] };

/** The names in devicon, which are in lower case without spaces, with its alternative names. */
export function readDevicon(folder: string): readonly KnownName[] {
  const icons: readonly Icon[] = JSON.parse(readFileSync(path.join(folder, 'devicon.json'), 'utf8'));
  return icons.map(({ name, altnames }) => ({ name, spellings: altnames }));
}
