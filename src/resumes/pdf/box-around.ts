import type { Box } from '../../core/types.ts';
import type { Paper } from './page-content.ts';

/** The smallest box around one box or more. */
export function boxAround(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** The same, rounded to tenths. */
export function roundedBox(boxes: readonly Box[]): Box {
  const [x, y, width, height] = boxAround(boxes).map(side => Math.round(side * 10) / 10);
  return [x as number, y as number, width as number, height as number];
}

/** Do two boxes overlap? Boxes that only touch do not. */
export const overlap = ([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean =>
  x < left + wide && left < x + width && y < top + high && top < y + height;

/** Is a point in a box, or on its edge? */
export const holds = ([left, top, width, height]: Box, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

const GRID_STEPS = 20;

/** The share of a page, 0 to 1, that its pictures cover together: scanners often cut one page into several strips. */
export function pictureShare(pictures: readonly Box[], { width, height }: Paper): number {
  if (pictures.length === 0) return 0;
  let covered = 0;
  for (let row = 0; row < GRID_STEPS; row += 1)
    for (let column = 0; column < GRID_STEPS; column += 1) {
      const [x, y] = [((column + 0.5) / GRID_STEPS) * width, ((row + 0.5) / GRID_STEPS) * height];
      if (pictures.some(box => holds(box, x, y))) covered += 1;
    }
  return covered / GRID_STEPS ** 2;
}
