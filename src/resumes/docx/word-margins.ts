import type { Relation, WordPackage } from './open-package.ts';
import { childOf, elementsOf, toggleOf, type XmlElement } from './parse-xml.ts';

/** The two kinds of text in the margin of a page. */
type Margin = 'header' | 'footer';

const kinds = ['first', 'default', 'even'] as const;

/** The header or footer parts that pages show: sections refer to them and the settings use them. None repeats another's text. */
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
