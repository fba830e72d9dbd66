/** An element of an XML document; text stands among the children as strings. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

type Open = XmlElement & { readonly children: (XmlElement | string)[] };

const maxDepth = 200;
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses XML as Word writes it: no DTDs, no external entities. Broken nesting is forgiven. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  for (const [whole, cdata, slash, name, attributes, selfClosing] of source.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (cdata !== undefined) parent.children.push(cdata);
      else if (!whole.startsWith('<')) parent.children.push(decodeEntities(whole));
      continue;
    }
    if (slash === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: Open = { name, attributes: readAttributes(attributes ?? ''), children: [] };
    parent.children.push(element);
    if (selfClosing !== '/') {
      if (open.length > maxDepth) throw new Error('XML nests too deep');
      open.push(element);
    }
  }
  return root;
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    attributes.set(name, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole;
    const point = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** The element's child elements, or those of one name. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element, name)[0];
}

/** Follows child names downwards. */
export function descend(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((current, name) => childOf(current, name), element);
}

/** A `w:val`-like attribute of a child, or null. */
export function valOf(element: XmlElement | undefined, name: string, attribute = 'w:val'): string | null {
  return childOf(element, name)?.attributes.get(attribute) ?? null;
}

/** Is a toggle such as `<w:b/>` on? Null where it is not named. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | null {
  const child = childOf(element, name);
  if (!child) return null;
  return !/^(?:0|false|off|none)$/i.test(child.attributes.get('w:val') ?? '1');
}
