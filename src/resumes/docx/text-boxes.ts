import { childOf, descend, textOf, type XmlElement } from './parse-xml.ts';

/** A text box of a paragraph: what stands in it, and what says where it floats (null for one in the line). */
export type TextBox = { readonly content: XmlElement; readonly anchor: XmlElement | null };

const EMU_PER_POINT = 12_700;
// Boxes of one column begin at about the same place.
const COLUMN_WIDTH = 72;

/** Boxes that float at one paragraph, as they are read: column by column from the left, each from the top. */
export function inReadingOrder(boxes: readonly TextBox[]): readonly TextBox[] {
  const placed = boxes.map(box => ({
    box,
    x: offsetOf(box, 'wp:positionH'),
    y: offsetOf(box, 'wp:positionV'),
  }));
  if (placed.some(({ x, y }) => x === null || y === null)) return boxes;
  const columnOf = (x: number | null) => Math.round((x ?? 0) / COLUMN_WIDTH);
  return placed
    .sort((a, b) => columnOf(a.x) - columnOf(b.x) || (a.y ?? 0) - (b.y ?? 0))
    .map(({ box }) => box);
}

function offsetOf({ anchor }: TextBox, axis: string): number | null {
  const offset = anchor && descend(childOf(anchor, axis), 'wp:posOffset');
  const points = offset ? Number(textOf(offset)) / EMU_PER_POINT : Number.NaN;
  return Number.isFinite(points) ? points : null;
}
