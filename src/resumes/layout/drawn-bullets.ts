import { findDates } from '../../core/text/find-dates.ts';
import type { Box } from '../../core/types.ts';
import type { PageInk, Run } from '../pdf/page-ink.ts';
import type { Row } from './segments.ts';

const leastRepeats = 3;

/** The bullets of a page that are no text: dots that Chrome and Word paint, and icons that stand one below another. */
export function drawnBullets({ fills, icons }: Pick<PageInk, 'fills' | 'icons'>): readonly Box[] {
  const dots = fills
    .filter(({ box: [, , width, height], color }) => isSmall(width, height) && color !== '#ffffff')
    .map(fill => fill.box);
  const boxes = icons.map((icon): Box => [icon.x, icon.y - icon.size * 0.7, icon.width, icon.size * 0.7]);
  const repeated = boxes.filter(
    (_, index) => icons.filter(other => isTwin(other, icons[index])).length >= leastRepeats,
  );
  return [...dots, ...repeated];
}

function isSmall(width: number, height: number): boolean {
  return width > 1.4 && width < 6.5 && Math.abs(width - height) < 1.2;
}

function isTwin(a: Run, b: Run | undefined): boolean {
  return b !== undefined && a.text === b.text && Math.abs(a.x - b.x) < 1;
}

/** The drawn bullet before a row, or null. A dot beside a bold title or a date belongs to a timeline. */
export function drawnBulletOf(row: Row, bullets: readonly Box[]): Box | null {
  const [first] = row;
  const run = first?.runs[0];
  if (!first || !run || bullets.length === 0) return null;
  const isTitle =
    first.runs.every(one => one.weight >= 600) ||
    row.some(segment => findDates(segment.text).some(date => date.from !== null || date.to === null));
  if (isTitle) return null;
  const isBefore = ([x, y, width, height]: Box) => {
    const gap = first.x - x - width;
    const middle = y + height / 2;
    return gap > 1 && gap < 2.2 * first.size && middle < first.y && middle > first.y - first.size * 0.8;
  };
  return bullets.find(isBefore) ?? null;
}
