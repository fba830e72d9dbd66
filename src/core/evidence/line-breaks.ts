import { grouped } from '../text/grouped.ts';
import { kept } from '../text/remembered.ts';
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

/** Learns how far each column reaches: as far as the longest line that begins where it does, or a paragraph’s own beside other text. */
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
    const letters = above.end - above.start;
    const { box, page } = above;
    if (box === null || line.box === null || page !== line.page || letters === 0) return false;
    const word = resume.text.slice(line.start, line.end).trim().split(/\s/, 1)[0];
    return edgeAt(page, box) - endOf(box) > (word.length + 1) * (box[2] / letters);
  };
}

const endOf = ([x, , width]: Box): number => x + width;
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

const FEWEST_LINES = 4;
// In heights of a line: thirty letters or so.
const LEAST_WIDTH = 15;
const FULL = 0.85;
const SHARE_FULL = 0.6;

/** Are these lines wide, and most as wide as the widest, as those of wrapped text are and addresses or titles are not? */
function isParagraph(boxes: readonly Box[]): boolean {
  const widest = largest(boxes.map(([, , width]) => width));
  const full = boxes.filter(([, , width]) => width >= FULL * widest);
  return (
    boxes.length >= FEWEST_LINES &&
    widest >= LEAST_WIDTH * largest(boxes.map(([, , , height]) => height)) &&
    full.length >= SHARE_FULL * boxes.length
  );
}

/** Where what stands to the right of a box, at its height, begins; infinitely far where nothing does. */
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
