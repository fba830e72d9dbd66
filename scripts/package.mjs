// `npm run package`: writes the zips for the stores into release/. The same source gives the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensurePackagesAndNode, orExit, root } from './prepare.mjs';
import { lintFirefox } from './web-ext-lint.mjs';
import { filesOf, namesUnder, zipFiles } from './zip.mjs';

/** The version, which must be the same in package.json, manifest.json and the newest heading of CHANGELOG.md. */
function versionOf(source) {
  const textOf = name => new TextDecoder().decode(source[name]);
  const said = {
    'package.json': JSON.parse(textOf('package.json')).version,
    'manifest.json': JSON.parse(textOf('manifest.json')).version,
    'CHANGELOG.md': /^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1],
  };
  if (new Set(Object.values(said)).size > 1) throw new Error(`Two versions: ${JSON.stringify(said)}`);
  return said['package.json'];
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
}

/** Names of the source files: those that git tracks. In an unpacked source zip there is no git, so all files except the generated folders. */
function sourceNames() {
  const tracked = existsSync(path.join(root, '.git')) ? git('ls-files', '-z') : null;
  if (tracked === null) return namesUnder(root, ['node_modules', 'dist', 'artifacts', 'release']);
  return tracked.split('\0').filter(name => name && existsSync(path.join(root, name)));
}

/** Throws if there are uncommitted changes: whatever ships must be in a commit that people can look up. */
export function refuseDirtyTree(changes = git('status', '--porcelain')) {
  if (changes) throw new Error(`Commit or put away first what no commit holds:\n${changes.trimEnd()}`);
}

/** The contents of the source files now, by name. Both builds use them, so that a change made meanwhile cannot make the builds differ. */
function takeSource() {
  const read = name => [name, new Uint8Array(readFileSync(path.join(root, name)))];
  return Object.fromEntries(sourceNames().map(read));
}

function writeSource(source, folder) {
  for (const [name, bytes] of Object.entries(source)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}

/**
 * Builds for both browsers, or for `browsers`, from a copy of the source without touching dist/, and writes the zips into `folder`. Returns the
 * name, the size in bytes and the SHA-256 of each. With `lint`, it throws if Mozilla’s linter finds errors.
 */
export function packageInto(folder, { lint = false, browsers = ['chrome', 'firefox'] } = {}) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'evident-package-'));
  try {
    const source = takeSource();
    const name = `evident-${versionOf(source)}`;
    const from = path.join(work, 'source');
    writeSource(source, from);
    const built = browser => {
      const to = path.join(work, browser);
      if (!build(browser, ['--outDir', to], from)) throw new Error(`The build for ${browser} failed.`);
      return to;
    };
    const folders = browsers.map(browser => [browser, built(browser)]);
    for (const [browser, to] of folders)
      if (lint && browser === 'firefox' && !lintFirefox(to)) throw new Error('web-ext lint found errors.');
    const zips = { ...Object.fromEntries(folders.map(([browser, to]) => [browser, filesOf(to)])), source };
    mkdirSync(folder, { recursive: true });
    return Object.entries(zips).map(([kind, files]) => {
      const bytes = zipFiles(files);
      const file = `${name}-${kind}.zip`;
      writeFileSync(path.join(folder, file), bytes);
      return { file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  orExit(ensurePackagesAndNode);
  orExit(() => refuseDirtyTree());
  for (const { file, size, sha256 } of packageInto(path.join(root, 'release'), { lint: true }))
    console.log(`release/${file}  ${size} bytes  sha256 ${sha256}`);
}
