// `npm run eval`: measures the matcher against labelled postings and resumes, where they lie beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';

const measures = path.resolve(root, '../shared/eval/tools/run.mjs');
// Measures of the project's own: `text` needs the labelled files too, `factory` makes its own.
const own = { text: 'scripts/eval/text-read-back.ts', factory: 'scripts/eval/factory.ts' };
const wanted = process.argv.slice(2);
const script = own[wanted[0]];
if (script !== undefined && (wanted[0] === 'factory' || existsSync(measures))) {
  orExit(ensurePackagesAndNode);
  const args = ['--import', 'tsx', script, ...wanted.slice(1)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else if (existsSync(measures)) {
  orExit(ensurePackagesAndNode);
  const topic = wanted[0] && !wanted[0].startsWith('-') ? [] : ['all'];
  const args = [measures, ...topic, ...wanted, '--project', root];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  console.log(
    `Nothing to measure against: ${measures} is not there. The labelled files are not part of this repository.`,
  );
}
