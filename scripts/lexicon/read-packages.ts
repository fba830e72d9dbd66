import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownName } from './readers/known-name.ts';
import { readDevicon } from './readers/read-devicon.ts';
import { readLinguist } from './readers/read-linguist.ts';
import { readSimpleIcons } from './readers/read-simple-icons.ts';
import { readSpecfy } from './readers/read-specfy.ts';

/** A package that we read: its licence, its owners, and the names that it knows. */
export type NamePackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The copyright lines of its licence files. */
  readonly copyrights: readonly string[];
  readonly known: readonly KnownName[];
};

const home = path.join(import.meta.dirname, 'packages');

const readers: Readonly<
  Record<string, (folder: string) => readonly KnownName[] | Promise<readonly KnownName[]>>
> = {
  '@specfy/stack-analyser': readSpecfy,
  devicon: readDevicon,
  'linguist-languages': readLinguist,
  'simple-icons': readSimpleIcons,
};

/** Reads the packages, and first installs them if they are missing. Their install scripts do not run. */
export async function readPackages(): Promise<readonly NamePackage[]> {
  install();
  return Promise.all(Object.entries(readers).map(([name, read]) => readPackage(name, read)));
}

async function readPackage(name: string, read: (typeof readers)[string]): Promise<NamePackage> {
  const folder = path.join(home, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const notices = readdirSync(folder)
    .filter(file => /licen[cs]e|notice/i.test(file))
    .sort();
  const copyrights = notices
    .flatMap(file => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .map(line => line.trim())
    .filter(line => line.startsWith('Copyright (c)'));
  return { name, version, licence: license, copyrights, known: await read(folder) };
}

function install(): void {
  if (isInstalled()) return;
  console.log('Installing the packages of scripts/lexicon/packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: home,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (status !== 0)
    throw new Error('npm ci failed: the packages of scripts/lexicon/packages could not be installed.');
}

function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = path.join(home, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}
