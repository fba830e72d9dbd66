import { remembered } from '../../core/text/remembered.ts';
import {
  byId,
  childOf,
  descend,
  elementsOf,
  hasWithin,
  toggleOf,
  valOf,
  type XmlElement,
} from './parse-xml.ts';

/** How a run or a paragraph's text looks; null for a property that is not given. */
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

/** A tab stop: its distance from the margin in points, and which side of the text it aligns: `left`, `right`, `center` … */
export type TabStop = { readonly at: number; readonly kind: string };

/** What a paragraph style says. */
export type ParagraphStyle = {
  readonly run: RunStyle;
  readonly outline: number | null;
  readonly isList: boolean;
  readonly hasRule: boolean;
  /** Points. */
  readonly spaceBefore: number | null;
  readonly indent: number | null;
  /** The first line's indent relative to the other lines, in points. */
  readonly firstIndent: number | null;
  readonly stops: readonly TabStop[];
  /** Its background has a colour other than white. */
  readonly isShaded: boolean;
};

/** The document's styles by id; an unknown id has the defaults. */
export type WordStyles = {
  readonly paragraph: (id: string | null) => ParagraphStyle;
  readonly character: (id: string | null) => RunStyle;
  /** Does the table style colour any of its cells? */
  readonly isShadedTable: (id: string | null) => boolean;
  /** The borders of a table style by their edge (`w:insideH`). */
  readonly tableBorders: (id: string | null) => ReadonlyMap<string, XmlElement>;
};

const MAX_BASES = 12;

const plain: Omit<ParagraphStyle, 'run'> = {
  outline: null,
  isList: false,
  hasRule: false,
  spaceBefore: null,
  indent: null,
  firstIndent: null,
  stops: [],
  isShaded: false,
};

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | null): WordStyles {
  const styles = childOf(root, 'w:styles');
  const defaults = readRunStyle(descend(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const named = byId(styles, 'w:style', 'w:styleId');
  const defaultId =
    [...named].find(
      ([, style]) =>
        style.attributes.get('w:default') === '1' && style.attributes.get('w:type') === 'paragraph',
    )?.[0] ?? '';
  /** A style and the styles that it is based on, the base first. */
  const chainOf = (id: string | null, depth = 0): readonly XmlElement[] => {
    const style = id === null ? undefined : named.get(id);
    return style && depth <= MAX_BASES ? [...chainOf(valOf(style, 'w:basedOn'), depth + 1), style] : [];
  };
  const paragraph = remembered(id => chainOf(id).reduce(readParagraphStyle, { ...plain, run: defaults }));
  return {
    paragraph: id => paragraph(id ?? defaultId),
    character: id =>
      chainOf(id).reduce(
        (run, style) => overlay(run, readRunStyle(childOf(style, 'w:rPr'))),
        readRunStyle(null),
      ),
    isShadedTable: id => chainOf(id).some(style => hasWithin(style, isShade)),
    tableBorders: id =>
      new Map(
        chainOf(id)
          .flatMap(style => elementsOf(descend(style, 'w:tblPr', 'w:tblBorders') ?? style))
          .map(border => [border.name, border]),
      ),
  };
}

function readParagraphStyle(base: ParagraphStyle, style: XmlElement): ParagraphStyle {
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
    indent: indentOf(properties) ?? base.indent,
    firstIndent: firstIndentOf(properties) ?? base.firstIndent,
    stops: stopsOf(properties, base.stops),
    isShaded: childOf(properties, 'w:shd') === undefined ? base.isShaded : isDark(properties),
  };
}

/** A paragraph's left indent in points; “Strict Open XML” calls it the start. */
export function indentOf(properties: XmlElement | undefined): number | null {
  const indent = childOf(properties, 'w:ind');
  return twips(indent, 'w:left') ?? twips(indent, 'w:start');
}

/** The indent of a paragraph's first line relative to its other lines, in points. */
export function firstIndentOf(properties: XmlElement | undefined): number | null {
  const indent = childOf(properties, 'w:ind');
  const hanging = twips(indent, 'w:hanging');
  return hanging === null ? twips(indent, 'w:firstLine') : -hanging;
}

/** The tab stops of a paragraph: those of its style, without the ones that it clears, and its own. */
export function stopsOf(properties: XmlElement | undefined, base: readonly TabStop[]): readonly TabStop[] {
  const own = elementsOf(childOf(properties, 'w:tabs'), 'w:tab').map(tab => ({
    at: twips(tab, 'w:pos') ?? 0,
    kind: tab.attributes.get('w:val') ?? 'left',
  }));
  const kept = base.filter(stop => !own.some(({ at }) => at === stop.at));
  return [...kept, ...own.filter(({ kind }) => kind !== 'clear')];
}

/** Does the paragraph have a border under it? Null where nothing is said. */
export function hasBottomRule(properties: XmlElement | undefined): boolean | null {
  const borders = childOf(properties, 'w:pBdr');
  if (!borders) return null;
  const bottom = valOf(borders, 'w:bottom');
  return bottom !== null && bottom !== 'nil' && bottom !== 'none';
}

const unitPoints: Readonly<Record<string, number>> = { pt: 1, pi: 12, in: 72, cm: 28.35, mm: 2.835 };

/** A length in points, from a number of parts of a point or, in “Strict Open XML”, a number with a unit (`12pt`). */
function pointsOf(value: string | null | undefined, partsOfPoint: number): number | null {
  const [, digits, unit] = /^(-?[\d.]{1,12})(pt|pi|in|cm|mm)?$/.exec(value ?? '') ?? [];
  if (digits === undefined || !Number.isFinite(Number(digits))) return null;
  return unit === undefined ? Number(digits) / partsOfPoint : Number(digits) * (unitPoints[unit] ?? 1);
}

/** A length in points from an attribute in twentieths of a point. */
export const twips = (element: XmlElement | undefined, attribute: string): number | null =>
  pointsOf(element?.attributes.get(attribute), 20);

/** Reads `w:rPr`. */
export function readRunStyle(properties: XmlElement | null | undefined): RunStyle {
  const isHighlighted = !/^(?:none|white)$/.test(valOf(properties, 'w:highlight') ?? 'none');
  return {
    size: pointsOf(valOf(properties, 'w:sz'), 2),
    isBold: toggleOf(properties, 'w:b'),
    isItalic: toggleOf(properties, 'w:i'),
    isCaps: toggleOf(properties, 'w:caps') ?? toggleOf(properties, 'w:smallCaps'),
    isHidden: toggleOf(properties, 'w:vanish'),
    color: colorOf(properties),
    font: childOf(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? null,
    isShaded: isDark(properties) || isHighlighted ? true : null,
  };
}

function colorOf(properties: XmlElement | null | undefined): string | null {
  const color = valOf(properties, 'w:color');
  if (color !== null && /^[\da-f]{6}$/i.test(color)) return `#${color.toLowerCase()}`;
  const isPaper = /^(?:background1|light1)$/.test(valOf(properties, 'w:color', 'w:themeColor') ?? '');
  return isPaper ? '#ffffff' : color === 'auto' ? '#000000' : null;
}

/** Do these properties give a background colour other than white? */
export function isDark(properties: XmlElement | null | undefined): boolean {
  const shade = childOf(properties, 'w:shd');
  return shade !== undefined && isShade(shade);
}

function isShade({ name, attributes }: XmlElement): boolean {
  if (name !== 'w:shd') return false;
  const fill = attributes.get('w:fill') ?? 'auto';
  const theme = attributes.get('w:themeFill') ?? 'background1';
  const isPattern = !/^(?:clear|nil)$/.test(attributes.get('w:val') ?? 'clear');
  return fill === 'auto' ? isPattern || theme !== 'background1' : !/^f{6}$/i.test(fill);
}

/** The properties of `under`, replaced by those that are given in `over`. */
export function overlay(under: RunStyle, over: RunStyle): RunStyle {
  const entries = Object.entries(over).filter(([, value]) => value !== null);
  return { ...under, ...Object.fromEntries(entries) };
}

/** May there be colour behind the text: a page colour, or a shape behind it? */
export function hasBackdrop(root: XmlElement): boolean {
  return hasWithin(root, ({ name, attributes }) => {
    if (name === 'w:background') return !/^(?:auto|f{6})$/i.test(attributes.get('w:color') ?? 'auto');
    if (name === 'wp:anchor') return /^(?:1|true|on)$/.test(attributes.get('behindDoc') ?? '');
    return name.startsWith('v:') && /z-index:\s?-/.test(attributes.get('style') ?? '');
  });
}
