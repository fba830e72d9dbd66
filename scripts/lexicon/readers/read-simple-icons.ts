import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownName } from './known-name.ts';

type Icon = { readonly title: string; readonly aliases?: { readonly aka?: readonly string[] } };

/** The brands in Simple Icons, with their other names (`aka`). */
export function readSimpleIcons(folder: string): readonly KnownName[] {
  const icons: readonly Icon[] = JSON.parse(
    readFileSync(path.join(folder, 'data/simple-icons.json'), 'utf8'),
  );
  return icons.map(({ title, aliases }) => ({ name: title, spellings: aliases?.aka ?? [] }));
}
