import { at } from '../../core/text/at.ts';
import { counted } from '../../core/text/grouped.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import type { Row } from './entry-rows.ts';
import { leftOf, type SeenRows } from './seen-rows.ts';

/** A section's rows parted into entries: the row where each starts, and the row after its last. */
type Parting = SeenRows & {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The first row of each entry. */
  readonly firsts: readonly Row[];
  /** All other rows, and their numbers. */
  readonly rest: readonly Row[];
  readonly others: readonly number[];
};

/** Returns the features that tell a right way to part a section from a wrong one: entries begin alike and contain what entries usually contain. */
export function partingFeatures(
  section: SeenRows,
  starts: readonly number[],
  ways: readonly string[],
): readonly string[] {
  const { rows, kind, seen } = section;
  const isStart = new Set(starts);
  const others = [...rows.keys()].filter(index => !isStart.has(index));
  const parting: Parting = {
    ...section,
    starts,
    ends: starts.map((_, entry) => starts[entry + 1] ?? rows.length),
    firsts: starts.map(start => rows[start] as Row),
    rest: others.map(index => rows[index] as Row),
    others,
  };
  const features = [
    ...dateFeatures(parting),
    ...lookFeatures(parting),
    ...countFeatures(parting),
    ...ways.map(way => `way=${way}`),
    `ways=${Math.min(5, ways.length)}`,
    ...starts.flatMap(start => at(seen, start).own),
  ];
  return [...features, ...features.map(feature => `${kind}:${feature}`)];
}

/** For each entry, the number of its first `most` rows for which `holds` is true. */
const countEach = (
  { rows, starts, ends }: Parting,
  holds: (index: number) => boolean,
  most = rows.length,
): readonly number[] =>
  starts.map((start, entry) => {
    let count = 0;
    for (let index = start; index < Math.min(at(ends, entry), start + most); index += 1)
      if (holds(index)) count += 1;
    return count;
  });

/** Features from how many dates the entries have and where; the entries of one section are built alike. */
function dateFeatures(parting: Parting): readonly string[] {
  const { rows, seen, starts, ends } = parting;
  const isDated = (index: number) => seen[index]?.isDated === true;
  const ranges = countEach(parting, isDated);
  const early = countEach(parting, isDated, 3);
  const all = seen.filter(row => row.isDated).length;
  const shapes = starts.map((start, entry) =>
    [start, start + 1, start + 2].map(index => shapeOf(index < at(ends, entry) && rows[index])).join('/'),
  );
  const dateAt = starts.map((start, entry) => {
    const step = rows.slice(start, ends[entry]).findIndex((_, index) => isDated(start + index));
    return step < 0 ? 'none' : String(step);
  });
  const [usualDate, usualShape] = [mostCommon(dateAt), mostCommon(shapes)];
  return [
    `one-date=${share(ranges, count => count === 1)}`,
    `no-date=${share(ranges, count => count === 0)}`,
    `more-dates=${share(ranges, count => count > 1)}`,
    `dates=${Math.min(3, all)}:${starts.length < all ? 'fewer' : starts.length > all ? 'more' : 'same'}`,
    `date-row=${share(early, count => count > 0)}`,
    `date-late=${share(ranges, (count, entry) => count > at(early, entry))}`,
    `date-level=${share(dateAt, where => where === usualDate)}`,
    `shape=${share(shapes, one => one === usualShape)}:${Math.min(4, starts.length)}`,
  ];
}

/** A short code for what sort of row this is, with `D` if it has a date; empty if there is no row. */
function shapeOf(row: Row | undefined | false): string {
  if (!row) return '';
  return (row.isBullet ? 'b' : row.isProse ? 'p' : row.look) + (row.date ? 'D' : '');
}

/** Features from whether the entries' first rows look alike, and no other rows look like them. */
function lookFeatures({ rows, starts, firsts, rest }: Parting): readonly string[] {
  const usual = mostCommon(firsts.map(row => row.look));
  const left = leftOf(firsts[0]);
  const isLevel = (row: Row) => Math.abs(leftOf(row) - left) < 3;
  const alike = rest.filter(row => row.look === usual && isLevel(row));
  const alikeTitles = alike.filter(row => !row.isProse).length;
  const startGap = Math.min(...firsts.slice(1).map(row => row.line.gapAbove), 9);
  const isBehindText = (start: number) =>
    rows[start - 1]?.isBullet === true || rows[start - 1]?.isProse === true;
  return [
    `same-look=${share(firsts, row => row.look === usual)}`,
    `same-left=${share(firsts, isLevel)}`,
    `alike-missed=${shareOf(alikeTitles, rest.length)}`,
    `alike-missed-count=${Math.min(4, alikeTitles)}`,
    `alike-gap-missed=${Math.min(3, alike.filter(row => row.line.gapAbove >= startGap - 0.1).length)}`,
    `titled=${share(firsts, row => row.isTitled)}`,
    `titled-missed=${share(rest, row => row.isTitled && !row.isBullet)}`,
    `gap=${share(firsts.slice(1), row => row.line.gapAbove > 1.5)}`,
    `gap-missed=${share(rest, row => row.line.gapAbove >= startGap)}`,
    `wide-missed=${Math.min(3, rest.filter(row => row.line.gapAbove > OF_SIZE.block).length)}`,
    `start-bullet=${share(firsts, row => row.isBullet)}:${share(rest, row => row.isBullet)}`,
    `start-prose=${share(firsts, row => row.isProse)}`,
    `after-bullet=${share(starts.slice(1), isBehindText)}`,
    `starts-at=${starts[0] === undefined ? 'none' : Math.min(3, starts[0])}`,
  ];
}

/** Features from the number and length of the entries, and from what speaks for a start at the chosen rows and at the others. */
function countFeatures(parting: Parting): readonly string[] {
  const { rows, odds, seen, starts, ends, others } = parting;
  const leading = mostCommon(starts.map(start => at(seen, start).lead));
  const hasLead = (index: number) => leading !== 'none' && seen[index]?.lead === leading;
  const lengths = starts.length > 1 ? starts.map((start, entry) => at(ends, entry) - start) : [];
  const missed = Math.max(0, ...others.map(index => at(odds, index)));
  const named = countEach(parting, index => seen[index]?.isNamed === true, 3);
  return [
    `lines=${Math.min(8, Math.round(rows.length / Math.max(1, starts.length)))}`,
    `shortest=${Math.min(4, ...lengths)}`,
    `count=${Math.min(6, starts.length)}`,
    `leads=${share(starts, hasLead)}:${share(others, hasLead)}`,
    `odds=${Math.round(mean(starts.map(start => at(odds, start))) * 5)}`,
    `odds-missed=${Math.round(missed * 5)}`,
    `named=${share(named, count => count > 0)}`,
  ];
}

const share = <T>(of: readonly T[], holds: (one: T, index: number) => boolean): string =>
  shareOf(of.filter(holds).length, of.length);

function shareOf(count: number, all: number): string {
  const part = all === 0 ? 0 : count / all;
  return part === 0 ? '0' : part === 1 ? 'all' : part < 0.34 ? 'few' : part < 0.67 ? 'half' : 'most';
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

function mostCommon(values: readonly string[]): string {
  return [...counted(values)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
