// `npm run readme`: writes the generated tables of the README, and takes over the picture of the last end-to-end run.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTables } from './readme-tables.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
console.log('README.md has today’s tables.');

const picture = path.join(root, 'artifacts/picture.png');
if (existsSync(picture)) {
  copyFileSync(picture, path.join(root, 'docs/evident.png'));
  console.log('docs/evident.png is the picture of the last end-to-end run.');
}
