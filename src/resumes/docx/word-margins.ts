import type { Relation, WordPackage } from './open-package.ts';
import { childOf, elementsOf, toggleOf, type XmlElement } from './parse-xml.ts';

/** What stands at the edge of pages. */
type Margin = 'header' | 'footer';

const kinds = ['first', 'default', 'even'] as const;

/** The header or footer parts that pages show: those that a section names and the document tells apart, none that repeats another’s text. */
export function marginParts(
  file: WordPackage,
  relations: readonly Relation[],
  main: XmlElement,
  margin: Margin,
): readonly string[] {
  const settings = relations.find(({ type }) => type === 'settings');
  const root = settings ? file.part(settings.target) : null;
  const hasEven = toggleOf(childOf(root, 'w:settings'), 'w:evenAndOddHeaders') === true;
  const ids = kinds.flatMap(kind =>
    sectionsOf(main)
      .filter(section => kind !== 'first' || toggleOf(section, 'w:titlePg') === true)
      .filter(() => kind !== 'even' || hasEven)
      .flatMap(section => elementsOf(section, `w:${margin}Reference`))
      .filter(({ attributes }) => (attributes.get('w:type') ?? 'default') === kind)
      .map(({ attributes }) => attributes.get('r:id')),
  );
  const seen = new Set<string>();
  return [...new Set(ids)]
    .flatMap(id => relations.find(relation => relation.id === id && !relation.isExternal)?.target ?? [])
    .filter(name => {
      const text = (file.text(name) ?? '').replace(/<[^>]*>/g, '');
      return !seen.has(text) && seen.add(text);
    });
}

const sectionsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap(child => (child.name === 'w:sectPr' ? [child] : sectionsOf(child)));
