import { findDates, isDatePiece } from '../../core/dates/find-dates.ts';
import { BOLD_FROM } from '../pdf/page-content.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { isTableHead } from '../structure/table-head.ts';
import type { Row, Segment } from './segments.ts';
import { OF_SIZE, POINTS, SHARES } from './thresholds.ts';

/** Reads cards that stand side by side (titles in one look, text under each) one after another; all other rows keep their order. */
export function unfoldCards(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const cards = cardsAt(rows, index) ?? { rows: rows.slice(index, index + 1), taken: 1 };
    out.push(...cards.rows);
    index += cards.taken;
  }
  return out;
}

type Cards = { readonly rows: readonly Row[]; readonly taken: number };

function cardsAt(rows: readonly Row[], start: number): Cards | null {
  const titles = rows[start];
  const last = titles?.at(-1);
  if (!titles || !last || titles.length < 2) return null;
  const equal = equalTitles(titles);
  // A heading in a label column may look like the titles, but has nothing under it.
  for (let from = 0; from < equal.length - 1; from += 1) {
    const cards = unfold(rows, start, titles.indexOf(equal[from] ?? last));
    if (cards) return cards;
  }
  return null;
}

/** The rows of the cards whose titles begin at segment `from` of the row; null if one of them has nothing under it. */
function unfold(rows: readonly Row[], start: number, from: number): Cards | null {
  const row = rows[start] ?? [];
  const isDated = areDated(row);
  const [heading, cells] = [row.slice(0, from), row.slice(from)];
  const titles = isDated ? cells.filter(({ text }) => !isDatePiece(text)) : cells;
  const [first] = titles;
  if (!first) return null;
  const columns = titles.map(title => title.x);
  const below = rowsBelow(rows, start + 1, columns, first);
  if (isTable(titles, below, columns)) return null;
  const filled = titles.filter((title, column) =>
    below.some(line =>
      line.some(segment => columnOf(segment, columns) === column && isUnder(segment, title)),
    ),
  );
  if (below.length < (isDated ? 1 : 2) || filled.length < columns.length) return null;
  const unfolded = columns.flatMap((_, column) =>
    [cells, ...below]
      .map(line => line.filter(segment => columnOf(segment, columns) === column))
      .filter(line => line.length > 0),
  );
  return { rows: heading.length > 0 ? [heading, ...unfolded] : unfolded, taken: below.length + 1 };
}

const lookOf = (segment: Segment): string => {
  const [run] = segment.runs;
  return `${Math.round(segment.size * 2)}|${(run?.weight ?? 400) >= BOLD_FROM}|${run?.color}|${run?.font}`;
};

/** The segments at the row's end that look alike and are no dates. If each is followed by its date (degrees side by side), these dates are skipped. */
function equalTitles(row: Row): readonly Segment[] {
  const names = areDated(row) ? row.filter((_, index) => index % 2 === 0) : row;
  const last = names.at(-1);
  if (!last || names.some(segment => findDates(segment.text).length > 0)) return [];
  let from = names.length - 1;
  while (from > 0 && lookOf(names[from - 1] ?? last) === lookOf(last)) from -= 1;
  return names.slice(from);
}

/** True if a row consists of names, each followed by a date. */
const areDated = (row: Row): boolean =>
  row.length >= 4 &&
  row.length % 2 === 0 &&
  row.every(({ text }, index) => isDatePiece(text) === (index % 2 === 1));

function rowsBelow(
  rows: readonly Row[],
  from: number,
  columns: readonly number[],
  title: Segment,
): readonly Row[] {
  const below: Row[] = [];
  for (const row of rows.slice(from)) {
    const above = below.at(-1)?.[0] ?? rows[from - 1]?.[0];
    const [first] = row;
    if (!first || !above || first.page !== above.page || isFar(above, first)) break;
    const isOther = (segment: Segment) =>
      columnOf(segment, columns) === null ||
      lookOf(segment) === lookOf(title) ||
      segment.size > SHARES.heading * title.size;
    if (row.some(isOther) || (row.length === 1 && knownHeading(first.text) !== null)) break;
    below.push(row);
  }
  return below;
}

/** True if a row is too far below another for one card; under a title in larger letters the gap is larger. */
const isFar = (above: Segment, { y, size }: Segment): boolean =>
  y - above.y > OF_SIZE.card * Math.max(size, above.size);

/** True if a segment is level with a title on the left or has the same middle; text that is flush right is a date or a place. */
function isUnder(segment: Segment, title: Segment): boolean {
  const middle = (one: Segment) => (one.x + one.right) / 2;
  return (
    Math.abs(segment.x - title.x) < 2 * title.size ||
    Math.abs(middle(segment) - middle(title)) < POINTS.sameEdge
  );
}

/** True if rows are a table, which is not unfolded: a column holds dates or figures, or the titles are those of a table's columns. */
function isTable(titles: Row, below: readonly Row[], columns: readonly number[]): boolean {
  const cells = columns.map((_, column) =>
    below.flatMap(row => row.filter(segment => columnOf(segment, columns) === column)),
  );
  const areData = (column: readonly Segment[]) =>
    column.length > 1 &&
    column.every(({ text }) => findDates(text).length > 0 || /^\d[\d.,%\s/]*$/.test(text));
  return isTableHead(titles.map(({ text }) => text)) || cells.some(areData);
}

function columnOf(segment: Segment, columns: readonly number[]): number | null {
  const index = columns.findIndex((x, at) => {
    const next = columns[at + 1] ?? Infinity;
    return (
      Math.abs(segment.x - x) < POINTS.sameEdge || (segment.x > x && segment.right < next - POINTS.sameEdge)
    );
  });
  return index < 0 ? null : index;
}
