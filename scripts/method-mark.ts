import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../src/core/', import.meta.url));
const target = path.join(core, 'models/method-mark.ts');

/** The module of the mark: a hash of all models and of the list of skills, as they stand in the files. */
export function methodMarkModule(): string {
  const models = readdirSync(path.join(core, 'models'))
    .filter(file => file.endsWith('-weights.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...models.map(file => `models/${file}`), 'lexicon/skill-list.ts'])
    hash.update(readFileSync(path.join(core, file)));
  return `/** Changes with every model and with the list of skills. Made by \`npm run train\` and \`npm run lexicon\`. */
export const METHOD_MARK = '${hash.digest('hex').slice(0, 16)}';
`;
}

/** Writes the mark anew, after a model or the list of skills was written. */
export function writeMethodMark(): void {
  writeFileSync(target, methodMarkModule());
}
