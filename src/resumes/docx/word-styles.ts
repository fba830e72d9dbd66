import { childOf, descend, elementsOf, toggleOf, valOf, type XmlElement } from './parse-xml.ts';

/** How a run or a paragraph's text looks; null where nothing is said. */
export type RunStyle = {
  /** Points. */
  readonly size: number | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isCaps: boolean | null;
  readonly isHidden: boolean | null;
  /** `#rrggbb`. */
  readonly color: string | null;
  readonly font: string | null;
  readonly isShaded: boolean | null;
};

/** What a paragraph style says. */
export type ParagraphStyle = {
  readonly run: RunStyle;
  readonly outline: number | null;
  readonly isList: boolean;
  readonly hasRule: boolean;
  /** Points. */
  readonly spaceBefore: number | null;
  readonly indent: number | null;
};

/** The document's styles by id; an unknown id has the defaults. */
export type WordStyles = {
  readonly paragraph: (id: string | null) => ParagraphStyle;
  readonly character: (id: string | null) => RunStyle;
};

const nothing: RunStyle = {
  size: null,
  isBold: null,
  isItalic: null,
  isCaps: null,
  isHidden: null,
  color: null,
  font: null,
  isShaded: null,
};

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | null): WordStyles {
  const styles = root ? childOf(root, 'w:styles') : undefined;
  const defaults = readRunStyle(descend(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const byId = new Map(
    (styles ? elementsOf(styles, 'w:style') : []).map(style => [
      style.attributes.get('w:styleId') ?? '',
      style,
    ]),
  );
  const defaultId =
    [...byId].find(
      ([, style]) =>
        style.attributes.get('w:default') === '1' && style.attributes.get('w:type') === 'paragraph',
    )?.[0] ?? null;
  const cache = new Map<string, ParagraphStyle>();
  const resolve = (id: string | null, depth = 0): ParagraphStyle => {
    const style = id === null ? undefined : byId.get(id);
    if (!style || depth > 12)
      return { run: defaults, outline: null, isList: false, hasRule: false, spaceBefore: null, indent: null };
    const base = resolve(valOf(style, 'w:basedOn'), depth + 1);
    return readParagraphStyle(style, base);
  };
  const cached = (id: string | null): ParagraphStyle => {
    const key = id ?? defaultId ?? '';
    const known = cache.get(key) ?? resolve(key);
    cache.set(key, known);
    return known;
  };
  return {
    paragraph: cached,
    character: id => (id === null || !byId.has(id) ? nothing : readRunStyle(childOf(byId.get(id), 'w:rPr'))),
  };
}

function readParagraphStyle(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(style, 'w:pPr');
  const name = valOf(style, 'w:name') ?? '';
  const level = valOf(properties, 'w:outlineLvl');
  const named = /^(?:heading|title|überschrift|titre|título)\s?(\d)?$/i.exec(name);
  const outline = level !== null ? Number(level) : named?.[1] ? Number(named[1]) - 1 : base.outline;
  return {
    run: overlay(base.run, readRunStyle(childOf(style, 'w:rPr'))),
    outline: outline !== null && outline < 9 ? outline : null,
    isList: childOf(properties, 'w:numPr') !== undefined || base.isList || /list bullet/i.test(name),
    hasRule: hasBottomRule(properties) ?? base.hasRule,
    spaceBefore: twips(childOf(properties, 'w:spacing'), 'w:before') ?? base.spaceBefore,
    indent: twips(childOf(properties, 'w:ind'), 'w:left') ?? base.indent,
  };
}

/** Does the paragraph have a border under it? Null where nothing is said. */
export function hasBottomRule(properties: XmlElement | undefined): boolean | null {
  const borders = childOf(properties, 'w:pBdr');
  if (!borders) return null;
  const bottom = valOf(borders, 'w:bottom');
  return bottom !== null && bottom !== 'nil' && bottom !== 'none';
}

/** A length in points from an attribute in twentieths of a point. */
export function twips(element: XmlElement | undefined, attribute: string): number | null {
  const value = element?.attributes.get(attribute);
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? null : number / 20;
}

/** Reads `w:rPr`. */
export function readRunStyle(properties: XmlElement | undefined): RunStyle {
  if (!properties) return nothing;
  const size = Number(valOf(properties, 'w:sz') ?? Number.NaN);
  const color = valOf(properties, 'w:color');
  const fill = valOf(properties, 'w:shd', 'w:fill');
  return {
    size: Number.isFinite(size) ? size / 2 : null,
    isBold: toggleOf(properties, 'w:b'),
    isItalic: toggleOf(properties, 'w:i'),
    isCaps: toggleOf(properties, 'w:caps') ?? toggleOf(properties, 'w:smallCaps'),
    isHidden: toggleOf(properties, 'w:vanish'),
    color:
      color !== null && /^[\da-f]{6}$/i.test(color)
        ? `#${color.toLowerCase()}`
        : color === 'auto'
          ? '#000000'
          : null,
    font: childOf(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? null,
    isShaded: isDark(fill) || childOf(properties, 'w:highlight') !== undefined ? true : null,
  };
}

/** Is this fill a colour other than white? */
export function isDark(fill: string | null): boolean {
  return fill !== null && fill !== 'auto' && !/^f{6}$/i.test(fill);
}

/** What is said in `over` replaces what is said in `under`. */
export function overlay(under: RunStyle, over: RunStyle): RunStyle {
  const entries = Object.entries(over).filter(([, value]) => value !== null);
  return { ...under, ...Object.fromEntries(entries) };
}
