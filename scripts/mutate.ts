// `npm run mutate [folder …] [--places N] [--seed N]`: plants small faults in a folder of src, one at a time, runs the tests that see the file,
// and says which fault no test caught. It plants them in a copy, so that the sources stay whole however it ends. The same seed plants the same faults.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, faultsIn, sampleOf } from './mutate/faults.ts';
import { testsByFile } from './mutate/seen-by.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const folders = positionals.length > 0 ? positionals : ['core/keywords', 'core/posting'];
process.chdir(copyOf(process.cwd()));

for (const folder of folders) {
  const files = sourcesIn(path.join('src', folder));
  const all = files.flatMap(file => faultsIn(file, readFileSync(file, 'utf8')));
  const faults = sampleOf(all, Number(values.places), Number(values.seed));
  const tests = testsByFile(testsOf(folder));
  const [first] = faults;
  if (
    first &&
    isCaught({ ...first, now: first.text.slice(first.start, first.end) }, tests.get(first.file) ?? [])
  )
    throw new Error(`The tests of ${first.file} fail without a fault.`);
  let caught = 0;
  for (const fault of faults) {
    const { file, line, was, now } = fault;
    if (isCaught(fault, tests.get(file) ?? [])) caught += 1;
    else console.log(`${file}:${line}  ${was} → ${now}`);
  }
  console.log(`${folder}: ${caught} of ${faults.length} faults caught, of ${all.length} places`);
}

/** A copy of the project, gone when this ends. What is installed and built is in it by name alone. */
function copyOf(project: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'evident-mutate-'));
  const left = new Set(['.git', 'artifacts', 'release', 'scratch']);
  for (const name of readdirSync(project).filter(one => !left.has(one))) {
    const [from, to] = [path.join(project, name), path.join(copy, name)];
    if (name === 'node_modules' || name === 'dist') symlinkSync(from, to, 'junction');
    else cpSync(from, to, { recursive: true });
  }
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return copy;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .sort()
    .map(name => path.join(folder, name));
}

/** The tests of a folder of src: those of the folder's name, or of the nearest one above it that has some. */
function testsOf(folder: string): string {
  const tests = path.join('test', folder);
  return existsSync(tests) || folder === '.' ? tests : testsOf(path.dirname(folder));
}

function isCaught({ file, text, now, start, end }: Fault, tests: readonly string[]): boolean {
  if (tests.length === 0) return false;
  writeFileSync(file, text.slice(0, start) + now + text.slice(end));
  // Threads, since they end with the process: a fault may make a loop that never ends.
  const options = ['--maxWorkers=1', '--bail=1', '--pool=threads'];
  const projects = ['node', 'apart', 'dom', 'programs'].map(name => `--project=${name}`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...tests, ...options, ...projects];
  const { status } = spawnSync(process.execPath, vitest, {
    stdio: 'ignore',
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  writeFileSync(file, text);
  return status !== 0;
}
