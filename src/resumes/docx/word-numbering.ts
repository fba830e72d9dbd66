import { childOf, elementsOf, valOf, type XmlElement } from './parse-xml.ts';

/** Reads `word/numbering.xml`: does a list, at a level, set a mark or number before its items? A list not found there does. */
export function readNumbering(root: XmlElement | null): (list: string, level: string) => boolean {
  const numbering = root ? childOf(root, 'w:numbering') : undefined;
  const abstract = byId(numbering, 'w:abstractNum', 'w:abstractNumId');
  const lists = byId(numbering, 'w:num', 'w:numId');
  return (list, level) => {
    const definition = abstract.get(valOf(lists.get(list), 'w:abstractNumId') ?? '');
    const found = byId(definition, 'w:lvl', 'w:ilvl').get(level);
    return found === undefined || (valOf(found, 'w:numFmt') !== 'none' && valOf(found, 'w:lvlText') !== '');
  };
}

function byId(parent: XmlElement | undefined, name: string, id: string): ReadonlyMap<string, XmlElement> {
  const members = parent ? elementsOf(parent, name) : [];
  return new Map(members.map(member => [member.attributes.get(id) ?? '', member]));
}
