import type { Box } from '../../core/types.ts';
import type { Paper } from './page-content.ts';

const gridSteps = 20;

/** The share of a page that its pictures cover together, 0 to 1: scanners cut pages into strips. */
export function pictureShare(pictures: readonly Box[], { width, height }: Paper): number {
  if (pictures.length === 0) return 0;
  let covered = 0;
  for (let row = 0; row < gridSteps; row += 1)
    for (let column = 0; column < gridSteps; column += 1) {
      const [x, y] = [((column + 0.5) / gridSteps) * width, ((row + 0.5) / gridSteps) * height];
      if (pictures.some(box => holds(box, x, y))) covered += 1;
    }
  return covered / gridSteps ** 2;
}

const holds = ([left, top, width, height]: Box, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;
