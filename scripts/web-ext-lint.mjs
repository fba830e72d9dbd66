import { spawnSync } from 'node:child_process';
import { root } from './prepare.mjs';

/** Runs Mozilla’s linter on a folder built for Firefox and prints what it finds; returns whether it is free of errors. */
export function lintFirefox(folder) {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  try {
    const { summary, errors, warnings } = JSON.parse(stdout);
    for (const { code, message, file } of [...errors, ...warnings])
      console.log(`${code} ${file ?? ''} ${message}`);
    console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings`);
    return summary.errors === 0;
  } catch {
    console.log(stdout);
    return false;
  }
}
