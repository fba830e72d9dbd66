// `npm run fuzz`: reads mutated files, pages and backups, 1,000 rounds of each. `npm run fuzz -- 5000 1000`: 5,000 rounds, starting at seed 1,000.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';

orExit(ensurePackagesAndNode);
const [rounds = '1000', seed = '1'] = process.argv.slice(2);
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const args = [
  vitest,
  'run',
  '--project',
  'node',
  '--project',
  'apart',
  '--project',
  'dom',
  '--reporter=dot',
  'fuzz',
];
const env = { ...process.env, FUZZ_ROUNDS: rounds, FUZZ_SEED: seed };
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
