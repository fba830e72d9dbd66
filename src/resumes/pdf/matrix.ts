/** A PDF transform `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transform that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

// Numbers are read by index because destructuring runs an iterator, which is slow for every glyph and shape of a page.

/** `inner` applied first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** The place of a point after the transform. */
export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** The edges of a rectangle: left, top, right, bottom. */
export type Edges = readonly [x1: number, y1: number, x2: number, y2: number];

/** The bounding box of a rectangle after the transform. */
export function boundsOf(matrix: Matrix, [x1, y1, x2, y2]: Edges): Edges {
  const corners = [
    apply(matrix, x1, y1),
    apply(matrix, x2, y1),
    apply(matrix, x1, y2),
    apply(matrix, x2, y2),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// In points: more than a hundred times the length of an A4 page.
const FARTHEST = 100_000;

/** A coordinate or length within sensible limits; NaN becomes 0. A file can contain any number. */
export function withinReach(points: number): number {
  return Number.isNaN(points) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, points));
}

/** A matrix from foreign data, or null. */
export function asMatrix(value: unknown): Matrix | null {
  if (typeof value !== 'object' || value === null) return null;
  const numbers = Array.from(value as ArrayLike<unknown>);
  if (numbers.length !== 6 || !numbers.every(number => Number.isFinite(number))) return null;
  return numbers as unknown as Matrix;
}
