import { strFromU8, unzipSync } from 'fflate';
import { descend, parseXml, type XmlElement } from './parse-xml.ts';

/** The parts of an Office package that reading needs. */
export type WordPackage = {
  readonly names: readonly string[];
  /** A part parsed, or null where it is missing. */
  readonly part: (name: string) => XmlElement | null;
  readonly text: (name: string) => string | null;
};

const wanted =
  /^(?:word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml|word\/_rels\/[^/]+\.rels|docProps\/app\.xml|mimetype|\[Content_Types\]\.xml)$/;
/** Largest part unpacked, in bytes: a document of 60 pages has about 2 MB of XML. */
const maxPartBytes = 12_000_000;
const maxParts = 2000;

/** Unpacks what is needed of a ZIP file; throws where it is damaged or unpacks to far more than a document holds. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const names: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (names.length >= maxParts) throw new Error('too many parts');
      names.push(name);
      if (!wanted.test(name)) return false;
      // Deflate packs text about tenfold; a thousandfold is a bomb.
      if (originalSize > maxPartBytes || originalSize > 1000 * Math.max(size, 1000))
        throw new Error('a part is too large');
      return true;
    },
  });
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : null);
  return {
    names,
    text,
    part: name => {
      const source = text(name);
      return source === null ? null : parseXml(source);
    },
  };
}

/** The pages that Word counted when it saved, from `docProps/app.xml`. */
export function pagesOf(properties: XmlElement | null): number | null {
  const text = properties ? descend(properties, 'Properties', 'Pages')?.children[0] : undefined;
  const pages = Number(text);
  return typeof text === 'string' && Number.isInteger(pages) && pages > 0 ? pages : null;
}
