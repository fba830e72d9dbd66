import type { Resume, ResumeLine } from '../types.ts';

const COLUMN_POINTS = 20;
const NEAR_COLUMNS = [-2, -1, 0, 1, 2];

/** True if a line was ended on purpose: the first word of the next line would have fitted on it. */
export type LineBreaks = (above: ResumeLine, line: ResumeLine) => boolean;

type Box = NonNullable<ResumeLine['box']>;

/** Learns how far each column reaches: as far as the longest line that begins there. */
export function lineBreaks(resume: Resume, lines: readonly ResumeLine[]): LineBreaks {
  const columnOf = (page: number | null, [x]: Box, shift: number) =>
    `${page} ${Math.round(x / COLUMN_POINTS) + shift}`;
  // The longest of each column alone: a hostile file has thousands of lines in one.
  const edges = new Map<string, number>();
  for (const { box, page } of lines) {
    if (box === null) continue;
    const column = columnOf(page, box, 0);
    edges.set(column, Math.max(edges.get(column) ?? -Infinity, endOf(box)));
  }
  const edgeAt = (page: number | null, box: Box): number =>
    Math.max(...NEAR_COLUMNS.map(shift => edges.get(columnOf(page, box, shift)) ?? -Infinity));
  return (above, line) => {
    const { box, page } = above;
    if (box === null || line.box === null || page !== line.page) return false;
    const word = resume.text.slice(line.start, line.end).trim().split(/\s/, 1)[0];
    return edgeAt(page, box) - endOf(box) > (word.length + 1) * (box[2] / (above.end - above.start));
  };
}

const endOf = ([x, , width]: Box): number => x + width;
