import { kept } from '../../core/text/remembered.ts';
import type { Show } from './text-state.ts';

/** The shows of a page by where they are. */
export type ShowIndex = {
  /** The one that painted the text at a point, or null. */
  readonly at: (x: number, y: number) => Show | null;
  /** Those that reach between two places of a baseline. */
  readonly along: (y: number, left: number, right: number) => readonly Show[];
};

const CELL_WIDTH = 24;
const NEAREST = 0.8;
const LEEWAY = 0.6;
// Even lines whose letters are painted three times have fewer. Without a limit, thousands of texts in one place would take quadratic time.
const MOST_IN_CELL = 40;
// No text is wider than this on any paper.
const MOST_CELLS = 200;

/** Puts shows in cells by their baseline. A cell is one point high and about as wide as a short word. */
export function indexShows(shows: readonly Show[]): ShowIndex {
  const cells = new Map<number, Show[]>();
  for (const show of shows) {
    const [first, last] = cellsOf(show.x - LEEWAY, Math.max(show.endX, show.x + LEEWAY));
    for (let column = first; column <= last; column += 1) {
      const cell = kept(cells, keyOf(Math.round(show.y), column), () => []);
      // What was painted last is what is seen.
      if (isOver(show, cell.at(-1))) cell.pop();
      if (cell.push(show) > MOST_IN_CELL) cell.shift();
    }
  }
  const near = function* (y: number, left: number, right: number) {
    const [first, last] = cellsOf(left, right);
    for (let row = Math.round(y) - 1; row <= Math.round(y) + 1; row += 1)
      for (let column = first; column <= last; column += 1)
        for (const show of cells.get(keyOf(row, column)) ?? [])
          if (Math.abs(show.y - y) < NEAREST) yield show;
  };
  return {
    along: (y, left, right) => [...new Set(near(y, left, right))],
    at(x, y) {
      let best: Show | null = null;
      for (const show of near(y, x, x)) {
        const isHere = x >= show.x - LEEWAY && x < Math.max(show.endX, show.x + LEEWAY);
        if (isHere && (best === null || show.order > best.order)) best = show;
      }
      return best;
    },
  };
}

/** Is a show the same text in the same place as another one? */
const isOver = (show: Show, under: Show | undefined): boolean =>
  under !== undefined && show.x === under.x && show.y === under.y && show.text === under.text;

function cellsOf(left: number, right: number): readonly [first: number, last: number] {
  const first = Math.floor(left / CELL_WIDTH);
  return [first, Math.min(Math.floor(right / CELL_WIDTH), first + MOST_CELLS)];
}

/** One number for a cell. A column is always far below 65,536. */
const keyOf = (row: number, column: number): number => row * 65_536 + column;
