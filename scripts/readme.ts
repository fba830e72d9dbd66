// `npm run readme`: writes the generated tables of the README, and the hosts of the boards into the manifest and the settings.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeBoardHosts } from './board-hosts.ts';
import { withTables } from './readme-tables.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
writeBoardHosts(root);
console.log('README.md has today’s tables, manifest and settings today’s boards.');
