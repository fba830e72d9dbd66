import { grouped } from '../text/grouped.ts';
import { kept } from '../text/remembered.ts';
import type { Resume, ResumeLine } from '../types.ts';

const COLUMN_POINTS = 20;
const NEAR_COLUMNS = [-2, -1, 0, 1, 2];
// In points: a line covers two or three such rows.
const ROW_POINTS = 6;
// A row with more pieces is not text.
const MOST_IN_ROW = 40;

/** True if a line was ended on purpose: the first word of the next line would have fitted on it. */
export type LineBreaks = (above: ResumeLine, line: ResumeLine) => boolean;

type Box = NonNullable<ResumeLine['box']>;

/** Learns how far each column reaches: as far as the longest line that begins there, or as its own paragraph if other text stands beside. */
export function lineBreaks(resume: Resume, lines: readonly ResumeLine[]): LineBreaks {
  const boxed = lines.flatMap(({ box, page }) => (box === null ? [] : [{ box, page }]));
  const beside = nextTo(boxed);
  const columnOf = (page: number | null, [x]: Box, shift: number) =>
    `${page} ${Math.round(x / COLUMN_POINTS) + shift}`;
  const nextOf = (page: number | null, box: Box) => Math.round(beside(page, box) / COLUMN_POINTS);
  const edges = grouped(boxed.map(({ box, page }) => [columnOf(page, box, 0), endOf(box)] as const));
  const groups = grouped(
    boxed.map(({ box, page }) => [`${columnOf(page, box, 0)} ${nextOf(page, box)}`, box] as const),
  );
  const reached = new Map<string, number>();
  const edgeAt = (page: number | null, box: Box): number => {
    const next = nextOf(page, box);
    const key = `${columnOf(page, box, 0)} ${next}`;
    const columns = NEAR_COLUMNS.map(shift => columnOf(page, box, shift));
    return kept(reached, key, () => {
      const group = next === Infinity ? [] : columns.flatMap(column => groups.get(`${column} ${next}`) ?? []);
      return largest(
        isParagraph(group) ? group.map(endOf) : columns.flatMap(column => edges.get(column) ?? []),
      );
    });
  };
  return (above, line) => {
    const { box, page } = above;
    if (box === null || line.box === null || page !== line.page) return false;
    const word = resume.text.slice(line.start, line.end).trim().split(/\s/, 1)[0];
    return edgeAt(page, box) - endOf(box) > (word.length + 1) * (box[2] / (above.end - above.start));
  };
}

const endOf = ([x, , width]: Box): number => x + width;
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

const FEWEST_LINES = 4;
// In heights of a line: about thirty letters.
const LEAST_WIDTH = 15;
const FULL = 0.85;
const SHARE_FULL = 0.6;

/** True if the lines are wide and most nearly as wide as the widest: wrapped text is, addresses and titles are not. */
function isParagraph(boxes: readonly Box[]): boolean {
  const widest = largest(boxes.map(([, , width]) => width));
  const full = boxes.filter(([, , width]) => width >= FULL * widest);
  return (
    boxes.length >= FEWEST_LINES &&
    widest >= LEAST_WIDTH * largest(boxes.map(([, , , height]) => height)) &&
    full.length >= SHARE_FULL * boxes.length
  );
}

/** Returns where the text to the right of a box, at the same height, begins; infinity if there is none. */
function nextTo(
  boxed: readonly { readonly box: Box; readonly page: number | null }[],
): (page: number | null, box: Box) => number {
  const rowOf = ([, y, , height]: Box) => Math.round((y + height / 2) / ROW_POINTS);
  const rows = grouped(boxed.map(({ box, page }) => [`${page} ${rowOf(box)}`, box[0]] as const));
  return (page, box) => {
    const starts = [-1, 0, 1].flatMap(shift =>
      (rows.get(`${page} ${rowOf(box) + shift}`) ?? []).slice(0, MOST_IN_ROW),
    );
    return Math.min(...starts.filter(start => start >= endOf(box)));
  };
}
