import { pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { apply } from './matrix.ts';
import { type Outline, operandCounts } from './path-shapes.ts';
import type { Pixels } from './picture-pixels.ts';

/** An icon is sampled on a grid of SIDE × SIDE places. */
export const SIDE = 16;

type Point = readonly [x: number, y: number];
type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A small path as straight pieces in page points. */
export type Drawn = Pick<Outline, 'kind' | 'half' | 'isEvenOdd'> & { readonly segments: readonly Segment[] };

const STEPS = 6;
const MOST_SEGMENTS = 3_000;
const CLOSE = 4;

/** A path whose curves are replaced by straight pieces. */
export function flatten({ data, ctm, kind, half, isEvenOdd }: Omit<Outline, 'box' | 'color'>): Drawn {
  const segments: Segment[] = [];
  let start: Point = [0, 0];
  let at: Point = start;
  const draw = (to: Point) => {
    if (to[0] !== at[0] || to[1] !== at[1]) segments.push([...at, ...to]);
    at = to;
  };
  for (let index = 0; index < data.length && segments.length < MOST_SEGMENTS; ) {
    const operator = data[index] ?? -1;
    const operands = operandCounts[operator];
    if (operands === undefined) break;
    const points = Array.from({ length: operands / 2 }, (_, k) =>
      apply(ctm, data[index + 1 + 2 * k] ?? 0, data[index + 2 + 2 * k] ?? 0),
    );
    const [first] = points;
    // A filled path is always closed, even if it does not say so.
    if (operator === CLOSE || (operator === 0 && kind === 'fill')) draw(start);
    if (operator === 0 && first) [start, at] = [first, first];
    else if (points.length === 1 && first) draw(first);
    else if (first) {
      const curve = [at, ...points];
      for (let step = 1; step <= STEPS; step += 1) draw(onCurve(curve, step / STEPS));
    }
    index += 1 + operands;
  }
  if (kind === 'fill') draw(start);
  return { kind, half, isEvenOdd, segments };
}

/** A point of a Bézier curve of any degree. */
function onCurve(points: readonly Point[], share: number): Point {
  const between = pairsOf(points).map(
    ([[fromX, fromY], [x, y]]): Point => [fromX + (x - fromX) * share, fromY + (y - fromY) * share],
  );
  return between.length > 1 ? onCurve(between, share) : (between[0] ?? [0, 0]);
}

/** The box of a path that is filled. */
export function boxOf({ segments }: Drawn): Box {
  const xs = segments.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = segments.flatMap(([, y1, , y2]) => [y1, y2]);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** Where paths have ink, row by row from the top left. The box is stretched to a square, so that place and size do not matter. */
export function rasterOf(drawn: readonly Drawn[], [left, top, width, height]: Box): Uint8Array {
  const ink = new Uint8Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row += 1) {
    const y = top + ((row + 0.5) * height) / SIDE;
    for (const path of drawn) {
      const across = path.kind === 'fill' ? path.segments.filter(one => crosses(one, y)) : path.segments;
      for (let column = 0; column < SIDE; column += 1) {
        const x = left + ((column + 0.5) * width) / SIDE;
        if (holds(path, across, x, y)) ink[row * SIDE + column] = 1;
      }
    }
  }
  return ink;
}

const crosses = ([, y1, , y2]: Segment, y: number): boolean => y1 <= y !== y2 <= y;

/** Does a path have ink at a place? For a fill, only the pieces at the height of the place are needed. */
function holds({ kind, half, isEvenOdd }: Drawn, pieces: readonly Segment[], x: number, y: number): boolean {
  if (kind === 'stroke') return pieces.some(piece => distance(piece, x, y) <= half);
  let turns = 0;
  for (const [x1, y1, x2, y2] of pieces)
    if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) turns += y2 > y1 ? 1 : -1;
  return isEvenOdd ? turns % 2 !== 0 : turns !== 0;
}

function distance([x1, y1, x2, y2]: Segment, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

const CONTRAST = 64;
/** More dots than any icon needs. */
const MOST_PIXELS = 300_000;

/** Where a bitmap has ink, within the bounds of the ink; null if it is too small or too large, or the ink spans less than half of a side. */
export function rasterOfPixels({ width, height, brightness }: Pixels): Uint8Array | null {
  if (width < SIDE || height < SIDE || width * height > MOST_PIXELS) return null;
  const ground = brightness(0, 0);
  const isInk = (x: number, y: number) => Math.abs(brightness(x, y) - ground) > CONTRAST;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isInk(x, y)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  if (wide < width / 2 || high < height / 2) return null;
  return Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [column, row] = [at % SIDE, Math.floor(at / SIDE)];
    const x = left + Math.floor(((column + 0.5) * wide) / SIDE);
    return isInk(x, top + Math.floor(((row + 0.5) * high) / SIDE)) ? 1 : 0;
  });
}
