import type { Resume, ResumeLine } from '../types.ts';

const COLUMN_POINTS = 40;

/** True where the first word of a line would have fitted on the line above: somebody ended that line there. */
export function brokenOnPurpose(
  resume: Resume,
  lines: readonly ResumeLine[],
  above: ResumeLine,
  line: ResumeLine,
): boolean {
  if (above.box === null || line.box === null || above.page !== line.page) return false;
  const [x, , width] = above.box;
  const letters = above.end - above.start;
  if (letters === 0) return false;
  const word = /^\s*\S+/.exec(resume.text.slice(line.start, line.end))?.[0].trim() ?? '';
  const room = rightEdge(lines, above) - (x + width);
  return room > (word.length + 1) * (width / letters);
}

/** Where the lines of a column end: the furthest right of those that begin near the same place. */
function rightEdge(lines: readonly ResumeLine[], { box, page }: ResumeLine): number {
  const left = box?.[0] ?? 0;
  return lines.reduce((edge, other) => {
    if (other.box === null || other.page !== page || Math.abs(other.box[0] - left) > COLUMN_POINTS)
      return edge;
    return Math.max(edge, other.box[0] + other.box[2]);
  }, 0);
}
