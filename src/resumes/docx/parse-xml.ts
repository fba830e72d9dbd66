/** An element of an XML document; text stands among the children as strings. */
export type XmlElement = {
  /** With the usual prefix of its namespace (`w:p`), whatever prefix the file gives it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

type Open = XmlElement & { readonly children: (XmlElement | string)[] };

const MAX_DEPTH = 200;
/** Ten times as many as in a document of 60 pages. */
const MAX_ELEMENTS = 500_000;

// Word’s own namespaces, then “Strict Open XML”. https://ecma-international.org/publications-and-standards/standards/ecma-376/
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
]);

/** Parses XML as Word writes it, in linear time: no DTDs, no external entities; wrong nesting is tolerated. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  const renamed = new Map<string, string>();
  let elements = 0;
  for (let at = 0; at < source.length; ) {
    const parent = open.at(-1) ?? root;
    const start = indexOrEnd(source, '<', at);
    if (start > at) parent.children.push(decodeEntities(source.slice(at, start)));
    if (start === source.length) break;
    if (source.startsWith('<!--', start)) at = indexOrEnd(source, '-->', start + 4) + 3;
    else if (source.startsWith('<![CDATA[', start)) {
      const end = indexOrEnd(source, ']]>', start);
      parent.children.push(source.slice(start + 9, end));
      at = end + 3;
    } else if (/[!?]/.test(source.charAt(start + 1))) at = indexOrEnd(source, '>', start) + 1;
    else {
      const end = endOfTag(source, start);
      const tag = source.slice(start + 1, end);
      at = end + 1;
      if (tag.startsWith('/')) {
        if (open.length > 1) open.pop();
        continue;
      }
      elements += 1;
      if (open.length > MAX_DEPTH || elements > MAX_ELEMENTS) throw new Error('too much XML');
      const element = readTag(tag, renamed);
      parent.children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  return root;
}

function indexOrEnd(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at;
}

/** The end of a tag. A `>` in an attribute does not count. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  return source.length;
}

function readTag(tag: string, renamed: Map<string, string>): Open {
  const name = tag.split(/[\s/]/, 1)[0];
  const attributes = new Map<string, string>();
  for (let at = name.length; at < tag.length; ) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) break;
    const opening = equals + 1 + tag.slice(equals + 1, equals + 21).search(/\S|$/);
    const closing = tag.indexOf(tag.charAt(opening), opening + 1);
    if (closing < 0) break;
    attributes.set(tag.slice(at, equals).trim(), decodeEntities(tag.slice(opening + 1, closing)));
    at = closing + 1;
  }
  for (const [key, value] of attributes) {
    const usual = key.startsWith('xmlns') ? prefixes.get(value) : undefined;
    // Nearly every file uses the usual prefixes, so nothing has to be renamed.
    if (usual !== undefined && key !== `xmlns:${usual}`) renamed.set(key.slice('xmlns:'.length), usual);
  }
  if (renamed.size === 0) return { name, attributes, children: [] };
  const usualAttributes = [...attributes].map(
    ([key, value]) => [key.includes(':') ? usualName(key, renamed) : key, value] as const,
  );
  return { name: usualName(name, renamed), attributes: new Map(usualAttributes), children: [] };
}

function usualName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = renamed.get(name.slice(0, Math.max(colon, 0)));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** An element that may be missing: a file need not have most of them. */
type Maybe = XmlElement | null | undefined;

/** The element's child elements, or those of one name. */
export function elementsOf(element: Maybe, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    child => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as readonly XmlElement[];
}

/** The child elements of a name by the attribute that names them. */
export const byId = (element: Maybe, name: string, id: string): ReadonlyMap<string, XmlElement> =>
  new Map(elementsOf(element, name).map(child => [child.attributes.get(id) ?? '', child]));

/** The text that stands directly in an element. */
export const textOf = (element: XmlElement): string =>
  element.children.filter(child => typeof child === 'string').join('');

/** Does the element, or one anywhere under it, pass the test? */
export const hasWithin = (element: XmlElement, isIt: (element: XmlElement) => boolean): boolean =>
  elementsOf(element).some(child => isIt(child) || hasWithin(child, isIt));

/** The first child element of a name. */
export const childOf = (element: Maybe, name: string): XmlElement | undefined => elementsOf(element, name)[0];

/** Follows child names downwards. */
export const descend = (element: Maybe, ...names: readonly string[]): Maybe =>
  names.reduce<Maybe>(childOf, element);

/** A `w:val`-like attribute of a child, or null. */
export const valOf = (element: Maybe, name: string, attribute = 'w:val'): string | null =>
  childOf(element, name)?.attributes.get(attribute) ?? null;

/** Is a toggle such as `<w:b/>` on? Null where it is not named. */
export function toggleOf(element: Maybe, name: string): boolean | null {
  const child = childOf(element, name);
  if (!child) return null;
  return !/^(?:0|false|off|none)$/i.test(child.attributes.get('w:val') ?? '1');
}
