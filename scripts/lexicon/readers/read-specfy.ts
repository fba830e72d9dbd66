import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownName } from './known-name.ts';

type Techs = { readonly listTech: readonly { readonly name: string }[] };

/** The technologies that Specfy’s analyser detects. It has no other spellings of them. */
export async function readSpecfy(folder: string): Promise<readonly KnownName[]> {
  const file = path.join(folder, 'dist/common/techs.generated.js');
  const { listTech }: Techs = await import(pathToFileURL(file).href);
  return listTech.map(({ name }) => ({ name, spellings: [] }));
}
