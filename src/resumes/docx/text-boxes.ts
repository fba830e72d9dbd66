import { inRuns } from '../../core/text/grouped.ts';
import { childOf, descend, textOf, type XmlElement } from './parse-xml.ts';

/** A text box: its content, the element with its floating position (null for an inline box), and its shape, which may be in a group. */
export type TextBox = {
  readonly content: XmlElement;
  readonly anchor: XmlElement | null;
  readonly shape: XmlElement | null;
};

/** The place of a floating box in points, relative to the page's edge or to its paragraph. */
type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isOnPage: boolean;
};

const EMU_PER_POINT = 12_700;
/** In points. Boxes whose left edges are nearer than this are in the same column. */
const COLUMN_WIDTH = 36;
/** Word's default margin, in points. */
const MARGIN = 72;
/** How far a box may reach into the line below it, in points. */
const SLACK = 6;

/** Is the position of a box relative to the page, not to its paragraph? */
export const isOnPage = (box: TextBox): boolean => placeOf(box)?.isOnPage === true;

/** Is a box set so that no text is beside it? */
export const isAlone = ({ anchor }: TextBox): boolean => childOf(anchor, 'wp:wrapTopAndBottom') !== undefined;

/** Does a box end above the text of its paragraph, such as a heading made as a shape? */
export function isAbove(box: TextBox): boolean {
  const { top = 0, height = 0, isOnPage = true } = placeOf(box) ?? {};
  return !isOnPage && (isAlone(box) ? top <= 0 : top < 0 && top + height <= SLACK);
}

/** Floating boxes in reading order: columns from left to right, each from the top. A box across several columns separates them. */
export function inReadingOrder(boxes: readonly TextBox[]): readonly TextBox[] {
  const placed = boxes.flatMap(box => ({ box, ...placeOf(box) }));
  const known = placed.filter(
    (one): one is PlacedBox => one.isOnPage === placed[0]?.isOnPage && 'top' in one,
  );
  return known.length < boxes.length ? boxes : cut(known).map(({ box }) => box);
}

type PlacedBox = Place & { readonly box: TextBox };

function cut(boxes: readonly PlacedBox[]): readonly PlacedBox[] {
  const parts = (end: (box: PlacedBox) => number, start: 'left' | 'top', near: number) => {
    let edge = -Infinity;
    return inRuns(
      [...boxes].sort((a, b) => a[start] - b[start] || a.left - b.left),
      (before, box, first) => {
        edge = Math.max(before === first ? -Infinity : edge, end(before));
        return box[start] - first[start] < near || box[start] < edge;
      },
    );
  };
  const columns = parts(({ left, width }) => left + width, 'left', COLUMN_WIDTH);
  if (columns.length > 1) return columns.flatMap(cut);
  const rows = parts(({ top, height }) => top + height, 'top', 0);
  return rows.length > 1 ? rows.flatMap(cut) : rows.flat();
}

function placeOf({ anchor, shape }: TextBox): Place | null {
  const style = anchor?.attributes.get('style');
  if (style !== undefined) return placeByStyle(style);
  const [across, down] = [childOf(anchor, 'wp:positionH'), childOf(anchor, 'wp:positionV')];
  const own = descend(shape, 'wps:spPr', 'a:xfrm');
  const size = childOf(own, 'a:ext') ?? childOf(anchor, 'wp:extent');
  const [left, top] = [offsetOf(across), offsetOf(down)];
  if (left === null || top === null) return null;
  return {
    left: left + (points(childOf(own, 'a:off'), 'x') ?? 0),
    top: top + (points(childOf(own, 'a:off'), 'y') ?? 0),
    width: points(size, 'cx') ?? 0,
    height: points(size, 'cy') ?? 0,
    isOnPage: /page|margin/i.test(down?.attributes.get('relativeFrom') ?? ''),
  };
}

/** From the page’s edge, or that of a paragraph; what is flush with a side is at none. */
function offsetOf(position: XmlElement | undefined): number | null {
  const [offset, align] = [childOf(position, 'wp:posOffset'), childOf(position, 'wp:align')];
  const isInMargins = /^(?:margin|column)$/.test(position?.attributes.get('relativeFrom') ?? '');
  const from = isInMargins ? MARGIN : 0;
  if (align) return /^(?:left|top)$/.test(textOf(align)) ? from : null;
  const emu = offset ? Number(textOf(offset)) : Number.NaN;
  return Number.isFinite(emu) ? from + emu / EMU_PER_POINT : null;
}

function points(element: XmlElement | undefined, attribute: string): number | null {
  const emu = Number(element?.attributes.get(attribute) ?? Number.NaN);
  return Number.isFinite(emu) ? emu / EMU_PER_POINT : null;
}

/** The place of a shape in Word's older format (VML). https://learn.microsoft.com/en-us/windows/win32/vml/msdn-online-vml-style-attribute */
function placeByStyle(style: string): Place | null {
  const said = new Map(
    style.split(';').map(one => one.split(':').map(word => word.trim()) as [string, string]),
  );
  const [left, top, width, height] = ['margin-left', 'margin-top', 'width', 'height'].map(name => {
    const [, digits, unit] = /^(-?[\d.]{1,12})(pt|in)?$/.exec(said.get(name) ?? '') ?? [];
    return digits === undefined ? null : Number(digits) * (unit === 'in' ? 72 : 1);
  });
  if (said.get('position') !== 'absolute' || left == null || top == null) return null;
  const isOnPage = /page|margin/.test(said.get('mso-position-vertical-relative') ?? '');
  return { left, top, width: width ?? 0, height: height ?? 0, isOnPage };
}
