/** A PDF transform `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transform that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` applied first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point lands. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The bounding box of a rectangle after the transform, as `[x1, y1, x2, y2]`. */
export function boundsOf(matrix: Matrix, x1: number, y1: number, x2: number, y2: number): readonly number[] {
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

/** A matrix from foreign data, or null. */
export function asMatrix(value: unknown): Matrix | null {
  if (typeof value !== 'object' || value === null) return null;
  const numbers = Array.from(value as ArrayLike<unknown>);
  if (numbers.length !== 6 || !numbers.every(number => Number.isFinite(number))) return null;
  return numbers as unknown as Matrix;
}
