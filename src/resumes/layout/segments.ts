import { isLoneBullet } from '../../core/text/bullet.ts';
import { inRuns, often, pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { holds } from '../pdf/box-around.ts';
import { BOLD_FROM, type PageContent, type Rule, type Run } from '../pdf/page-content.ts';
import { joinLoneLetters } from './lone-letters.ts';
import { withoutOverprints } from './overprints.ts';
import { rowsOf } from './rows-of.ts';
import { LINES, OF_SIZE, POINTS, SHARES } from './thresholds.ts';

/** Runs on one baseline without a wide gap between them: the smallest pieces of which columns consist. */
export type Segment = {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** For a row of a table: its cells, into which the row is split again in the end. */
  readonly cells?: readonly Segment[];
};

/** Segments on one baseline, from left to right. */
export type Row = readonly Segment[];

/** What of a page is needed to part its text into segments. */
export type PageText = Pick<PageContent, 'runs' | 'rules' | 'fills' | 'number'>;

type Walls = { readonly verticals: readonly Rule[]; readonly chips: readonly Box[] };

/** Joins a page's runs into segments, and drops text that was printed twice to look bold. */
export function segmentsOf({ runs, rules, fills, number: page }: PageText): readonly Segment[] {
  const verticals = rules.filter(rule => rule.isVertical);
  const chips = fills
    .map(fill => fill.box)
    .filter(([, , width, height]) => height > 6 && height < 30 && width < 200);
  const rows = rowsOf(withoutOverprints(runs), run => run.size);
  const segments = rows.flatMap(row => segmentsOfRow(row, { verticals, chips }, page));
  const stops = tabStops(segments);
  return segments.flatMap(segment => splitAtStop(segment, stops));
}

/** The positions where many lines start, or go on after a gap. */
function tabStops(segments: readonly Segment[]): ReadonlySet<number> {
  const starts = segments.flatMap(({ runs }) => [
    ...runs.slice(0, 1),
    ...pairsOf(runs).flatMap(([before, run]) => (isStopGap(before, run) ? [run] : [])),
  ]);
  return often(
    starts.map(({ x }) => Math.round(x)),
    LINES.tabStop,
  );
}

/** True if a gap is wider than a space between words, and wider than a letter: in monospaced fonts spaces are as wide as letters. */
function isStopGap(before: Run, run: Run): boolean {
  const gap = run.x - before.x - before.width;
  const letter = before.width / Math.max(1, before.text.trim().length);
  return gap > OF_SIZE.labelGap * run.size && gap > 1.05 * letter;
}

/** True if text that fills a narrow column reaches the text of the next, such as an address, or a name in larger letters. */
function overflows(before: Run, run: Run): boolean {
  const over = before.x + before.width - run.x;
  // A larger capital before small capitals is no such name.
  const isLarger = before.size > SHARES.larger * run.size && before.text.trim().length > 2;
  return over > OF_SIZE.overlap * run.size || (over > -OF_SIZE.labelGap * run.size && isLarger);
}

/** Splits a segment at a tab stop into a label and its text: they may be close, but the text starts where the lines under it start, within a point. */
function splitAtStop(segment: Segment, stops: ReadonlySet<number>): readonly Segment[] {
  const at = segment.runs.findIndex((run, index) => {
    const before = segment.runs[index - 1];
    const isStop =
      [-1, 0, 1].some(off => stops.has(Math.round(run.x) + off)) &&
      Math.abs(run.x - segment.x) > 2 * run.size;
    return before !== undefined && isStop && (isStopGap(before, run) || overflows(before, run));
  });
  if (at < 1) return [segment];
  const [label, text] = [segment.runs.slice(0, at), segment.runs.slice(at)];
  return isLoneBullet(joinRuns(label))
    ? [segment]
    : [toSegment(label, segment.page), toSegment(text, segment.page)];
}

function segmentsOfRow(row: readonly Run[], walls: Walls, page: number): readonly Segment[] {
  const groups = inRuns(joinLoneLetters(row), (before, run) => !isApart(before, run, walls));
  return attachBullets(groups.map(group => toSegment(group, page)));
}

function isApart(before: Run, run: Run, { verticals, chips }: Walls): boolean {
  const right = before.x + before.width;
  const gap = run.x - right;
  if (gap > Math.max(OF_SIZE.wideGap * Math.max(before.size, run.size), spaceOf(before, run))) return true;
  if (gap < 2) return false;
  const y = run.y - run.size * 0.3;
  // Skills may each stand in a box of their own.
  const chipOf = (x: number) => chips.findIndex(chip => holds(chip, x, y));
  const [here, there] = gap > OF_SIZE.chip * run.size ? [chipOf(right - 1), chipOf(run.x + 1)] : [-1, -1];
  if (here >= 0 && there >= 0 && here !== there) return true;
  return verticals.some(
    rule =>
      rule.x1 >= right - 0.5 &&
      rule.x1 <= run.x + 0.5 &&
      rule.y1 <= y &&
      rule.y2 >= y &&
      rule.y2 - rule.y1 > 20,
  );
}

function toSegment(runs: readonly Run[], page: number): Segment {
  const main = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  return {
    runs,
    text: joinRuns(runs),
    x: Math.min(...runs.map(run => run.x)),
    right: Math.max(...runs.map(run => run.x + run.width)),
    y: main.y,
    size: main.size,
    page,
  };
}

/** The runs' text, with a space where the page shows one. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let before: Run | null = null;
  for (const run of runs) {
    const gap = before ? run.x - before.x - before.width : 0;
    const needsSpace =
      before !== null &&
      (areHalves(before, run) ||
        (gap > OF_SIZE.space * Math.min(run.size, before.size) &&
          !(gap < OF_SIZE.widestSpacing * before.size && areSmallCapitals(before, run))));
    text += needsSpace && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
    before = run;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** True if two large runs differ only in weight: they are the halves of a name or title, even if there is no space between them. */
const areHalves = (before: Run, run: Run): boolean =>
  run.size >= POINTS.title &&
  Math.abs(run.size - before.size) < 0.5 &&
  run.weight !== before.weight &&
  [before, run].every(({ text }) => /^\p{L}{2,}(?:[ -]\p{L}+)*$/u.test(text.trim()));

/** The widest space between two letter-spaced words in capitals, in points; 0 for other words. It grows with the gaps between the letters. */
function spaceOf(before: Run, run: Run): number {
  const isSpaced = ({ text, width, size }: Run) =>
    /^\p{Lu}{2,}$/u.test(text.trim()) && width > OF_SIZE.spacedLetter * size * text.trim().length;
  const isAlike = before.font === run.font && Math.abs(before.size - run.size) < 0.5;
  return isAlike && isSpaced(before) && isSpaced(run)
    ? OF_SIZE.spacedWord * (run.width / run.text.trim().length)
    : 0;
}

/** True if a capital is followed by smaller, letter-spaced capitals that stand for the small letters of its word. */
function areSmallCapitals(capital: Run, { text, size, width, font }: Run): boolean {
  const word = /^\p{Lu}{2,}/u.exec(text)?.[0] ?? '';
  const isSpaced = word !== '' && width > OF_SIZE.spacedLetter * size * text.length;
  return (
    isSpaced &&
    /(?:^|[\s’'-])\p{Lu}$/u.test(capital.text) &&
    capital.size > 1.1 * size &&
    capital.font === font
  );
}

/** A heading's number, such as `1`, in a segment of its own. */
const headingNumber = /^(?:\d{1,2}|[IVX]{1,4})\.?$/;

function isNumbered(before: Segment, segment: Segment): boolean {
  const [number, first] = [before.runs[0], segment.runs[0]];
  return (
    headingNumber.test(before.text) &&
    before.runs.length === 1 &&
    number?.font === first?.font &&
    number?.size === first?.size &&
    (first?.weight ?? 0) >= BOLD_FROM
  );
}

/** Joins a bullet that a tab sets apart, or a heading's number, to the text behind it. */
function attachBullets(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const isLead = before && (isLoneBullet(before.text) || isNumbered(before, segment));
    if (isLead && segment.x - before.right < 4 * segment.size) {
      const runs = [...before.runs, ...segment.runs];
      joined[joined.length - 1] = { ...segment, runs, x: before.x, text: `${before.text} ${segment.text}` };
    } else joined.push(segment);
  }
  return joined;
}
