import type { Row, Segment } from '../../src/resumes/layout/segments.ts';
import type { Fill, Rule, Run } from '../../src/resumes/pdf/page-content.ts';
import { run } from './made-sheets.ts';

/** A piece of a line: in letters of 10 points, each half as wide, where nothing else is said. */
export function piece(text: string, x: number, y: number, more: Partial<Run> = {}): Segment {
  const own = run(text, x, y, more.size ?? 10, more);
  return { runs: [own], text, x, right: x + own.width, y, size: own.size, page: 1 };
}

/** A row of such pieces, each at its place. */
export const rowAt = (y: number, ...pieces: readonly (readonly [string, number])[]): Row =>
  pieces.map(([text, x]) => piece(text, x, y));

/** A level rule. */
export const level = (y: number, x1 = 50, x2 = 400): Rule => ({ isVertical: false, x1, x2, y1: y, y2: y });

/** An upright rule. */
export const upright = (x: number, y1 = 50, y2 = 400): Rule => ({ isVertical: true, x1: x, x2: x, y1, y2 });

/** Something filled. */
export const filled = (
  x: number,
  y: number,
  width: number,
  height: number,
  more: Partial<Fill> = {},
): Fill => ({
  ...{ box: [x, y, width, height], color: '#334455', isRound: false },
  ...more,
});
