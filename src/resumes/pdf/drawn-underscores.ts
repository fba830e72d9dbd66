import { glyphsOf } from './letter-spacing.ts';
import type { Run } from './page-content.ts';
import type { Painted } from './pen.ts';
import type { ShowIndex } from './show-index.ts';

// In ems. TeX's old fonts have no underscore, so TeX draws a line of 0.3 em on the baseline between two letters.
const LEAST_WIDTH = 0.2;
const MOST_WIDTH = 0.6;
const MOST_HEIGHT = 0.08;
const LEEWAY = 0.1;
// A page with more short lines than this contains a drawing.
const MOST_LINES = 200;
// The largest font size that we expect, in points. A line too long for it is a rule, not an underscore.
const LARGEST = 40;

/** The painted lines that are short enough to be underscores; none if there are too many. */
export function shortLines(shapes: readonly Painted[]): readonly Painted[] {
  const lines = shapes.filter(({ kind, x1, y1, x2, y2 }) => {
    const [width, height] = [x2 - x1, y2 - y1];
    const isLine = kind === 'fill' || kind === 'stroke';
    return isLine && width > 0 && width < MOST_WIDTH * LARGEST && height < MOST_HEIGHT * LARGEST;
  });
  return lines.length > MOST_LINES ? [] : lines;
}

/** Adds underscores for lines drawn on a run's baseline, in a gap between letters. The line of an underlined word lies under its letters. */
export function withUnderscores(run: Run, lines: readonly Painted[], shows: ShowIndex): Run {
  const near = lines.filter(line => isSign(line, run)).sort((a, b) => b.x1 - a.x1);
  if (near.length === 0) return run;
  const glyphs = glyphsOf(run, shows).filter(({ text }) => text.trim() !== '');
  if (glyphs.map(({ text }) => text).join('') !== run.text.replace(/\s/g, '')) return run;
  let text = run.text;
  for (const { x1, x2 } of near) {
    const after = glyphs.findIndex(({ x }) => x >= x2 - LEEWAY * run.size);
    const [left, right] = [glyphs[after - 1], glyphs[after]];
    if (!left || !right || left.x + left.width > x1 + LEEWAY * run.size) continue;
    const letters = glyphs.slice(0, after).reduce((count, glyph) => count + glyph.text.length, 0);
    text = text.replace(new RegExp(`^((?:\\s*\\S){${letters}})\\s?(?=\\S)`, 'u'), '$1_');
  }
  return { ...run, text };
}

function isSign({ x1, y1, x2, y2 }: Painted, { x, y, width, size }: Run): boolean {
  const isWithin = x1 > x && x2 < x + width;
  const isOnBaseline = y2 < y + (LEEWAY / 2) * size && y1 > y - LEEWAY * size;
  const isShort = x2 - x1 > LEAST_WIDTH * size && x2 - x1 < MOST_WIDTH * size;
  return isWithin && isOnBaseline && isShort && y2 - y1 < MOST_HEIGHT * size;
}
