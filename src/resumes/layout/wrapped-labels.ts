import { knownHeading } from '../structure/heading-words.ts';
import type { Row, Segment } from './segments.ts';
import { LINES, OF_SIZE, POINTS } from './thresholds.ts';

/** Rows with each heading whole that wraps beside text in a label column: in the row in which it begins. */
export function joinWrappedLabels(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  for (const [at, row] of rows.entries()) {
    const [label, beside] = row;
    if (!label || !beside || out[at] !== row) continue;
    const lines = [label];
    for (const [next] of rows.slice(at + 1, at + LINES.label))
      if (next && goesOn(lines.at(-1) ?? label, next) && next.right < beside.x) lines.push(next);
      else break;
    while (lines.length > 1 && knownHeading(textOf(lines)) === null) lines.pop();
    if (lines.length === 1) continue;
    const [runs, rights] = [lines.flatMap(line => line.runs), lines.map(({ right }) => right)];
    out[at] = [{ ...label, runs, text: textOf(lines), right: Math.max(...rights) }, ...row.slice(1)];
    for (let line = 1; line < lines.length; line += 1) out[at + line] = rows[at + line]?.slice(1) ?? [];
  }
  return out.filter(row => row.length > 0);
}

const textOf = (lines: readonly Segment[]): string => lines.map(({ text }) => text).join(' ');

/** Is this the next line of a label: close under it, at one edge, and set alike? */
function goesOn(above: Segment, line: Segment): boolean {
  const [one, other] = [above.runs[0], line.runs[0]];
  return (
    line.page === above.page &&
    line.y - above.y < OF_SIZE.block * above.size &&
    (Math.abs(line.x - above.x) < POINTS.sameEdge || Math.abs(line.right - above.right) < POINTS.sameEdge) &&
    one?.font === other?.font &&
    one?.size === other?.size
  );
}
