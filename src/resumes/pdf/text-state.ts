import { apply, type Edges, identity, type Matrix, multiply, withinReach } from './matrix.ts';

/** A glyph of a show: its text, its start and width in page points, and the character that its font stores its outline under. */
export type PlacedGlyph = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly sign: string;
};

/** One text-showing operator as it was painted. */
export type Show = {
  /** Order of painting among shows, shapes and images. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** In page points. */
  readonly size: number;
  readonly font: string;
  readonly color: string | null;
  readonly alpha: number;
  readonly isInvisible: boolean;
  /** Set for text that is only a stencil: it becomes visible if something is painted through it. */
  readonly cut: Cut | null;
  /** The part of the page that its clip leaves visible, in page points. */
  readonly clip: Edges;
  /** Filled and stroked: how producers without a bold face make one. */
  readonly isStrokedToo: boolean;
  readonly isLayerOff: boolean;
  /** The number of this text in the structure tree. */
  readonly mcid: number | null;
  /** What its glyphs say, one after another. */
  readonly text: string;
  /** Its glyphs with their places, computed on demand: few shows need them. */
  readonly glyphs: () => readonly PlacedGlyph[];
};

/** Letters used as a STENCIL, and whether anything was painted through it. */
export type Cut = { isPainted: boolean };

/** How wide a font's units are, and which way it runs. */
export type FontMetrics = { readonly unit: number; readonly isVertical: boolean };

/** The graphics state, as far as text and shapes need it. */
export type State = {
  ctm: Matrix;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string | null;
  stroke: string | null;
  /** In user space, like the path. */
  lineWidth: number;
  alpha: number;
  /** The alpha of the surrounding groups. It multiplies the alpha of everything in them. */
  groupAlpha: number;
  clip: Edges;
  cut: Cut | null;
};

/** The state that a page begins with. */
export const initialState = (ctm: Matrix): State => ({
  ctm,
  textMatrix: identity,
  lineMatrix: identity,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  lineWidth: 1,
  alpha: 1,
  groupAlpha: 1,
  clip: [-Infinity, -Infinity, Infinity, Infinity],
  cut: null,
});

/** Starts a new line, moved by an offset in text space. */
export function moveLine(state: State, x: number, y: number): void {
  state.lineMatrix = multiply(state.lineMatrix, [1, 0, 0, 1, x, y]);
  state.textMatrix = state.lineMatrix;
}

const STENCIL = 7;

/** Places a show, and moves the text matrix past its glyphs. PDF 1.7, 9.4.4: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf */
export function showText(
  state: State,
  font: FontMetrics,
  glyphs: unknown,
  about: Pick<Show, 'order' | 'isLayerOff' | 'mcid'>,
): Show | null {
  if (!Array.isArray(glyphs) || state.fontSize === 0) return null;
  const { fontSize, horizontalScale, rise } = state;
  const toPage = multiply(state.ctm, state.textMatrix);
  const [startX, startY] = apply(toPage, 0, rise);
  const along = Math.hypot(toPage[0], toPage[1]) * horizontalScale;
  const { charSpacing, wordSpacing } = state;
  const setting: Setting = { unit: font.unit, fontSize, charSpacing, wordSpacing };
  const { text, width: x } = measure(glyphs, setting);
  const step: Matrix = font.isVertical ? [1, 0, 0, 1, 0, -x] : [1, 0, 0, 1, x * horizontalScale, 0];
  const [endX, endY] = apply(toPage, x * horizontalScale, rise);
  state.textMatrix = multiply(state.textMatrix, step);
  const isStroked = state.mode === 1 || state.mode === 5;
  if (state.mode === STENCIL) state.cut ??= { isPainted: false };
  return {
    // Each field is named because a page has thousands of shows, and spreading `about` would be slower.
    order: about.order,
    isLayerOff: about.isLayerOff,
    mcid: about.mcid,
    x: withinReach(startX),
    y: withinReach(startY),
    endX: withinReach(endX),
    endY: withinReach(endY),
    size: withinReach(Math.abs(fontSize) * Math.hypot(toPage[2], toPage[3])),
    font: state.font,
    color: state.mode === STENCIL ? null : isStroked ? state.stroke : state.fill,
    alpha: state.alpha,
    isInvisible: state.mode === 3,
    cut: state.mode === STENCIL ? state.cut : null,
    clip: state.clip,
    isStrokedToo: state.mode === 2 && state.stroke === state.fill,
    text,
    glyphs: () => placeGlyphs(glyphs, setting, startX, along),
  };
}

/** How glyphs are set: the width of a font's unit, and the spaces after them, in text space. */
type Setting = Pick<State, 'fontSize' | 'charSpacing' | 'wordSpacing'> & { readonly unit: number };

type Glyph = {
  readonly unicode?: unknown;
  readonly fontChar?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
};

/** The width of a glyph in text space, without the space after it. */
const advanceOf = ({ width }: Glyph, { unit, fontSize }: Setting) => number(width) * unit * fontSize;

/** What the glyphs of a show say, and how far they reach in text space. Every letter of a page comes through here. */
function measure(
  glyphs: readonly unknown[],
  setting: Setting,
): { readonly text: string; readonly width: number } {
  const { fontSize, charSpacing, wordSpacing } = setting;
  let text = '';
  let width = 0;
  for (const glyph of glyphs as readonly (Glyph | number | null)[]) {
    if (typeof glyph === 'number') width -= (glyph * fontSize) / 1000;
    else if (typeof glyph === 'object' && glyph !== null) {
      if (typeof glyph.unicode === 'string') text += glyph.unicode;
      width += advanceOf(glyph, setting) + charSpacing;
      if (glyph.isSpace === true) width += wordSpacing;
    }
  }
  return { text, width };
}

/** The single glyphs of a show, each placed where the one before it ends. */
function placeGlyphs(
  glyphs: readonly unknown[],
  setting: Setting,
  startX: number,
  along: number,
): readonly PlacedGlyph[] {
  let x = 0;
  return glyphs.flatMap(glyph => {
    const { text, width } = measure([glyph], setting);
    const at = startX + x * along;
    x += width;
    if (typeof glyph !== 'object' || glyph === null) return [];
    const { fontChar } = glyph as Glyph;
    const sign = typeof fontChar === 'string' ? fontChar : '';
    return [{ text, x: at, width: advanceOf(glyph, setting) * along, sign }];
  });
}

/** A number from foreign data. */
export function number(value: unknown, fallback = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}
