import { childOf, elementsOf, valOf, type XmlElement } from './parse-xml.ts';
import { indentOf } from './word-styles.ts';

/** How a list sets its items at a level. */
export type ListLevel = {
  /** Does it set a mark or number before them? */
  readonly isMarked: boolean;
  /** Points; null where nothing is said. */
  readonly indent: number | null;
};

/** Reads `word/numbering.xml`: how a list, at a level, sets its items. One that is not found there marks them. */
export function readNumbering(root: XmlElement | null): (list: string, level: string) => ListLevel {
  const numbering = root ? childOf(root, 'w:numbering') : undefined;
  const abstract = byId(numbering, 'w:abstractNum', 'w:abstractNumId');
  const lists = byId(numbering, 'w:num', 'w:numId');
  return (list, level) => {
    const definition = abstract.get(valOf(lists.get(list), 'w:abstractNumId') ?? '');
    const found = byId(definition, 'w:lvl', 'w:ilvl').get(level);
    const isMarked =
      found === undefined || (valOf(found, 'w:numFmt') !== 'none' && valOf(found, 'w:lvlText') !== '');
    return { isMarked, indent: indentOf(childOf(found, 'w:pPr')) };
  };
}

function byId(parent: XmlElement | undefined, name: string, id: string): ReadonlyMap<string, XmlElement> {
  const members = parent ? elementsOf(parent, name) : [];
  return new Map(members.map(member => [member.attributes.get(id) ?? '', member]));
}
