// `npm run eval`: measures the matcher against labelled postings and resumes if they are beside the project. Otherwise it measures against the
// invented postings of test/golden, like `npm run eval -- golden`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';

const measures = path.resolve(root, '../shared/eval/tools/run.mjs');
// Measures that are part of the project. `text`, `drafts`, `generic` and `written` need files beside the project; the others do not.
const own = {
  text: 'scripts/eval/text-read-back.ts',
  drafts: 'scripts/eval/drafts.ts',
  factory: 'scripts/eval/factory.ts',
  golden: 'scripts/eval/golden.ts',
  exports: 'scripts/eval/exports.ts',
  generic: 'scripts/eval/generic.ts',
  written: 'scripts/eval/written.ts',
};
const needsFiles = new Set(['text', 'drafts', 'generic', 'written']);
const wanted = process.argv.slice(2);
const isHere = existsSync(measures);
const topic = isHere || own[wanted[0]] ? wanted[0] : 'golden';
const script = own[topic];
if (script !== undefined && (!needsFiles.has(topic) || isHere)) {
  orExit(ensurePackagesAndNode);
  const args = ['--import', 'tsx', script, ...(topic === wanted[0] ? wanted.slice(1) : wanted)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else if (isHere) {
  orExit(ensurePackagesAndNode);
  const all = wanted[0] && !wanted[0].startsWith('-') ? [] : ['all'];
  const args = [measures, ...all, ...wanted, '--project', root];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  console.log(
    `Nothing to measure against: ${measures} is not there. The labelled files are not part of this repository.`,
  );
}
