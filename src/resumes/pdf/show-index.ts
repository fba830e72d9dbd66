import type { Show } from './text-state.ts';

/** The shows of a page by where they are. */
export type ShowIndex = {
  /** The one that painted the text at a point, or null. */
  readonly at: (x: number, y: number) => Show | null;
  /** Those whose baseline is within a point of `y`. */
  readonly near: (y: number) => readonly Show[];
};

const nobody: readonly Show[] = [];

/** Puts shows in rows by the whole points of their baseline. */
export function indexShows(shows: readonly Show[]): ShowIndex {
  const rows = new Map<number, Show[]>();
  for (const show of shows) {
    const key = Math.round(show.y);
    const row = rows.get(key);
    if (row) row.push(show);
    else rows.set(key, [show]);
  }
  return {
    near: y => [-1, 0, 1].flatMap(step => rows.get(Math.round(y) + step) ?? []),
    at(x, y) {
      let best: Show | null = null;
      for (let row = Math.round(y) - 1; row <= Math.round(y) + 1; row += 1) {
        for (const show of rows.get(row) ?? nobody) {
          const isHere =
            Math.abs(show.y - y) < 0.8 && x >= show.x - 0.6 && x < Math.max(show.endX, show.x + 0.6);
          if (isHere && (best === null || show.order > best.order)) best = show;
        }
      }
      return best;
    },
  };
}
