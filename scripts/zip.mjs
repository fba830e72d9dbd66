import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const fromUnix = 3;
const [hash, bang] = new TextEncoder().encode('#!');

/**
 * The zip of some files, by their names in it. The same files give the same bytes, whatever their order, their dates,
 * the machine or its time zone. Refuses names that would leave the folder it is unpacked into.
 */
export function zipFiles(files) {
  const names = Object.keys(files).sort();
  for (const name of names) {
    if (name.startsWith('/') || /(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\\/.test(name))
      throw new Error(`Not a name for a zip: ${name}`);
  }
  // The format keeps local time: made from local parts, it is the same everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const entries = names.map(name => {
    const bytes = files[name];
    // Whether a file may be run is told by its first line: the mode on the disk is lost where a zip was unpacked.
    const mode = bytes[0] === hash && bytes[1] === bang ? 0o100755 : 0o100644;
    return [name, [bytes, { level: 9, mtime, os: fromUnix, attrs: mode * 65_536 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** Paths of the files under a folder, from it, with forward slashes, apart from those in the folders left out at its top. */
export function namesUnder(folder, leftOut = []) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !leftOut.includes(entry.name))
    .flatMap(entry => {
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      return namesUnder(path.join(folder, entry.name)).map(name => `${entry.name}/${name}`);
    });
}

/** The files under a folder, by their paths from it. */
export function filesOf(folder) {
  const read = name => [name, new Uint8Array(readFileSync(path.join(folder, name)))];
  return Object.fromEntries(namesUnder(folder).map(read));
}
