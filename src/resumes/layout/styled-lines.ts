import { bulletEnd, isLoneBullet } from '../../core/text/bullet.ts';
import { grouped } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { roundedBox } from '../pdf/box-around.ts';
import { BOLD_FROM, type PageContent, type Rule } from '../pdf/page-content.ts';
import { isPageNumber } from '../structure/page-number.ts';
import type { LinePart, Look, StyledLine } from '../structure/styled-line.ts';
import { drawnBulletsOf, hasPlaceFirst } from './drawn-bullets.ts';
import type { PlacedRow } from './reading-order.ts';
import { joinRuns, type Row, type Segment } from './segments.ts';
import { OF_SIZE, SHARES } from './thresholds.ts';

/** Turns rows in reading order into lines with their looks, gaps and rules. */
export function styledLines(
  rows: readonly PlacedRow[],
  pages: readonly PageContent[],
): readonly StyledLine[] {
  const running = runningRows(rows, pages);
  const edges = rightEdges(rows);
  const bullets = new Map(
    pages.flatMap(page => {
      const own = rows.map(({ row }) => row).filter(([first]) => first?.page === page.number);
      return [...drawnBulletsOf(own, page)];
    }),
  );
  let before: PlacedRow | null = null;
  return rows.flatMap(placed => {
    const { row, flow } = placed;
    const [first, ...others] = row;
    const page = pages.find(({ number }) => number === first?.page);
    if (!first || !page) return [];
    const isRunning = running.has(row);
    const line = {
      ...contentOf([first, ...others], bullets.get(row) ?? null),
      page: first.page,
      box: boxOf(row),
      gapAbove: gapAbove(placed, before),
      column: flow,
      hasRule: hasRuleUnder(row, page.rules),
      isRunning,
      room: Math.max(
        0,
        ((edges.get(edgeKey(placed)) ?? 0) - (row.at(-1)?.right ?? 0)) / (first.size * OF_SIZE.letter),
      ),
    };
    if (!isRunning) before = placed;
    return [line];
  });
}

function contentOf(
  row: readonly [Segment, ...Segment[]],
  bullet: Box | null,
): Pick<StyledLine, 'text' | 'parts' | 'look' | 'bulletEnd'> {
  // A line with a drawn bullet starts at the bullet, like a line with a printed one.
  const marked = bullet && row[1] && bullet[0] > row[0].right ? 1 : 0;
  const parts = row.map((segment, index) => ({
    ...toPart(segment),
    ...(bullet && index === marked ? { x: bullet[0] } : {}),
  }));
  const text = parts
    .map((part, index) =>
      bullet && index === marked && bulletEnd(part.text) < 0 ? `• ${part.text}` : part.text,
    )
    .join('\t');
  const longest = row
    .flatMap(segment => segment.runs)
    .reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const main = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { text, parts, look: { ...main.look, font: longest.font }, bulletEnd: endOfBullet(text, row) };
}

/** Where the text behind a line's bullet starts; the bullet may stand behind a place. */
function endOfBullet(text: string, row: Row): number {
  const [own, tab] = [bulletEnd(text), text.indexOf('\t') + 1];
  const behind = own < 0 && hasPlaceFirst(row) ? bulletEnd(text.slice(tab)) : -1;
  return behind < 0 ? own : tab + behind;
}

/** A segment as a part of a line, in the form in which the structure is read. */
export function toPart(segment: Segment): LinePart {
  const { text, x, right, runs } = segment;
  return { text, x, right, look: lookOf(segment), boldLead: boldLeadOf(text, runs) };
}

function boldLeadOf(text: string, runs: Segment['runs']): number {
  const plain = runs.findIndex(
    run => run.weight < BOLD_FROM && run.text.trim() !== '' && !isLoneBullet(run.text),
  );
  if (plain < 1) return 0;
  const lead = joinRuns(runs.slice(0, plain));
  return text.startsWith(lead) && !isLoneBullet(lead) ? lead.length : 0;
}

function lookOf(segment: Segment): Look {
  const letters = (isCounted: (run: Segment['runs'][number]) => boolean) =>
    segment.runs.reduce((sum, run) => sum + (isCounted(run) ? run.text.trim().length : 0), 0);
  const all = letters(() => true);
  const main = segment.runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    // Small capitals are set in two sizes; the larger one is the font's.
    size: Math.max(...segment.runs.filter(run => run.text.trim().length > 0).map(run => run.size)),
    isBold: letters(run => run.weight >= BOLD_FROM) > 0.6 * all,
    isItalic: letters(run => run.italic) > 0.6 * all,
    color: main.color,
    font: main.font,
    outline: null,
  };
}

const boxOf = (row: Row): Box =>
  roundedBox(row.map(({ x, y, right, size }): Box => [x, y - size * 0.85, right - x, size * 1.1]));

function gapAbove({ row, flow, isBeside }: PlacedRow, before: PlacedRow | null): number {
  const [first, above] = [row[0], before?.row[0]];
  if (!first || !above || before?.flow !== flow || above.page !== first.page) return OF_SIZE.topOfColumn;
  if (isBeside) return OF_SIZE.line;
  // Cards side by side are read one after another: the next one starts higher up.
  if (first.y < above.y) return OF_SIZE.card;
  return (first.y - lastLineOf(above, first.y - first.size / 2)) / Math.max(first.size, 1);
}

/** The lowest baseline above `edge` of a label that wraps. */
function lastLineOf({ runs, y, size }: Segment, edge: number): number {
  const below = runs.flatMap(run => (run.y > y + size / 2 && run.y < edge ? [run.y] : []));
  return Math.max(y, ...below);
}

/** True if a rule stands right under the text or level with it, and is about as long; underlines of links are shorter. */
function hasRuleUnder(row: Row, rules: readonly Rule[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return false;
  return rules.some(rule => {
    const isNear = rule.y1 > first.y - 0.7 * first.size && rule.y1 < first.y + 0.95 * first.size;
    const isBeside = rule.x1 <= last.right + 30 && rule.x2 >= first.x + 10;
    return !rule.isVertical && isNear && isBeside && rule.x2 - rule.x1 > 0.8 * (last.right - first.x);
  });
}

const edgeKey = ({ row, flow }: PlacedRow): string => `${flow}:${row[0]?.page}`;

/** Where the text of each column ends on the right. */
function rightEdges(rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  const ends = grouped(rows.map(placed => [edgeKey(placed), placed.row.at(-1)?.right ?? 0]));
  return new Map([...ends].map(([key, rights]) => [key, Math.max(0, ...rights)]));
}

/** True if a row is a part of the page's foot: it ends its column far below the row above, or under another row of the foot. */
function isFoot(rows: readonly PlacedRow[], at: number, feet: ReadonlySet<Row>): boolean {
  const [above, placed, next] = [rows[at - 1], rows[at], rows[at + 1]];
  const [first, before] = [placed?.row[0], above?.row[0]];
  if (!placed || !first || !before || above?.flow !== placed.flow || before.page !== first.page) return false;
  return (
    next?.flow !== placed.flow &&
    (feet.has(above.row) ? first.y > 400 : first.y - before.y > OF_SIZE.far * first.size)
  );
}

/** Page numbers, what stands alone at a page's foot, and lines that stand in the same margin of several pages. */
function runningRows(rows: readonly PlacedRow[], pages: readonly PageContent[]): ReadonlySet<Row> {
  const running = new Set<Row>();
  const seen = new Map<string, Row[]>();
  for (const [at, { row }] of rows.entries()) {
    const first = row[0];
    const page = pages.find(({ number }) => number === first?.page);
    if (!first || !page) continue;
    const isAtEdge = first.y < SHARES.margin * page.height || first.y > (1 - SHARES.margin) * page.height;
    if (!isAtEdge && first.y < (1 - SHARES.wideMargin) * page.height) continue;
    const text = row.map(segment => segment.text).join(' ');
    if (isAtEdge && (isPageNumber(text) || isFoot(rows, at, running))) running.add(row);
    // Page numbers differ on every page; years must not be replaced, because lines with different years are different lines.
    const words = text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '#').toLowerCase();
    const key = isAtEdge ? words : `${words} ${Math.round(page.height - first.y)}`;
    seen.set(key, [...(seen.get(key) ?? []), row]);
  }
  for (const same of seen.values()) {
    const onPages = new Set(same.map(row => row[0]?.page));
    // The first page's line stays, because it may be the only line with the name and contact details.
    if (onPages.size > 1) for (const row of same) if (row[0]?.page !== 1 || row[0].y > 400) running.add(row);
  }
  return running;
}
