import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Packaged, packageInto, refuseDirtyTree } from '../../scripts/package.mjs';
import { packageOf, thirdParty } from '../../scripts/third-party.ts';
import { filesOf, zipFiles } from '../../scripts/zip.mjs';
import { root, textOf } from './source-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a zip', () => {
  test('does not depend on the order of its files or on the time zone', () => {
    const one = zipFiles({ 'b/c.txt': bytes('c'), 'a.txt': bytes('a') });
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const other = zipFiles({ 'a.txt': bytes('a'), 'b/c.txt': bytes('c') });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b/c.txt']);
  });

  test.each(['/etc/passwd', '../up.txt', 'a/../../b', 'C:/windows', 'a\\b'])('refuses the name %s', name => {
    expect(() => zipFiles({ [name]: bytes('x') })).toThrow(name);
  });
});

describe('THIRD_PARTY.md', () => {
  test.each([
    ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
    ['C:\\x\\node_modules\\@scope\\part\\index.js', '@scope/part'],
    ['/x/node_modules/outer/node_modules/inner/index.js', 'inner'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/x/src/core/score.ts', null],
  ])('takes %j for a module of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  test('refuses a package whose licence nobody has checked', () => {
    expect(() => thirdParty(['/x/node_modules/left-pad/index.js'])).toThrow('left-pad');
  });
});

describe('npm run package', () => {
  test('refuses uncommitted changes, and names them', () => {
    expect(() => refuseDirtyTree(' M src/core/score.ts\n?? notes.txt\n')).toThrow(
      /score\.ts[\s\S]*notes\.txt/,
    );
    expect(() => refuseDirtyTree('')).not.toThrow();
  });

  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-package-test-'));
  const { version } = JSON.parse(textOf('package.json'));
  let first: readonly Packaged[];

  beforeAll(() => {
    first = packageInto(path.join(folder, 'first'));
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const unzipped = (kind: string) =>
    unzipSync(new Uint8Array(readFileSync(path.join(folder, 'first', `evident-${version}-${kind}.zip`))));
  const textIn = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
    strFromU8(files[name] ?? new Uint8Array());

  test('names the zips after the version of package.json, which is the newest in the change log', () => {
    expect(first.map(({ file }) => file)).toEqual(
      ['chrome', 'firefox', 'source'].map(kind => `evident-${version}-${kind}.zip`),
    );
    expect(/^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version);
  });

  test('packs a source that packs the same bytes again, elsewhere and without git', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    for (const [name, content] of Object.entries(unzipped('source'))) {
      mkdirSync(path.dirname(path.join(elsewhere, name)), { recursive: true });
      writeFileSync(path.join(elsewhere, name), content);
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
    const again: typeof import('../../scripts/package.mjs') = await import(
      /* @vite-ignore */ path.join(elsewhere, 'scripts/package.mjs')
    );
    // Only the Firefox build, which Mozilla's reviewers repeat. A test below compares both builds with dist/.
    const made = again.packageInto(path.join(folder, 'second'), { browsers: ['firefox'] });
    expect(made).toEqual(first.filter(({ file }) => !file.includes('chrome')));
  });

  test.each(['chrome', 'firefox'])('packs for %s the same files as npm run build', kind => {
    const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
    const hashesOf = (files: Readonly<Record<string, Uint8Array>>) =>
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)]));
    expect(hashesOf(unzipped(kind))).toEqual(hashesOf(filesOf(path.join(root, 'dist', kind))));
  });

  test.each(['chrome', 'firefox'])('packs a manifest for %s, the licence, and the notices', kind => {
    const files = unzipped(kind);
    const manifest = JSON.parse(textIn(files, 'manifest.json'));
    expect(manifest.version).toBe(version);
    expect('browser_specific_settings' in manifest).toBe(kind === 'firefox');
    expect(textIn(files, 'THIRD_PARTY.md'), 'run `npm run licences`').toBe(textOf('THIRD_PARTY.md'));
    expect(textIn(files, 'LICENSE')).toBe(textOf('LICENSE'));
  });

  test.each(['chrome', 'firefox'])('leaves no path of this machine in the zip for %s', kind => {
    const telling = Object.entries(unzipped(kind)).filter(([, content]) => {
      const text = strFromU8(content, true);
      return [root, os.tmpdir(), os.homedir()].some(place => text.includes(`${place}/`));
    });
    expect(telling.map(([name]) => name)).toEqual([]);
  });

  test('packs no file that git does not track', () => {
    const tracked = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.split('\n');
    if (tracked.length > 1)
      expect(Object.keys(unzipped('source')).filter(name => !tracked.includes(name))).toEqual([]);
  });

  test('packs the source without generated folders', () => {
    const names = Object.keys(unzipped('source'));
    for (const name of [
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'README.md',
      'CONTRIBUTING.md',
    ])
      expect(names).toContain(name);
    expect(names.filter(name => /^(?:dist|node_modules|artifacts|release|\.git)\//.test(name))).toEqual([]);
  });
});
