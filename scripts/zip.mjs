import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const fromUnix = 3;
const [hash, bang] = new TextEncoder().encode('#!');

/**
 * Makes a zip of files, given by their names in it. The same files always give the same bytes: their order, their dates, the machine and its time
 * zone do not matter. Throws for a name that could write outside the folder into which somebody unpacks the zip.
 */
export function zipFiles(files) {
  const names = Object.keys(files).sort();
  for (const name of names) {
    if (name.startsWith('/') || /(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\\/.test(name))
      throw new Error(`Not a name for a zip: ${name}`);
  }
  // A zip stores local time, so a date made from local parts is the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const entries = names.map(name => {
    const bytes = files[name];
    // The first line says whether a file is executable. The mode on disk cannot be used: it is lost when a zip is unpacked.
    const mode = bytes[0] === hash && bytes[1] === bang ? 0o100755 : 0o100644;
    return [name, [bytes, { level: 9, mtime, os: fromUnix, attrs: mode * 65_536 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** The relative paths of all files under a folder, with forward slashes. `leftOut` names entries at its top that are left out. */
export function namesUnder(folder, leftOut = []) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !leftOut.includes(entry.name))
    .flatMap(entry => {
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      return namesUnder(path.join(folder, entry.name)).map(name => `${entry.name}/${name}`);
    });
}

/** The contents of all files under a folder, by their relative paths. */
export function filesOf(folder) {
  const read = name => [name, new Uint8Array(readFileSync(path.join(folder, name)))];
  return Object.fromEntries(namesUnder(folder).map(read));
}
