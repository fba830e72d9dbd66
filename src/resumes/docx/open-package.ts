import { unzipSync } from 'fflate';
import { childOf, descend, elementsOf, parseXml, type XmlElement } from './parse-xml.ts';

/** A reference from one part of the package to another, or to a web address. */
export type Relation = {
  readonly id: string;
  /** The last word of the type's address: `header`, `styles`, `hyperlink` … */
  readonly type: string;
  /** The part's name in the package, or an address of the web. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** The parts of an Office package that reading needs. */
export type WordPackage = {
  readonly names: readonly string[];
  /** The document's own part, `word/document.xml` in most files; null where the package is something else. */
  readonly main: string | null;
  /** A part parsed, or null where it is missing. */
  readonly part: (name: string) => XmlElement | null;
  readonly text: (name: string) => string | null;
  readonly relationsOf: (name: string) => readonly Relation[];
};

const wanted =
  /^(?:\[Content_Types\]\.xml|mimetype|docProps\/(?:app|core)\.xml|(?!customXml|docProps|xl|ppt)(?:[^/]+\/)?(?:_rels\/)?[^/]*\.(?:xml|rels))$/;
const unneeded = /\/(?:fontTable|webSettings|people|comments\w*)\.xml$/;
/** The largest size of one unpacked part and of all together, in bytes. A document of 60 pages has about 2 MB of XML. */
const MAX_PART_BYTES = 12_000_000;
const MAX_BYTES = 30_000_000;
const MAX_PARTS = 2000;
const MAX_URL_LENGTH = 2000;

/** Unpacks the parts that are needed; throws for a damaged file or a zip bomb. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unpack(bytes);
  const text = (name: string) => {
    const found = files.get(name);
    return found ? decode(found) : null;
  };
  const parsed = new Map<string, XmlElement | null>();
  const part = (name: string) => {
    const source = parsed.has(name) ? null : text(name);
    if (source !== null) parsed.set(name, parseXml(source));
    return parsed.get(name) ?? null;
  };
  const relationsOf = (name: string) => {
    const slash = name.lastIndexOf('/') + 1;
    const root = part(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    return relationsIn(root, name.slice(0, slash));
  };
  const first = relationsOf('').find(({ type }) => type === 'officeDocument')?.target;
  const main = [first, 'word/document.xml'].find(name => name && childOf(part(name), 'w:document'));
  return { names: [...files.keys()], main: main ?? null, text, part, relationsOf };
}

/** The bytes of each entry by its name; empty for entries that are not needed. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (files.size >= MAX_PARTS) throw new Error('too many parts');
      files.set(tidyName(name), new Uint8Array());
      if (!wanted.test(tidyName(name)) || unneeded.test(tidyName(name))) return false;
      total += originalSize;
      // Deflate makes text about ten times smaller; a thousand times is a bomb.
      if (originalSize > MAX_PART_BYTES || total > MAX_BYTES || originalSize > 1000 * Math.max(size, 1000))
        throw new Error('a part is too large');
      return true;
    },
  });
  for (const [name, content] of Object.entries(unpacked)) files.set(tidyName(name), content);
  return files;
}

/** Old .NET programs write `word\document.xml`. */
const tidyName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function relationsIn(root: XmlElement | null, folder: string): readonly Relation[] {
  const list = elementsOf(root).find(({ name }) => /(?:^|:)Relationships$/.test(name));
  return elementsOf(list).flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    if (target === '' || target.length > MAX_URL_LENGTH) return [];
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//s, ''),
      target: isExternal ? target : target.startsWith('/') ? target.slice(1) : folder + target,
      isExternal,
    };
  });
}

/** The pages that the program counted when it saved, from `docProps/app.xml`. */
export function pagesOf(properties: XmlElement | null): number | null {
  const text = descend(properties, 'Properties', 'Pages')?.children[0];
  const pages = Number(text);
  return typeof text === 'string' && Number.isInteger(pages) && pages > 0 ? pages : null;
}
