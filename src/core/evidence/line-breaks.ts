import type { Resume, ResumeLine } from '../types.ts';

const COLUMN_POINTS = 20;
const NEAR_COLUMNS = [-2, -1, 0, 1, 2];
// A line is drawn over two or three of these.
const ROW_POINTS = 6;
// A row of more pieces is no row of text.
const MOST_IN_ROW = 40;

/** Whether somebody ended a line on purpose: the first word of the next one would have fitted on it. */
export type LineBreaks = (above: ResumeLine, line: ResumeLine) => boolean;

type Box = NonNullable<ResumeLine['box']>;

/**
 * Learns from where lines stand how far each column reaches: as far as the longest line that begins where it does. Where a
 * paragraph has other text beside it, it reaches as far as its own longest line.
 */
export function lineBreaks(resume: Resume, lines: readonly ResumeLine[]): LineBreaks {
  const beside = nextTo(lines);
  const edges = new Map<string, number[]>();
  const keysOf = (page: number | null, box: Box, shift: number): readonly string[] => {
    const column = `${page} ${Math.round(box[0] / COLUMN_POINTS) + shift}`;
    const next = beside(page, box);
    return next === null ? [column] : [column, `${column} ${Math.round(next / COLUMN_POINTS)}`];
  };
  for (const { box, page } of lines) {
    if (box === null) continue;
    for (const key of keysOf(page, box, 0)) {
      const own = edges.get(key);
      if (own) own.push(box[0] + box[2]);
      else edges.set(key, [box[0] + box[2]]);
    }
  }
  return (above, line) => {
    const letters = above.end - above.start;
    const { box, page } = above;
    if (box === null || line.box === null || page !== line.page || letters === 0) return false;
    const keys = NEAR_COLUMNS.map(shift => keysOf(page, box, shift));
    const [column, apart] = [0, 1].map(at => keys.flatMap(of => edges.get(of[at] ?? '') ?? []));
    const edge = Math.max(0, ...(isParagraph(box, apart ?? []) ? (apart ?? []) : (column ?? [])));
    const word = /^\s*\S+/.exec(resume.text.slice(line.start, line.end))?.[0].trim() ?? '';
    return edge - (box[0] + box[2]) > (word.length + 1) * (box[2] / letters);
  };
}

const FEWEST_LINES = 4;
// In heights of a line: thirty letters or so.
const LEAST_WIDTH = 15;
const FULL = 0.85;
const SHARE_FULL = 0.6;

/** Are lines that end here wide, and do most end where the longest does, as wrapped text does and addresses or titles do not? */
function isParagraph([x, , , height]: Box, edges: readonly number[]): boolean {
  const longest = Math.max(0, ...edges) - x;
  const full = edges.filter(edge => edge - x >= FULL * longest);
  return (
    edges.length >= FEWEST_LINES &&
    longest >= LEAST_WIDTH * height &&
    full.length >= SHARE_FULL * edges.length
  );
}

/** Answers where what stands to the right of a box, at its height, begins; null where nothing does. */
function nextTo(lines: readonly ResumeLine[]): (page: number | null, box: Box) => number | null {
  const rowOf = ([, y, , height]: Box) => Math.round((y + height / 2) / ROW_POINTS);
  const rows = new Map<string, number[]>();
  for (const { box, page } of lines) {
    if (box === null) continue;
    const key = `${page} ${rowOf(box)}`;
    const row = rows.get(key) ?? [];
    if (row.length < MOST_IN_ROW) row.push(box[0]);
    rows.set(key, row);
  }
  return (page, box) => {
    const right = box[0] + box[2];
    const starts = [-1, 0, 1].flatMap(shift => rows.get(`${page} ${rowOf(box) + shift}`) ?? []);
    const after = starts.filter(start => start >= right);
    return after.length === 0 ? null : Math.min(...after);
  };
}
