// `npm run mutate [folder …] [--places N]`: plants small faults in a folder of src, one at a time, runs the tests that see the file, and says
// which fault no test caught. Sources are put back, on Ctrl+C too. The same seed plants the same faults.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, faultsIn, sampleOf } from './mutate/faults.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: 'string', default: '40' } },
});
const folders = positionals.length > 0 ? positionals : ['core/keywords', 'core/posting'];

for (const folder of folders) {
  const files = sourcesIn(path.join('src', folder));
  const all = files.flatMap(file => faultsIn(file, readFileSync(file, 'utf8')));
  const faults = sampleOf(all, Number(values.places));
  const missed = faults.filter(fault => !isCaught(fault, folder));
  for (const { file, line, was, now } of missed) console.log(`${file}:${line}  ${was} → ${now}`);
  const caught = faults.length - missed.length;
  console.log(`${folder}: ${caught} of ${faults.length} faults caught, of ${all.length} places`);
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

function isCaught({ file, text, now, start, end }: Fault, folder: string): boolean {
  const putBack = () => writeFileSync(file, text);
  const stop = () => {
    putBack();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    writeFileSync(file, text.slice(0, start) + now + text.slice(end));
    const tests = ['--run', '--maxWorkers=1', '--bail=1', '--passWithNoTests', `--dir=${testsOf(folder)}`];
    const projects = ['--project=node', '--project=apart', '--project=dom', '--project=programs'];
    return (
      spawnSync('npx', ['vitest', 'related', file, ...tests, ...projects], { stdio: 'ignore' }).status !== 0
    );
  } finally {
    putBack();
    process.off('SIGINT', stop);
  }
}
