import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, faultsIn, sampleOf } from './mutate/faults.ts';
import { RanBy } from './mutate/ran-by.ts';
import { TestRunner } from './mutate/test-runner.ts';

const HELP = `npm run mutate -- [folder …] [--places N] [--seed N] [--seconds N] [--all] [--programs]

Plants small faults in folders of src, one at a time, runs the tests that run the function that the fault is in, and says which fault no test caught. It
plants them in a copy, so that the sources stay whole however it ends. The same seed plants the same faults.

  --places    how many faults a folder (40)
  --seed      which (1)
  --seconds   as many tests as take so long in all (60)
  --all       says which test caught the others, too
  --programs  asks the tests that wait for other programs, too, which the writers need
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    places: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    all: { type: 'boolean', default: false },
    programs: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const folders = positionals.length > 0 ? positionals : ['core/keywords', 'core/posting', 'core/evidence'];
// The projects of tests that are quick enough to be asked about each fault.
const QUICK = ['node', 'apart', 'dom'];
process.chdir(copyOf(process.cwd()));
const projects = values.programs ? [...QUICK, 'programs'] : QUICK;
const ranBy = new RanBy();
const runner = new TestRunner(projects);

await ranBy.look(projects);
for (const folder of folders) {
  const files = sourcesIn(path.join('src', folder));
  const all = files.flatMap(file => faultsIn(file, readFileSync(file, 'utf8')));
  const faults = sampleOf(all, Number(values.places), Number(values.seed));
  let caught = 0;
  for (const fault of faults) {
    const { file, line, was, now } = fault;
    const test = await caughtBy(fault);
    if (test) caught += 1;
    if (values.all || !test)
      console.log(`${file}:${line}  ${was} → ${now}${test ? `  caught by ${test}` : ''}`);
  }
  console.log(`${folder}: ${caught} of ${faults.length} faults caught, of ${all.length} places`);
}
runner.end();

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

/** The sources of a folder and of those in it, of `folder/` without those in it, or a single one. */
function sourcesIn(folder: string): readonly string[] {
  if (/\.tsx?$/.test(folder)) return [folder];
  return readdirSync(folder, { recursive: !folder.endsWith('/'), encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .sort()
    .map(name => path.join(folder, name));
}

/** The test that catches a fault. */
async function caughtBy(fault: Fault): Promise<string | null> {
  const { file, text, now, start, end } = fault;
  const tests = ranBy.testsOf(fault, Number(values.seconds) * 1000);
  writeFileSync(file, text.slice(0, start) + now + text.slice(end));
  const failing = await runner.failing(file, tests);
  writeFileSync(file, text);
  return failing;
}
