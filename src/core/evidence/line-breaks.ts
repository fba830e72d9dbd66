import type { Resume, ResumeLine } from '../types.ts';

const COLUMN_POINTS = 20;
const NEAR_COLUMNS = [-2, -1, 0, 1, 2];

/** Answers whether somebody ended a line on purpose: the first word of the next one would have fitted on it. */
export type LineBreaks = (above: ResumeLine, line: ResumeLine) => boolean;

/** Learns from where lines stand how far each column reaches. */
export function lineBreaks(resume: Resume, lines: readonly ResumeLine[]): LineBreaks {
  const edges = new Map<string, number>();
  const columnOf = (page: number | null, x: number, shift: number) =>
    `${page} ${Math.round(x / COLUMN_POINTS) + shift}`;
  for (const { box, page } of lines) {
    if (box === null) continue;
    const column = columnOf(page, box[0], 0);
    edges.set(column, Math.max(edges.get(column) ?? 0, box[0] + box[2]));
  }
  return (above, line) => {
    const letters = above.end - above.start;
    if (above.box === null || line.box === null || above.page !== line.page || letters === 0) return false;
    const [x, , width] = above.box;
    const edge = Math.max(...NEAR_COLUMNS.map(shift => edges.get(columnOf(above.page, x, shift)) ?? 0));
    const word = /^\s*\S+/.exec(resume.text.slice(line.start, line.end))?.[0].trim() ?? '';
    return edge - (x + width) > (word.length + 1) * (width / letters);
  };
}
