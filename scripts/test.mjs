// `npm test`: installs what is missing, runs every stage, and ends with one line: how many tests passed, failed and were skipped.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { closingLine, countVitest, one, sum } from './count.mjs';
import { ensureBrowser, ensurePackagesAndNode, root } from './prepare.mjs';
import { lintFirefox } from './web-ext-lint.mjs';

const stageLimitMs = 20 * 60_000;
const reports = path.join(root, 'artifacts/test');

function node(args) {
  return spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: stageLimitMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const tool = (...args) => one(node(args).status === 0);

function vitest(name, ...args) {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = node(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]);
  let report = null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`The tests of “${name}” left no report.`);
  }
  return countVitest(report, status);
}

/** Without Firefox, its tests are skipped on a person's machine, but fail in CI, which must install it. */
function firefox() {
  if (ensureBrowser('firefox')) return vitest('firefox', '--project', 'firefox', '--no-file-parallelism');
  console.log('Firefox is not installed and could not be installed; set FIREFOX_PATH to test with it.');
  return process.env.CI ? one(false) : { passed: 0, failed: 0, skipped: 1 };
}

function chromium() {
  if (ensureBrowser('chromium')) return vitest('chromium', '--project', 'chromium', '--no-file-parallelism');
  console.log('Chromium is not installed and could not be installed; set CHROMIUM_PATH to its executable.');
  return one(false);
}

const stages = [
  ['build for Chromium', () => one(build('chrome'))],
  ['build for Firefox', () => one(build('firefox'))],
  ['types', () => tool('node_modules/typescript/bin/tsc', '-b')],
  ['lint', () => tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  [
    'unit, DOM and architecture',
    () => vitest('unit', '--project', 'node', '--project', 'apart', '--project', 'dom'),
  ],
  ['packages, prints and exports, by other programs', () => vitest('programs', '--project', 'programs')],
  ['web-ext lint', () => one(lintFirefox('dist/firefox'))],
  ['end to end in Chromium', chromium],
  ['end to end in Firefox', firefox],
];

try {
  ensurePackagesAndNode();
} catch (error) {
  console.error(error.message);
  console.log(closingLine(one(false)));
  process.exit(1);
}

const all = [];
const lines = [];
mkdirSync(reports, { recursive: true });
for (const [name, run] of stages) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let counts;
  try {
    counts = run();
  } catch (error) {
    console.error(error);
    counts = one(false);
  }
  all.push(counts);
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${seconds} s`,
  );
}

console.log(`\n${lines.map(line => `  ${line}`).join('\n')}\n`);
const total = sum(all);
console.log(closingLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
