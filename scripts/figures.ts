// `npm run figures [topic …]`: measures on labelled items that developers may read, and on items that none of them has read. Keeps both figures
// for “How true is it?” in the README. Without the labelled files beside the project, the figures stay as they are.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Figure, readFigures } from './figures-table.ts';

const root = path.resolve(import.meta.dirname, '..');
const measures = path.resolve(root, '../shared/eval/tools/blind.mjs');
const target = path.join(root, 'scripts/figures.json');
if (!existsSync(measures)) {
  console.log(`Nothing to measure against: ${measures} is not there.`);
  process.exit(0);
}
const topics = process.argv.slice(2);
const figures = new Map<string, readonly Figure[]>(
  existsSync(target)
    ? Object.entries(JSON.parse(readFileSync(target, 'utf8')) as Record<string, Figure[]>)
    : [],
);
for (const topic of topics.length > 0 ? topics : ['pairs']) {
  const run = spawnSync(process.execPath, [measures, topic, '--project', root], { encoding: 'utf8' });
  const found = readFigures(run.stdout);
  if (found.length === 0) throw new Error(`No figures for “${topic}”: ${run.stderr}`);
  figures.set(topic, found);
}
writeFileSync(target, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
console.log('scripts/figures.json has today’s figures; npm run readme puts them into the README.');
