import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { skillTable } from '../src/core/lexicon/skill-table.ts';
import { readModel } from '../src/core/models/read-model.ts';
import { readSmallModel } from '../src/core/models/small-model.ts';

const core = fileURLToPath(new URL('../src/core/', import.meta.url));
const target = path.join(core, 'models/method-mark.ts');

/** The text in a data module. It is read from the file, not imported, because the file may have been rewritten a moment ago. */
function textIn(file: string): string {
  const module = readFileSync(path.join(core, file), 'utf8');
  const [, text = ''] = /export const \w+ = `([\s\S]*)`/.exec(module) ?? [];
  return text.replace(/\\(.)/g, '$1');
}

const weightsOf = (file: string) => {
  const text = textIn(`models/${file}`);
  const { labels, weights } = text.startsWith('1/') ? readModel(text) : readSmallModel(text);
  return [labels, [...weights.keys()].sort().map(name => [name, ...(weights.get(name) ?? [])])];
};

/** The source of `method-mark.ts`: a hash of the weights of all models and of the skills. It does not depend on how the files pack them. */
export function methodMarkModule(): string {
  const models = readdirSync(path.join(core, 'models')).filter(file => file.endsWith('-weights.ts'));
  const known = [
    ...models.sort().map(file => [file, weightsOf(file)]),
    skillTable(textIn('lexicon/skill-list.ts')).all(),
  ];
  const hash = createHash('sha256').update(JSON.stringify(known)).digest('hex');
  return `/** Changes with every model and with the list of skills. Made by \`npm run train\` and \`npm run lexicon\`. */
export const METHOD_MARK = '${hash.slice(0, 16)}';
`;
}

/** Updates the mark after a model or the list of skills was written. */
export function writeMethodMark(): void {
  writeFileSync(target, methodMarkModule());
}
