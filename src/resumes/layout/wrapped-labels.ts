import { knownHeading } from '../structure/heading-words.ts';
import type { Row, Segment } from './segments.ts';
import { LINES, OF_SIZE, POINTS } from './thresholds.ts';

/** Joins each heading that wraps in a label column into the row where it begins, whether or not its other lines are level with the text beside. */
export function joinWrappedLabels(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  for (const [at, row] of rows.entries()) {
    const [label] = row;
    if (!label || out[at] !== row) continue;
    const lines = labelFrom(rows, at);
    while (lines.length > 1 && !isWhole(lines.map(line => line.label))) lines.pop();
    if (lines.length === 1) continue;
    const own = lines.map(line => line.label);
    const [runs, rights] = [own.flatMap(line => line.runs), own.map(({ right }) => right)];
    out[at] = [{ ...label, runs, text: textOf(own), right: Math.max(...rights) }, ...row.slice(1)];
    for (const line of lines.slice(1)) out[line.at] = rows[line.at]?.slice(1) ?? [];
  }
  return out.filter(row => row.length > 0);
}

/** The lines of a label and the indexes of their rows: they stand one under another, left of the text beside them. */
function labelFrom(rows: readonly Row[], at: number): { readonly label: Segment; readonly at: number }[] {
  const [first, beside] = rows[at] ?? [];
  if (!first) return [];
  const lines = [{ label: first, at }];
  let edge = beside?.x ?? Number.POSITIVE_INFINITY;
  for (const [off, [next, further]] of rows.slice(at + 1, at + 2 * LINES.label).entries()) {
    const last = lines.at(-1)?.label ?? first;
    if (!next || next.y - last.y > OF_SIZE.block * last.size || lines.length === LINES.label) break;
    if (next.x > last.right) edge = Math.min(edge, next.x);
    else if (!goesOn(last, next)) break;
    else {
      edge = Math.min(edge, further?.x ?? edge);
      lines.push({ label: next, at: at + 1 + off });
    }
  }
  return lines.every(({ label }) => label.right < edge) && edge < Number.POSITIVE_INFINITY
    ? lines
    : lines.slice(0, 1);
}

/** True if the lines make one label: they are a known heading together, or the words cannot end where a line ends. */
function isWhole(lines: readonly Segment[]): boolean {
  if (knownHeading(textOf(lines)) !== null) return true;
  const [last = '', above = ''] = lines.map(({ text }) => text).reverse();
  if (lines.slice(0, -1).some(({ text }) => hyphened.test(text))) return false;
  return (
    !/[\d@]|\p{L}\.\p{L}/u.test(above + last) && (/^(?:\p{Ll}|[&/])/u.test(last) || goesOnAfter.test(above))
  );
}

const goesOnAfter = /(?:^|\s)(?:[&/,]|and|und|et|y|e|en|och|oraz|и|та|ve|of|de|of the)$|,$/iu;

// A hyphenated word: “Berufs-” above “erfahrung”.
const hyphened = /(?<=\p{L})[-\u2010]$/u;

const textOf = (lines: readonly Segment[]): string =>
  lines.reduce(
    (whole, { text }) =>
      (hyphened.test(whole) ? whole.replace(hyphened, '') + text : `${whole} ${text}`).trim(),
    '',
  );

/** True if `line` is the next line of a label: close under it, at the same edge, in the same font and size. */
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
