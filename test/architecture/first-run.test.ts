import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/prepare.mjs';

// A project without installed packages, with a fake `npm`.
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-first-run-'));
const bin = path.join(folder, 'bin');
cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
for (const name of ['package.json', 'package-lock.json'])
  cpSync(path.join(root, name), path.join(folder, name));
mkdirSync(bin);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, npm: string) {
  writeFileSync(path.join(bin, 'npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(path.join(bin, 'npm'), 0o755);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}${path.delimiter}/usr/bin${path.delimiter}/bin` },
  });
  return { status, stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('on a machine that has only Node', () => {
  test.each(['start.mjs', 'test.mjs'])(
    '%s prints its step and the time, tries three times, and ends with one sentence that says what to do',
    script => {
      const { status, stdout, stderr } = run(script, 'echo "asked $1" >&2; exit 1');
      expect(status).toBe(1);
      expect(stdout).toMatch(/^Installing the packages .*…\n {2}failed after \d+ s\n/);
      expect(stderr.match(/asked ci/g)).toHaveLength(3);
      expect(stderr).toContain('Is the npm registry reached from here?');
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );

  test('npm test still ends with the line of counts', () => {
    expect(run('test.mjs', 'exit 1').stdout.trimEnd()).toMatch(/\n0 passed, 1 failed$/);
  });
});
