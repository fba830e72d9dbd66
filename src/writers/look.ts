/** The design of an export. All designs are one plain column of text. */
export type Look = 'plain' | 'compact' | 'classic';

/** The paper size of an export. */
export type Paper = 'a4' | 'letter';

/** How to write a draft. */
export type WriteOptions = { readonly look: Look; readonly paper: Paper };

/** Width and height in points. */
export const PAPERS: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};

/** The measures of a look; all in points but `leading`, which is in font sizes. */
export type LookMeasures = {
  readonly font: 'sans' | 'serif';
  readonly margin: number;
  readonly body: number;
  readonly name: number;
  readonly headline: number;
  readonly heading: number;
  readonly leading: number;
  /** The space above a heading, an entry and a bullet. An entry's is large enough for parsers to see where it begins. */
  readonly gaps: { readonly heading: number; readonly entry: number; readonly bullet: number };
  /** How far a bullet's text is indented. */
  readonly indent: number;
  /** A rule under each heading. */
  readonly isRuled: boolean;
};

/** The smallest font size of the contact line, in points. */
export const SMALLEST = 8.5;

/** The measures of each look. */
export const LOOKS: Readonly<Record<Look, LookMeasures>> = {
  plain: {
    font: 'sans',
    margin: 56,
    body: 10,
    name: 20,
    headline: 12,
    heading: 13,
    leading: 1.35,
    gaps: { heading: 13, entry: 7, bullet: 1.5 },
    indent: 13,
    isRuled: false,
  },
  compact: {
    font: 'sans',
    margin: 45,
    body: 9.5,
    name: 16,
    headline: 10.5,
    heading: 11.5,
    leading: 1.22,
    gaps: { heading: 8, entry: 6, bullet: 0.5 },
    indent: 12,
    isRuled: true,
  },
  classic: {
    font: 'serif',
    margin: 60,
    body: 11,
    name: 22,
    headline: 12.5,
    heading: 13.5,
    leading: 1.25,
    gaps: { heading: 12, entry: 7, bullet: 1 },
    indent: 14,
    isRuled: true,
  },
};
