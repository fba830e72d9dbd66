import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import type { Box } from '../../core/types.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { BOLD_FROM, type PageContent, type Run } from '../pdf/page-content.ts';
import type { Row, Segment } from './segments.ts';
import { LINES } from './thresholds.ts';

/** The bullets of a page that are no text: dots as Chrome and Word draw them, and equal icons one below another. White dots cannot be seen. */
function drawnBullets({ fills, icons }: Pick<PageContent, 'fills' | 'icons'>): readonly Box[] {
  const dots = fills
    .filter(({ box: [, , width, height], color }) => isSmall(width, height) && color !== '#ffffff')
    .map(fill => fill.box);
  // The place of an icon is on the baseline, and its letters rise about 0.7 of their size above it.
  const boxes = icons.map((icon): Box => [icon.x, icon.y - icon.size * 0.7, icon.width, icon.size * 0.7]);
  const repeated = boxes.filter(
    (_, index) => icons.filter(other => isTwin(other, icons[index])).length >= LINES.bullets,
  );
  return [...dots, ...repeated];
}

// Sizes are in points.
const isSmall = (width: number, height: number): boolean =>
  width > 1.4 && width < 6.5 && Math.abs(width - height) < 1.2;

const isTwin = (a: Run, b: Run | undefined): boolean =>
  b !== undefined && a.text === b.text && Math.abs(a.x - b.x) < 1;

/** Returns the drawn bullet before each row that has one. If at least half of the dots one below another stand beside bold titles or dates, they are a timeline, not bullets of those rows. */
export function drawnBulletsOf(
  rows: readonly Row[],
  page: Pick<PageContent, 'fills' | 'icons'>,
): ReadonlyMap<Row, Box> {
  const bullets = drawnBullets(page);
  const found = rows.flatMap(row => {
    const second = hasPlaceFirst(row) ? row[1] : undefined;
    const bullet = bullets.find(box => [row[0], second].some(text => isBefore(box, text)));
    return bullet ? [[row, bullet] as const] : [];
  });
  const columns = Map.groupBy(found, ([, [x]]) => Math.round(x));
  return new Map(
    [...columns.values()].flatMap(column => {
      const titles = new Set(column.filter(([row]) => isTitle(row)));
      const isTimeline = 2 * titles.size >= column.length;
      return isTimeline ? column.filter(one => !titles.has(one)) : column;
    }),
  );
}

/** True if the row begins in bold or holds dates, as the title of an entry does. */
function isTitle(row: Row): boolean {
  return (
    row[0]?.runs.every(one => one.weight >= BOLD_FROM) === true ||
    row.every(({ text }) => isDatePiece(text)) ||
    row.some(({ text }) => holdsRange(text))
  );
}

/** True if a row is a place beside one piece of text: the place of a job under its dates, and the first item of its text. */
export const hasPlaceFirst = (row: readonly { readonly text: string }[]): boolean =>
  row.length === 2 && isPlace(row[0]?.text.trim() ?? '');

/** True if the bullet stands close to the left of a piece, at the height of its small letters. */
function isBefore([x, y, width, height]: Box, first: Segment | undefined): boolean {
  if (!first) return false;
  const gap = first.x - x - width;
  const middle = y + height / 2;
  return gap > 1 && gap < 2.2 * first.size && middle < first.y && middle > first.y - first.size * 0.8;
}
