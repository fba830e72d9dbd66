// node scripts/build.mjs [chrome|firefox …] [--watch]: builds dist/chrome and dist/firefox.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';

/** Builds the extension for one browser, from the source in a folder; returns whether it worked. */
export function build(browser, extra = [], folder = root) {
  const result = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...extra],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      // Within vitest NODE_ENV is “test”, which would make a development build with paths of this machine in it.
      // The configuration imports JSON as its own default loader does; that this loader will change is no fault of the build.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BROWSER_TARGET: browser,
        VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      },
    },
  );
  return result.status === 0;
}

if (import.meta.filename === process.argv[1]) {
  orExit(ensurePackagesAndNode);
  const options = process.argv.slice(2).filter(word => word.startsWith('--'));
  const named = process.argv.slice(2).filter(word => !word.startsWith('--'));
  const built = (named.length > 0 ? named : ['chrome', 'firefox']).map(browser => {
    const ok = build(browser, options);
    console.log(ok ? `dist/${browser} is built.` : `dist/${browser} failed.`);
    return ok;
  });
  process.exitCode = built.every(Boolean) ? 0 : 1;
}
