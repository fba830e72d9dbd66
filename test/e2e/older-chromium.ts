import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The executable of an older Chromium, or the reason why there is none on this machine. */
export type OlderChromium = { readonly executable: string } | { readonly reason: string };

const limitMs = 150_000;
const mirror = 'http://deb.debian.org/debian';

/** Downloads the Chromium of another Debian release, and unpacks it into `folder` with the libraries that are missing on this machine. */
export async function chromiumOfDebian(codename: string, folder: string): Promise<OlderChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'Debian’s packages are tried on Linux for x64 only.' };
  if (spawnSync('dpkg-deb', ['--version']).status !== 0) return { reason: 'There is no dpkg-deb here.' };
  try {
    const index = await packageIndex(codename, folder);
    for (const name of ['chromium', 'chromium-common']) await unpack(fileOf(index, name), folder);
    const binary = path.join(folder, 'usr/lib/chromium/chromium');
    for (const library of missingLibraries(binary)) await unpack(fileOf(index, packageOf(library)), folder);
    const libraries = path.join(folder, 'usr/lib/x86_64-linux-gnu');
    const executable = path.join(folder, 'chromium.sh');
    const lines = ['#!/bin/sh', `export LD_LIBRARY_PATH='${libraries}'`, `exec '${binary}' "$@"`, ''];
    writeFileSync(executable, lines.join('\n'), { mode: 0o755 });
    const started = spawnSync(executable, ['--version', '--no-sandbox'], { timeout: limitMs });
    if (started.status !== 0)
      return { reason: `Debian’s Chromium does not start here: ${String(started.stderr).slice(0, 200)}` };
    return { executable };
  } catch (error) {
    return {
      reason: `Debian’s ${codename} cannot be had: ${error instanceof Error ? error.message : error}`,
    };
  }
}

/** Installs a headless Chromium from a package on npm. It cannot load extensions. */
export async function chromiumOfNpm(version: string, folder: string): Promise<OlderChromium> {
  const wanted = `@sparticuz/chromium@${version}`;
  const args = ['install', '--silent', '--ignore-scripts', '--prefix', folder, wanted];
  if (spawnSync('npm', args, { stdio: 'ignore', timeout: limitMs }).status !== 0)
    return { reason: `npm has no ${wanted}, or cannot be reached.` };
  const main = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
  const { default: carried } = await import(pathToFileURL(main).href);
  return { executable: await (carried.default ?? carried).executablePath() };
}

async function download(address: string): Promise<Buffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(limitMs) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

async function packageIndex(codename: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const packed = await download(`${mirror}/dists/${codename}/main/binary-amd64/Packages.xz`);
  const { status, stdout } = spawnSync('xz', ['-dc'], { input: packed, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error('The list of packages cannot be unpacked.');
  return stdout.toString();
}

/** The path of a package on the mirror. */
function fileOf(index: string, name: string): string {
  const from = index.search(new RegExp(`^Package: ${name}$`, 'm'));
  const file = from < 0 ? null : /^Filename: (.+)$/m.exec(index.slice(from));
  if (!file?.[1]) throw new Error(`there is no package ${name}.`);
  return file[1];
}

async function unpack(file: string, folder: string): Promise<void> {
  const archive = path.join(folder, path.basename(file));
  writeFileSync(archive, await download(`${mirror}/${file}`));
  if (spawnSync('dpkg-deb', ['-x', archive, folder]).status !== 0) throw new Error(`${file} is damaged.`);
}

function missingLibraries(binary: string): string[] {
  const { stdout } = spawnSync('ldd', [binary], { encoding: 'utf8' });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library ?? '');
}

/** The name of the Debian package that contains a library: `libFLAC.so.12` is in `libflac12`, `libopenh264.so.7` in `libopenh264-7`. */
function packageOf(library: string): string {
  const [, name = '', version = ''] = /^(.+)\.so\.(\d+)/.exec(library) ?? [];
  return `${name.toLowerCase()}${/\d$/.test(name) ? '-' : ''}${version}`;
}
