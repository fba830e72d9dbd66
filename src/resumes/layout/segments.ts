import type { Box } from '../../core/types.ts';
import { joinByGaps } from '../pdf/letter-spacing.ts';
import type { PageInk, Rule, Run } from '../pdf/page-ink.ts';
import { isLoneBullet } from '../structure/bullet.ts';

/** Runs on one baseline with no wide gap between them: the smallest thing that columns are made of. */
export type Segment = {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly page: number;
};

/** Segments on one baseline, from left to right. */
export type Row = readonly Segment[];

const sameBaseline = 0.35;
const wideGap = 1;
const chipGap = 0.35;
const spaceGap = 0.12;

/** What of a page parts text. */
export type PageText = Pick<PageInk, 'runs' | 'rules' | 'fills' | 'number'>;

type Walls = { readonly verticals: readonly Rule[]; readonly chips: readonly Box[] };

/** Puts a page's runs together to segments, without what was printed twice to look bold. */
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

const leastStarts = 5;
const railGap = 0.5;

/** Where many lines start, or go on after a gap. */
function tabStops(segments: readonly Segment[]): ReadonlySet<number> {
  const starts = new Map<number, number>();
  for (const { runs } of segments) {
    runs.forEach((run, index) => {
      const before = runs[index - 1];
      if (before && run.x - before.x - before.width <= railGap * run.size) return;
      starts.set(Math.round(run.x), (starts.get(Math.round(run.x)) ?? 0) + 1);
    });
  }
  return new Set([...starts].filter(([, count]) => count >= leastStarts).map(([x]) => x));
}

/** A label in a rail comes close to its text; the text starts where the lines under it start. */
function splitAtStop(segment: Segment, stops: ReadonlySet<number>): readonly Segment[] {
  const at = segment.runs.findIndex((run, index) => {
    const before = segment.runs[index - 1];
    const isStop = stops.has(Math.round(run.x)) && Math.abs(run.x - segment.x) > 2 * run.size;
    return before !== undefined && isStop && run.x - before.x - before.width > railGap * run.size;
  });
  if (at < 1) return [segment];
  const [label, text] = [segment.runs.slice(0, at), segment.runs.slice(at)];
  return isLoneBullet(joinRuns(label))
    ? [segment]
    : [toSegment(label, segment.page), toSegment(text, segment.page)];
}

/** Groups things by baseline; from top to bottom, and from left to right within a row. */
export function rowsOf<T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
  sizeOf: (thing: T) => number,
): readonly (readonly T[])[] {
  const rows: { y: number; size: number; members: T[] }[] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    const size = sizeOf(thing);
    const row = rows.findLast(
      ({ y, size: rowSize }) => Math.abs(thing.y - y) <= sameBaseline * Math.min(size, rowSize),
    );
    const near = row ?? rows.slice(-3).findLast(other => isAttached(thing, size, other, sizeOf));
    if (!near || rows.indexOf(near) < rows.length - 3) rows.push({ y: thing.y, size, members: [thing] });
    else {
      near.members.push(thing);
      if (size > near.size) Object.assign(near, { y: thing.y, size });
    }
  }
  return rows.map(({ members }) => members.sort((a, b) => a.x - b.x));
}

/** A superscript, or the small letters of a logo: another size, a little off the baseline, close to its word. */
function isAttached<T extends { readonly x: number; readonly y: number }>(
  thing: T,
  size: number,
  row: { readonly y: number; readonly size: number; readonly members: readonly T[] },
  sizeOf: (thing: T) => number,
): boolean {
  const ratio = Math.min(size, row.size) / Math.max(size, row.size);
  const isOffset = Math.abs(thing.y - row.y) <= 0.45 * Math.max(size, row.size);
  if (!isOffset || ratio > 0.9 || ratio < 0.5) return false;
  return row.members.some(member => {
    const widthOf = (one: T) => (one as { width?: number }).width ?? 0;
    const isSmaller = sizeOf(member) !== size;
    const gaps = [thing.x - member.x - widthOf(member), member.x - thing.x - widthOf(thing)];
    return isSmaller && gaps.some(gap => gap > -0.3 * row.size && gap < 0.3 * row.size);
  });
}

function withoutOverprints(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  const kept: Run[] = [];
  for (const run of runs) {
    const twins = seen.get(run.text) ?? [];
    if (twins.some(twin => Math.abs(twin.x - run.x) < 1 && Math.abs(twin.y - run.y) < 1)) continue;
    seen.set(run.text, [...twins, run]);
    kept.push({ ...run, text: withoutRepeats(run) });
  }
  return kept;
}

/** `学学学位位位` within the width of two letters is `学位`: every glyph was painted several times. */
function withoutRepeats(run: Run): string {
  for (const times of [3, 2]) {
    const pattern = new RegExp(`^(?:([^\\s])${'\\1'.repeat(times - 1)}\\s?){2,}$`, 'u');
    const letters = [...run.text.replace(/\s/g, '')];
    const isTooNarrow =
      run.width < 0.7 * letters.length * run.size * (/\p{Script=Han}/u.test(run.text) ? 1 : 0.45);
    if (pattern.test(run.text) && isTooNarrow)
      return letters.filter((_, index) => index % times === 0).join('');
  }
  return run.text;
}

function segmentsOfRow(row: readonly Run[], walls: Walls, page: number): readonly Segment[] {
  const groups: Run[][] = [];
  for (const run of joinLoneLetters(row)) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !isApart(before, run, walls)) group.push(run);
    else groups.push([run]);
  }
  const segments = groups.map(group => toSegment(group, page));
  return attachBullets(segments);
}

function isApart(before: Run, run: Run, { verticals, chips }: Walls): boolean {
  const right = before.x + before.width;
  const gap = run.x - right;
  if (gap > wideGap * Math.max(before.size, run.size)) return true;
  if (gap < 2) return false;
  const y = run.y - run.size * 0.3;
  // Each skill in a box of its own.
  const chipOf = (x: number) =>
    chips.findIndex(
      ([left, top, width, height]) => x >= left && x <= left + width && y >= top && y <= top + height,
    );
  const [here, there] = gap > chipGap * run.size ? [chipOf(right - 1), chipOf(run.x + 1)] : [-1, -1];
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

/** `E X P E R I E N C E` as ten runs of one letter each becomes one run. */
function joinLoneLetters(row: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (let start = 0; start < row.length; ) {
    let end = start;
    while (isNextLoneLetter(row, start, end)) end += 1;
    const letters = row.slice(start, end + 1);
    const first = row[start];
    const last = letters.at(-1);
    if (first && last && letters.length >= 4) {
      const glyphs = letters.map(({ text, x, width }) => ({ text: text.trim(), x, width }));
      joined.push({ ...first, text: joinByGaps(glyphs), width: last.x + last.width - first.x });
    } else joined.push(...letters);
    start = end + 1;
  }
  return joined;
}

function isNextLoneLetter(row: readonly Run[], start: number, at: number): boolean {
  const [first, here, next] = [row[start], row[at], row[at + 1]];
  if (!first || !here || !next) return false;
  const isLone = (run: Run) => /^[\p{L}\p{N}&.@]$/u.test(run.text.trim());
  const gap = next.x - here.x - here.width;
  return isLone(here) && isLone(next) && Math.abs(next.size - first.size) < 0.5 && gap < 2.5 * next.size;
}

function toSegment(runs: readonly Run[], page: number): Segment {
  const [first, last] = [runs[0], runs.at(-1)];
  const main = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  const right = Math.max(...runs.map(run => run.x + run.width));
  return {
    runs,
    text: joinRuns(runs),
    x: first?.x ?? 0,
    right: Math.max(right, last?.x ?? 0),
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
    const needsSpace = before !== null && gap > spaceGap * Math.min(run.size, before.size);
    text += needsSpace && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
    before = run;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** A bullet that a tab sets apart belongs to the text behind it. */
function attachBullets(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (before && isLoneBullet(before.text) && segment.x - before.right < 4 * segment.size) {
      const runs = [...before.runs, ...segment.runs];
      joined[joined.length - 1] = { ...segment, runs, x: before.x, text: `${before.text} ${segment.text}` };
    } else joined.push(segment);
  }
  return joined;
}
