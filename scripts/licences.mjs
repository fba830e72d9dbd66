// `npm run licences`: builds for Chromium and copies the THIRD_PARTY.md that the build makes.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';

orExit(ensurePackagesAndNode);
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-licences-'));
try {
  if (!build('chrome', ['--outDir', folder])) throw new Error('The build failed.');
  copyFileSync(path.join(folder, 'THIRD_PARTY.md'), path.join(root, 'THIRD_PARTY.md'));
  console.log('THIRD_PARTY.md names what ships.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
