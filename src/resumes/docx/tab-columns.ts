import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import { bulletEnd } from '../../core/text/bullet.ts';
import { counted, inRuns, often } from '../../core/text/grouped.ts';
import { kept } from '../../core/text/remembered.ts';
import { columnsOfPages, segmentsIn } from '../layout/count-columns.ts';
import { blocksOf, flatten, type PlacedRow } from '../layout/reading-order.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { knownHeading } from '../structure/heading-words.ts';
import type { WordRun } from './read-runs.ts';
import { DEFAULT_SIZE, segmentOf, splitAtTabs, type WordLine } from './word-line.ts';
import type { ColumnText } from './word-tables.ts';

/** In points: the distance between tab stops if a document names none, and the width of the text between usual margins. */
const [DEFAULT_STOP, TEXT_WIDTH] = [36, 468];
/** If text begins at the same place in this many rows, the place may be a column. */
const LEAST_ROWS = 3;
/** More than any part of a page has. */
const MOST_FLOWS = 10_000;

type Read = {
  readonly lines: readonly WordLine[];
  /** The amount of text in the columns that were found. */
  readonly columns: readonly (readonly ColumnText[])[];
};

/** Puts text that tabs or cells set side by side into reading order, as on a page: by columns if they are columns, else by rows. */
export function readTabColumns(lines: readonly WordLine[]): Read {
  let blocks = lines.reduce((most, { block }) => Math.max(most, block), 0);
  const flows = inRuns(lines, (before, line) => before.block === line.block).map(flow => {
    const numbers = new Map<number, number>([[0, flow[0].block]]);
    return readFlow(flow.flatMap(itemsBeside), of => kept(numbers, of, () => (blocks += 1)));
  });
  return { lines: flows.flatMap(flow => flow.lines), columns: flows.flatMap(({ columns }) => columns) };
}

function readFlow(lines: readonly WordLine[], blockOf: (flow: number) => number): Read {
  const placed = placedLines(lines);
  const starts = placed.flatMap(({ pieces }) =>
    pieces.slice(1).flatMap(({ isAtStop, x }) => (isAtStop ? [Math.round(x)] : [])),
  );
  const common = often(starts, LEAST_ROWS);
  if (common.size === 0) return { lines, columns: [] };
  const parts = inRuns(
    placed.map(one => ({ ...one, place: placeOf(one, common) })),
    (before, { place }, first) =>
      first.place === 'beside' &&
      (place === 'beside' || (place !== 'other' && before.place !== 'blank') || place === before.place),
  );
  const read = parts.map((part, at) =>
    part[0].place === 'beside' && !isOfJobs(part)
      ? readPart(part, flow => blockOf(at * MOST_FLOWS + flow))
      : null,
  );
  return {
    lines: parts.flatMap((part, at) => read[at]?.lines ?? part.map(({ line }) => line)),
    columns: read.flatMap(part => part?.columns ?? []),
  };
}

/** Are these rows of entries with their dates at the end, and not two columns under two headings? */
function isOfJobs(part: readonly PlacedLine[]): boolean {
  const isHeaded = part[0]?.pieces.some(({ text }) => knownHeading(text) !== null);
  return (
    !isHeaded &&
    part.some(({ pieces: [first, ...others] }) => {
      const last = others.at(-1);
      return first && last && isDatePiece(last.text) && !isDatePiece(first.text) && !holdsRange(first.text);
    })
  );
}

/** A line relative to the common column places: it has text at one of them, or it is short and ends before them, or neither. */
function placeOf(
  { line, pieces }: PlacedLine,
  common: ReadonlySet<number>,
): 'beside' | 'short' | 'blank' | 'other' {
  if (pieces.length === 0) return 'blank';
  if (pieces.some(({ x, isAtStop }) => isAtStop && common.has(Math.round(x)))) return 'beside';
  const [{ x, width, text }] = pieces as [Piece];
  const isShort = pieces.length === 1 && x + width < Math.min(...common);
  const isHead = line.outline !== null || line.spaceBefore > 0 || line.hasRule || knownHeading(text) !== null;
  return isShort && !isHead ? 'short' : 'other';
}

/** Lines that stand side by side, in reading order; null if they are read row by row. */
function readPart(part: readonly PlacedLine[], blockOf: (flow: number) => number): Read | null {
  const known = new Map(
    part.flatMap(placed =>
      placed.pieces.map(piece => [segmentOf(piece.runs, piece.x, placed.y), { piece, placed }]),
    ),
  );
  const blocks = blocksOf([...known.keys()]);
  const rows = flatten(blocks);
  if (rows.length === part.filter(({ pieces }) => pieces.length > 0).length) return null;
  const lineOf = ({ row, flow }: PlacedRow): readonly WordLine[] => {
    const own = row.flatMap(segment => known.get(segment) ?? []);
    const [first] = own;
    if (!first) return [];
    const { line, pieces, gap } = first.placed;
    const runs = own.flatMap(({ piece }, at) => (at > 0 ? [tabBefore(piece), ...piece.runs] : piece.runs));
    const isBullet = line.isBullet && first.piece === pieces[0];
    const whole = own.length === pieces.length ? line : { ...line, runs, cells: null, isBullet };
    return [{ ...whole, spaceBefore: line.spaceBefore + gap, block: blockOf(flow) }];
  };
  const columns = columnsOfPages([blocks]).map(block =>
    block.columns.map((column): ColumnText => {
      const inside = column.flatMap(segmentsIn);
      const letters = inside.reduce((sum, { text }) => sum + text.length, 0);
      return { letters, longest: new Set(inside.map(({ y }) => y)).size };
    }),
  );
  return { lines: rows.flatMap(lineOf), columns };
}

const textOf = (runs: readonly WordRun[]): string => runs.map(({ text }) => text).join('');
const tabBefore = ({ runs }: Piece): WordRun => ({ ...at(runs, 0), url: null, text: '\t' });

/** Splits list items that tabs set side by side into a line each. */
function itemsBeside(line: WordLine): readonly WordLine[] {
  const pieces = line.cells === null ? splitAtTabs(line.runs) : [];
  const isItems = pieces.length > 1 && pieces.every(piece => bulletEnd(textOf(piece).trim()) > 0);
  return isItems ? pieces.map(runs => ({ ...line, runs })) : [line];
}

/** The text at one place of a line. */
type Piece = {
  readonly runs: readonly WordRun[];
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** It begins at a left tab stop or a cell: its start is not the margin, and does not depend on its width. */
  readonly isAtStop: boolean;
  /** This stop, or an earlier one in the line, is a default stop of Word, found by the estimated width of the text before it. */
  readonly isReckoned: boolean;
};

type PlacedLine = {
  readonly line: WordLine;
  readonly pieces: readonly Piece[];
  readonly y: number;
  /** The height of the blank lines above it, in points. */
  readonly gap: number;
};

function placedLines(lines: readonly WordLine[]): readonly PlacedLine[] {
  let [y, gap] = [0, 0];
  return withCommonStops(lines.map(piecesOf)).map((pieces, index) => {
    const line = at(lines, index);
    const height = OF_SIZE.line * Math.max(DEFAULT_SIZE, ...line.runs.map(({ style }) => style.size ?? 0));
    y += line.spaceBefore + height;
    const placed = { line, pieces, y, gap };
    gap = pieces.length > 0 ? 0 : gap + height;
    const last = pieces.at(-1);
    if (last) y += height * Math.floor(last.width / Math.max(TEXT_WIDTH - last.x, DEFAULT_STOP));
    return placed;
  });
}

function piecesOf({ runs, cells, starts, stops, indent, firstIndent }: WordLine): readonly Piece[] {
  const pieces: Piece[] = [];
  const parts = cells ?? splitAtTabs(runs);
  const all = [...stops, { at: indent, kind: 'left' }].sort((a, b) => a.at - b.at);
  let end = indent + firstIndent;
  let isReckoned = false;
  parts.forEach((own, index) => {
    const { text, right: width } = segmentOf(own, 0, 0);
    const stop = all.find(one => one.at > end + 1);
    const next = stop?.at ?? DEFAULT_STOP * (Math.floor((end + 1) / DEFAULT_STOP) + 1);
    const share = cells ? 0 : (shares[stop?.kind ?? ''] ?? 0);
    const x = cells ? (starts[index] ?? 0) : index === 0 ? end : Math.max(end, next - share * width);
    isReckoned ||= !cells && index > 0 && stop === undefined;
    end = x + width;
    const isAtStop = share === 0 && (cells ? starts.length > 0 && x > 0 : index > 0);
    if (text !== '') pieces.push({ runs: own, text, x, width, isAtStop, isReckoned });
  });
  return pieces;
}

/** The share of a text that is before its tab stop. */
const shares: Readonly<Record<string, number>> = { right: 1, end: 1, decimal: 1, center: 0.5 };

/** An estimated width can lead to a wrong default stop. The author saw the line above, so a stop that other lines use is more likely. */
function withCommonStops(lines: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const uses = counted(lines.flat().flatMap(({ isAtStop, x }) => (isAtStop ? [Math.round(x)] : [])));
  const useOf = (x: number): number => uses.get(Math.round(x)) ?? 0;
  return lines.map(pieces =>
    pieces.map(piece => {
      const near = [piece.x, piece.x - DEFAULT_STOP, piece.x + DEFAULT_STOP];
      const x = near.reduce((best, one) => (useOf(one) > useOf(best) ? one : best));
      return piece.isReckoned ? { ...piece, x } : piece;
    }),
  );
}
