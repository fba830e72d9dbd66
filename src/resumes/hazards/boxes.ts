import type { Box } from '../../core/types.ts';

/** The smallest box around all boxes, rounded to tenths; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(
    side => Math.round(side * 10) / 10,
  );
  return [x ?? 0, y ?? 0, width ?? 0, height ?? 0];
}

/** The box of a run of text. */
export function boxOfRun(run: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}): Box {
  return [run.x, run.y - run.size * 0.85, run.width, run.size * 1.1];
}

const QUOTE_LENGTH = 160;

/** Text short enough to quote. */
export function quoteOf(text: string): string | null {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy === '') return null;
  return tidy.length > QUOTE_LENGTH ? `${tidy.slice(0, QUOTE_LENGTH - 1)}…` : tidy;
}
