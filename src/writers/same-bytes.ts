import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What zip archives count from. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The archive that `docx` made, without what differs each time: the hour of its making, and names that are drawn by lot. */
export function sameBytes(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const names = new Map<string, string>();
  const settled = Object.entries(files).map(([path, bytes]) => [
    path,
    /\.(?:xml|rels)$/.test(path) ? strToU8(settledText(strFromU8(bytes), names)) : bytes,
  ]);
  return zipSync(Object.fromEntries(settled), { mtime: FIRST_DAY, level: 9 });
}

// Relationships are named by 21 letters drawn by lot.
const drawn = /(?<=")rId[a-z0-9_-]{21}(?=")/g;
const hours = /<dcterms:(?:created|modified)[^>]*>[^<]*<\/dcterms:(?:created|modified)>/g;

function settledText(text: string, names: Map<string, string>): string {
  return text.replace(hours, '').replace(drawn, name => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, known);
    return known;
  });
}
