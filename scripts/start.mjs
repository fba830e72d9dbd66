// `npm start`: installs what is missing, builds, and shows the extension on a sample posting.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackagesAndNode, orExit, root } from './prepare.mjs';

orExit(ensurePackagesAndNode);
if (!ensureBrowser('chromium')) {
  console.error(
    'Chromium was not found. Install it, or set CHROMIUM_PATH to its executable, and run npm start again.',
  );
  process.exit(1);
}
if (!build('chrome')) process.exit(1);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/sample/show.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
