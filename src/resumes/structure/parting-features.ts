import { limitsReached } from '../../core/models/linear-model.ts';
import type { EntryKind } from '../../core/types.ts';
import type { Row } from './entry-rows.ts';
import { degree, institution, jobTitle } from './entry-words.ts';
import { mayWrap } from './wrapping.ts';

const either = (...words: readonly RegExp[]) => ({
  test: (text: string) => words.some(word => word.test(text)),
});
/** Words that the head of an entry has. */
const NAMED = {
  experience: jobTitle,
  education: either(degree, institution),
  projects: /\p{Lu}/u,
  certifications: degree,
} as const;

/** A section's rows with what each says of an entry that would begin there: looked at once, for all ways to part them. */
export type SeenRows = {
  readonly rows: readonly Row[];
  readonly kind: EntryKind;
  readonly odds: readonly number[];
  readonly seen: readonly SeenRow[];
};

type SeenRow = {
  readonly left: number;
  readonly lead: Lead;
  readonly gap: number;
  readonly isDated: boolean;
  readonly isNamed: boolean;
  readonly isLower: boolean;
  readonly wraps: boolean;
  /** What is said of it where an entry begins there. */
  readonly own: readonly string[];
};

type Lead = 'dash' | 'colon' | 'bar' | 'none';
const LEADS: readonly (readonly [Lead, RegExp])[] = [
  ['dash', /^[^–—:：|\t]{2,40}\s(?:[–—]|-{1,2})\s\S/u],
  ['colon', /^[^:：\t]{2,40}[:：]\s\S/u],
  ['bar', /^[^|\t]{2,40}\s\|\s\S/u],
];

/** What parts the name that a row begins with from the rest of it; what parts dates from a name does so in any look. */
export function leadOf({ line, date }: Pick<Row, 'line' | 'date'>): Lead {
  const start = Math.max(0, line.bulletEnd);
  const end = date && date.start > start ? date.start : line.text.length;
  const text = line.text
    .slice(date && date.start <= start ? date.end : start, end)
    .replace(/[\s|(–—-]+$/, '');
  return LEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}

/** Left edge of a row. */
export const leftOf = (row: Row | undefined): number => row?.line.parts[0]?.x ?? 0;

/** Looks at a section's rows; `odds` are those that an entry begins there. */
export function seenRows(rows: readonly Row[], kind: EntryKind, odds: readonly number[]): SeenRows {
  const gaps = rows.map(row => row.line.gapAbove).filter(gap => gap < GAP_OF_COLUMN);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.2;
  const widest = Math.max(...gaps.slice(1), usual);
  const leftmost = Math.min(...rows.map(leftOf));
  const seen = rows.map((row, at): SeenRow => {
    const { text, gapAbove: gap, column } = row.line;
    const [above, below] = [rows[at - 1], rows[at + 1]];
    const isLower = /^\p{Ll}/u.test(text);
    const wraps =
      above !== undefined &&
      !row.isBullet &&
      above.line.column === column &&
      above.look === row.look &&
      gap < BLOCK_GAP &&
      // What wraps stands no further left than what it belongs to.
      leftOf(row) > leftOf(above) - 1 &&
      mayWrap(above.line, row.line);
    const untilDate = rows.slice(at, at + 4).findIndex(other => other.date !== null);
    const gapIs =
      gap >= GAP_OF_COLUMN ? 'top' : gap < usual + 0.2 ? 'usual' : gap > 0.85 * widest ? 'widest' : 'wide';
    const kindOfRow = row.isBullet ? 'bullet' : row.isProse ? 'prose' : row.isTitled ? 'titled' : 'plain';
    const isLabel = /[:：]\s*$/.test(text) && text.length < 30;
    const lead = leadOf(row);
    const isLabelled = /^[^:：\t]{2,24}\s*\t?[:：]\s*\S/.test(text);
    const before =
      above === undefined
        ? 'first'
        : above.isBullet
          ? 'bullet'
          : above.isProse
            ? 'prose'
            : above.look === row.look
              ? 'alike'
              : 'other';
    const own = [
      `is=${kindOfRow}`,
      `is=${kindOfRow}:${gapIs}`,
      `gap=${gapIs}:${before}`,
      `before=${before}:${kindOfRow}`,
      `until-date=${untilDate}`,
      `until-date=${untilDate}:${gapIs}`,
      `odds=${limitsReached(odds[at] ?? 0, ODDS)}`,
      `below=${below === undefined ? 'none' : below.isBullet ? 'bullet' : below.isProse ? 'prose' : below.look === row.look ? 'alike' : 'other'}:${kindOfRow}`,
      ...(isLower ? ['lower'] : []),
      ...(wraps ? ['wraps', `wraps:${kindOfRow}`] : []),
      ...(isLabel ? ['label', `label:${gapIs}`] : []),
      ...(isLabelled ? ['labelled'] : []),
      ...(lead === 'none' ? [] : [`lead=${lead}`, `lead=${lead}:${kindOfRow}`]),
      ...(leftOf(row) > leftmost + 6 ? ['inner'] : []),
      ...(NAMED[kind].test(text) ? [`names:${kindOfRow}`] : []),
    ].map(feature => `at:${feature}`);
    return {
      left: leftOf(row),
      lead,
      gap,
      isDated: row.date !== null,
      isNamed: NAMED[kind].test(text),
      isLower,
      wraps,
      own,
    };
  });
  return { rows, kind, odds, seen };
}

/** Stands for the top of a column. */
const GAP_OF_COLUMN = 8.5;
const BLOCK_GAP = 1.75;

const ODDS = [0.02, 0.1, 0.3, 0.6, 0.9];

/** What tells a right way to part a section from a wrong one: entries begin alike, and have what entries have. */
export function partingFeatures(
  { rows, kind, odds, seen }: SeenRows,
  starts: readonly number[],
  ways: readonly string[],
): readonly string[] {
  const at = new Set(starts);
  const ends = starts.map((_, index) => starts[index + 1] ?? rows.length);
  const firsts = starts.map(start => rows[start] as Row);
  const rest = rows.filter((_, index) => !at.has(index));
  const others = rows.map((_, index) => index).filter(index => !at.has(index));
  const leading = mostCommon(starts.map(start => seen[start]?.lead ?? 'none'));
  const hasLead = (index: number): boolean => leading !== 'none' && seen[index]?.lead === leading;
  const [first] = firsts;
  const usual = mostCommon(firsts.map(row => row.look));
  const left = leftOf(first);
  const within = (holds: (index: number) => boolean, most = rows.length): readonly number[] =>
    starts.map((start, entry) => {
      let count = 0;
      for (let index = start; index < Math.min(ends[entry] ?? 0, start + most); index += 1)
        if (holds(index)) count += 1;
      return count;
    });
  const ranges = within(index => seen[index]?.isDated === true);
  const early = within(index => seen[index]?.isDated === true, 3);
  const named = within(index => seen[index]?.isNamed === true, 3);
  const all = seen.filter(row => row.isDated).length;
  const startGap = Math.min(...firsts.slice(1).map(row => row.line.gapAbove), 9);
  const alike = (row: Row): boolean => row.look === usual && Math.abs(leftOf(row) - left) < 3;
  const inside = starts.length > 1 ? starts.map((start, entry) => (ends[entry] ?? 0) - start) : [];
  const odd = mean(starts.map(start => odds[start] ?? 0));
  const missed = odds.reduce((most, odd, index) => (at.has(index) ? most : Math.max(most, odd)), 0);
  // Entries of one section are built alike: what their first lines are, and which of them has the date.
  const shape = (start: number, end: number): string =>
    [0, 1, 2]
      .map(step => {
        const row = start + step < end ? rows[start + step] : undefined;
        return row ? `${row.isBullet ? 'b' : row.isProse ? 'p' : row.look}${row.date ? 'D' : ''}` : '';
      })
      .join('/');
  const shapes = starts.map((start, entry) => shape(start, ends[entry] ?? 0));
  const dateAt = starts.map((start, entry) => {
    for (let index = start; index < (ends[entry] ?? 0); index += 1)
      if (seen[index]?.isDated) return String(index - start);
    return 'none';
  });
  const features = [
    `one-date=${share(ranges, count => count === 1)}`,
    `no-date=${share(ranges, count => count === 0)}`,
    `more-dates=${share(ranges, count => count > 1)}`,
    `dates=${Math.min(3, all)}:${starts.length < all ? 'fewer' : starts.length > all ? 'more' : 'same'}`,
    `date-row=${share(early, count => count > 0)}`,
    `date-late=${share(ranges, (count, entry) => count > (early[entry] ?? 0))}`,
    `date-level=${share(dateAt, where => where === mostCommon(dateAt))}`,
    `shape=${share(shapes, one => one === mostCommon(shapes))}:${Math.min(4, starts.length)}`,
    `same-look=${share(firsts, row => row.look === usual)}`,
    `same-left=${share(firsts, row => Math.abs(leftOf(row) - left) < 3)}`,
    `alike-missed=${share(rest, row => alike(row) && !row.isProse)}`,
    `alike-missed-count=${Math.min(4, rest.filter(row => alike(row) && !row.isProse).length)}`,
    `alike-gap-missed=${Math.min(3, rest.filter(row => alike(row) && row.line.gapAbove >= startGap - 0.1).length)}`,
    `titled=${share(firsts, row => row.isTitled)}`,
    `titled-missed=${share(rest, row => row.isTitled && !row.isBullet)}`,
    `gap=${share(firsts.slice(1), row => row.line.gapAbove > 1.5)}`,
    `gap-missed=${share(rest, row => row.line.gapAbove >= startGap)}`,
    `wide-missed=${Math.min(3, rest.filter(row => row.line.gapAbove > BLOCK_GAP).length)}`,
    `start-bullet=${share(firsts, row => row.isBullet)}:${share(rest, row => row.isBullet)}`,
    `start-prose=${share(firsts, row => row.isProse)}`,
    `after-bullet=${share(starts.slice(1), start => rows[start - 1]?.isBullet === true || rows[start - 1]?.isProse === true)}`,
    `starts-at=${starts[0] === undefined ? 'none' : Math.min(3, starts[0])}`,
    `lines=${Math.min(8, Math.round(rows.length / Math.max(1, starts.length)))}`,
    `shortest=${Math.min(4, ...inside)}`,
    `count=${Math.min(6, starts.length)}`,
    `leads=${share(starts, start => hasLead(start))}:${share(others, index => hasLead(index))}`,
    `odds=${Math.round(odd * 5)}`,
    `odds-missed=${Math.round(missed * 5)}`,
    `named=${share(named, count => count > 0)}`,
    ...ways.map(way => `way=${way}`),
    `ways=${Math.min(5, ways.length)}`,
    ...starts.flatMap(start => seen[start]?.own ?? []),
  ];
  return [...features, ...features.map(feature => `${kind}:${feature}`)];
}

function share<T>(of: readonly T[], holds: (one: T, index: number) => boolean): string {
  const part = of.length === 0 ? 0 : of.filter(holds).length / of.length;
  return part === 0 ? '0' : part === 1 ? 'all' : part < 0.34 ? 'few' : part < 0.67 ? 'half' : 'most';
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
