import { at } from '../../core/text/at.ts';
import { SHARES } from '../layout/thresholds.ts';
import { jobTitle } from './entry-words.ts';
import {
  bodyLook,
  type Candidate,
  candidateOf,
  edgeOf,
  type Heading,
  isAllCaps,
  withoutLabels,
  wrapped,
} from './heading-candidates.ts';
import { foldHeading } from './heading-words.ts';
import type { Look, StyledLine } from './styled-line.ts';
import { isTableHead } from './table-head.ts';

/** Finds section headings by their look: if known headings have a style, other lines in that style are headings, too. Words only classify and confirm. */
export function findHeadings(lines: readonly StyledLine[], nameLines: readonly number[]): readonly Heading[] {
  const [body, edge] = [bodyLook(lines), edgeOf(lines)];
  const candidates = wrapped(
    lines.flatMap((line, index) => (nameLines.includes(index) ? [] : candidateOf(line, index, body, edge))),
    lines,
  );
  const styles = Map.groupBy(candidates, ({ style }) => style);
  const ranked = [...styles.values()].sort((a, b) => knownCount(b) - knownCount(a) || b.length - a.length);
  const accepted: Candidate[] = [];
  for (const style of ranked) accepted.push(...headingsOfStyle(style, accepted, body));
  // A known heading right over the head of a table is one even if the other headings look different.
  const headsTable = ({ line, lines: count }: Candidate): boolean =>
    isTableHead(lines[line + count]?.parts.map(({ text }) => text) ?? []);
  accepted.push(
    ...candidates.filter(one => one.isKnown && one.isLoud && headsTable(one) && !accepted.includes(one)),
  );
  accepted.sort((a, b) => a.line - b.line);
  return withoutLabels(accepted, lines);
}

const knownCount = (style: readonly Candidate[]): number =>
  style.filter(candidate => candidate.isKnown).length;

/** Which lines of one style are headings, given those already found in styles with more known headings. */
function headingsOfStyle(
  style: readonly Candidate[],
  accepted: readonly Candidate[],
  body: Look,
): readonly Candidate[] {
  const known = style.filter(candidate => candidate.isKnown && candidate.isLoud);
  const first = known[0];
  if (!first) return [];
  if (accepted.length > 0 && isSubordinate(first, accepted, known.length, style.length)) return [];
  const share = known.length / style.length;
  const isHeadingStyle =
    style[0]?.isLoud === true &&
    (known.length >= 2 ? share >= 0.25 : style.length <= 2 && accepted.length === 0);
  // In a document with headings of its own style, one known word among other bold lines is a label.
  const isInHeadingColumn = first.isInLabelColumn && accepted.some(candidate => candidate.isInLabelColumn);
  const isLabel = share < 0.5 && knownCount(accepted) >= 3 && !isInHeadingColumn;
  if (!isHeadingStyle) return isLabel ? [] : known;
  const gaps = known.map(candidate => candidate.gapAbove).sort((a, b) => a - b);
  const usualGap = at(gaps, Math.floor(gaps.length / 4));
  const isRuled = known.filter(candidate => candidate.hasRule).length > 0.7 * known.length;
  const isStandout = first.look.size > body.size * SHARES.heading || isAllCaps(first.text) || isRuled;
  const starts = known.map(candidate => candidate.x);
  const isCentred = Math.max(...starts) - Math.min(...starts) > 8;
  return style.filter(candidate => {
    if (candidate.isKnown && candidate.isLoud) return true;
    // A job title above the first known heading stands under the person's name.
    if (candidate.line < first.line && jobTitle.test(candidate.text)) return false;
    // In a label column the gap above does not count: the line above is text beside the heading before.
    const isAtLevel =
      (candidate.isInLabelColumn && first.isInLabelColumn) || candidate.gapAbove >= usualGap - 0.25;
    const isAligned = known.some(other => Math.abs(other.x - candidate.x) < 4);
    return (
      candidate.isLoud &&
      isAtLevel &&
      (isAligned || isCentred) &&
      (!isRuled || candidate.hasRule) &&
      (isStandout || share >= 0.5)
    );
  });
}

/** True if a style is one level below the headings that were found in its column, because it is smaller or plainer. */
function isSubordinate(
  first: Candidate,
  accepted: readonly Candidate[],
  known: number,
  all: number,
): boolean {
  const here = accepted.filter(candidate => candidate.column === first.column);
  // A heading before all accepted headings has none above it to be subordinate to.
  if (here.length === 0 || accepted.every(candidate => candidate.line > first.line)) return false;
  const isLevelInColumn =
    first.isInLabelColumn && here.some(candidate => Math.abs(candidate.x - first.x) < 3);
  if (isLevelInColumn && ['experience', 'education', 'skills', 'projects'].includes(first.kind)) return false;
  const size = Math.max(...here.map(candidate => candidate.look.size));
  const isSmaller = first.look.size < 0.97 * size;
  const isPlainer = here.some(candidate => candidate.hasRule) && !first.hasRule;
  const isCore = ['experience', 'education', 'skills', 'projects', 'summary'].includes(first.kind);
  return (isSmaller || isPlainer) && !(isCore && known === all && foldHeading(first.text).length > 3);
}
