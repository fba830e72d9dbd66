import type { Row, Segment } from './segments.ts';

const tight = 2.2;
const sameColumn = 4;

/**
 * Puts cards that stand side by side (a row of equal titles with text under each) one after another, so that the text of
 * a card is read whole. Everything else keeps its order.
 */
export function unfoldCards(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const cards = cardsAt(rows, index);
    if (cards === null) {
      const row = rows[index];
      if (row) out.push(row);
      index += 1;
    } else {
      out.push(...cards.rows);
      index += cards.taken;
    }
  }
  return out;
}

type Cards = { readonly rows: readonly Row[]; readonly taken: number };

function cardsAt(rows: readonly Row[], start: number): Cards | null {
  const titles = rows[start];
  if (!titles || titles.length < 2) return null;
  const cards = equalTitles(titles);
  const first = cards[0];
  if (cards.length < 2 || !first) return null;
  const heading = titles.slice(0, titles.indexOf(first));
  const columns = cards.map(title => title.x);
  const below = rowsBelow(rows, start + 1, columns, lookOf(first));
  // Each card has something under its title, or it is a row of a table.
  const filled = columns.filter((_, column) =>
    below.some(row => row.some(segment => columnOf(segment, columns) === column)),
  );
  if (below.length < 2 || filled.length < columns.length) return null;
  const unfolded = columns.flatMap((_, column) =>
    [titles.slice(titles.indexOf(first)), ...below]
      .map(row => row.filter(segment => columnOf(segment, columns) === column))
      .filter(row => row.length > 0),
  );
  return { rows: heading.length > 0 ? [heading, ...unfolded] : unfolded, taken: below.length + 1 };
}

const lookOf = (segment: Segment): string => {
  const [run] = segment.runs;
  return `${Math.round(segment.size * 2)}|${(run?.weight ?? 400) >= 600}|${run?.color}|${run?.font}`;
};

/** The longest run of segments at the row's end that look alike and are no dates. */
function equalTitles(row: Row): readonly Segment[] {
  const last = row.at(-1);
  if (!last || row.some(segment => /\d{4}/.test(segment.text))) return [];
  let from = row.length - 1;
  while (from > 0 && lookOf(row[from - 1] ?? last) === lookOf(last)) from -= 1;
  return row.slice(from);
}

function rowsBelow(
  rows: readonly Row[],
  from: number,
  columns: readonly number[],
  titleLook: string,
): readonly Row[] {
  const below: Row[] = [];
  for (const row of rows.slice(from)) {
    const above = below.at(-1)?.[0] ?? rows[from - 1]?.[0];
    const [first] = row;
    if (!first || !above || first.page !== above.page || first.y - above.y > tight * first.size) break;
    if (row.some(segment => columnOf(segment, columns) === null || lookOf(segment) === titleLook)) break;
    below.push(row);
  }
  return below;
}

function columnOf(segment: Segment, columns: readonly number[]): number | null {
  const index = columns.findIndex((x, at) => {
    const next = columns[at + 1] ?? Infinity;
    return Math.abs(segment.x - x) < sameColumn || (segment.x > x && segment.right < next - sameColumn);
  });
  return index < 0 ? null : index;
}
