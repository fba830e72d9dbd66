// `npm run readme`: writes the generated tables of the README. `npm run shots` takes its pictures.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTables } from './readme-tables.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
console.log('README.md has today’s tables.');
