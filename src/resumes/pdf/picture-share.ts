import type { Box } from '../../core/types.ts';
import { holds } from './box-around.ts';
import type { Paper } from './page-content.ts';

const GRID_STEPS = 20;

/** The share of a page that its pictures cover together, 0 to 1: scanners cut pages into strips. */
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
