import type { EntryKind } from '../../core/types.ts';
import type { Row } from './entry-rows.ts';
import { belongsAbove, ruledStarts, titleStarts } from './entry-starts.ts';
import { degree, institution, jobTitle } from './entry-words.ts';

/** One way to part a section's rows into entries: where each starts, and the ways of reading that came to it. */
export type Proposal = { readonly starts: readonly number[]; readonly ways: readonly string[] };

// More ways than this to part one section are not looked at: a page of tables has hundreds of styles.
const mostStyles = 8;

/** The ways to part a section's rows that are worth a look, each once. */
export function entryProposals(
  rows: readonly Row[],
  kind: EntryKind,
  learnt: readonly number[],
): readonly Proposal[] {
  const found = new Map<string, { starts: readonly number[]; ways: string[] }>();
  const propose = (way: string, starts: readonly number[]): void => {
    const sorted = [...new Set(starts)].sort((a, b) => a - b);
    const key = sorted.join();
    const same = found.get(key);
    if (same) same.ways.push(way);
    else found.set(key, { starts: sorted, ways: [way] });
  };
  const all = rows.map((_, index) => index);
  const where = (holds: (row: Row, index: number) => boolean): readonly number[] =>
    all.filter(index => holds(rows[index] as Row, index));
  const dated = where(row => row.date !== null);
  const headed = dated.map((anchor, at) => headerStart(rows, anchor, (dated[at - 1] ?? -1) + 1));
  propose('rules', ruledStarts(rows, kind));
  propose('one', rows.length > 0 ? [0] : []);
  propose('dates', dated);
  propose('dates-first', [0, ...dated.slice(1)]);
  propose('headers', headed);
  propose('titles', titleStarts(rows));
  propose('learnt', learnt);
  propose('learnt-first', [0, ...learnt]);
  for (const [gap, name] of [
    [1.5, 'gap'],
    [1.75, 'wide-gap'],
    [2.3, 'widest-gap'],
  ] as const) {
    propose(name, [0, ...where(row => row.line.gapAbove >= gap && !row.isProse)]);
    propose(`${name}-title`, [0, ...where(row => row.line.gapAbove >= gap && !row.isProse && !row.isBullet)]);
  }
  const bullets = where(row => row.isBullet);
  const left = Math.min(...bullets.map(index => leftOf(rows[index])));
  propose(
    'bullets',
    bullets.filter(index => leftOf(rows[index]) < left + 3),
  );
  propose(
    'blocks',
    where((row, index) => index === 0 || (!row.isBullet && rows[index - 1]?.isBullet === true)),
  );
  const styles = [...new Set(rows.map(row => row.look))].slice(0, mostStyles);
  for (const style of styles) {
    const own = where(row => row.look === style);
    propose('style', own);
    propose('style-first', [0, ...own]);
    propose(
      'style-run',
      own.filter(index => rows[index - 1]?.look !== style),
    );
    propose(
      'style-plain',
      own.filter(index => !rows[index]?.isBullet && !rows[index]?.isProse),
    );
    propose(
      'style-dated',
      own.filter(index => rows[index]?.date !== null || rows[index + 1]?.date !== null),
    );
  }
  return [...found.values()].filter(({ starts }) => starts.length <= mostEntries);
}

const mostEntries = 250;

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

const leftOf = (row: Row | undefined): number => row?.line.parts[0]?.x ?? 0;

/** The first line of the header that a dated line belongs to. */
function headerStart(rows: readonly Row[], anchor: number, floor: number): number {
  let start = anchor;
  while (start > floor && belongsAbove(rows, start)) start -= 1;
  return start;
}

/** What tells a right way to part a section from a wrong one: entries begin alike, and have what entries have. */
export function proposalFeatures(
  rows: readonly Row[],
  { starts, ways }: Proposal,
  kind: EntryKind,
  odds: readonly number[],
): readonly string[] {
  const at = new Set(starts);
  const entries = starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
  const firsts = starts.map(start => rows[start] as Row);
  const rest = rows.filter((_, index) => !at.has(index));
  const shareOf = <T>(of: readonly T[], holds: (one: T, index: number) => boolean): number =>
    of.length === 0 ? 0 : of.filter(holds).length / of.length;
  const [first] = firsts;
  const usual = mostCommon(firsts.map(row => row.look));
  const left = leftOf(first);
  const ranges = entries.map(own => own.filter(row => row.date !== null).length);
  const all = rows.filter(row => row.date !== null).length;
  const startGap = Math.min(...firsts.slice(1).map(row => row.line.gapAbove), 9);
  const alike = (row: Row): boolean => row.look === usual && Math.abs(leftOf(row) - left) < 3 && !row.isProse;
  const header = entries.map(own =>
    own
      .slice(0, 3)
      .map(row => row.line.text)
      .join(' '),
  );
  const inside = starts.length > 1 ? entries.map(own => own.length) : [];
  const odd = mean(starts.map(start => odds[start] ?? 0));
  const missed = odds.reduce((most, odd, index) => (at.has(index) ? most : Math.max(most, odd)), 0);
  const features = [
    `one-date=${quarter(shareOf(ranges, count => count === 1))}`,
    `no-date=${quarter(shareOf(ranges, count => count === 0))}`,
    `more-dates=${quarter(shareOf(ranges, count => count > 1))}`,
    `dates=${Math.min(3, all)}:${starts.length < all ? 'fewer' : starts.length > all ? 'more' : 'same'}`,
    `date-row=${quarter(shareOf(entries, own => own.slice(0, 3).some(row => row.date !== null)))}`,
    `date-late=${quarter(shareOf(entries, own => own.slice(3).some(row => row.date !== null)))}`,
    `same-look=${quarter(shareOf(firsts, row => row.look === usual))}`,
    `same-left=${quarter(shareOf(firsts, row => Math.abs(leftOf(row) - left) < 3))}`,
    `alike-missed=${quarter(shareOf(rest, alike))}`,
    `alike-missed-count=${Math.min(4, rest.filter(alike).length)}`,
    `titled=${quarter(shareOf(firsts, row => row.isTitled))}`,
    `titled-missed=${quarter(shareOf(rest, row => row.isTitled && !row.isBullet))}`,
    `gap=${quarter(shareOf(firsts.slice(1), row => row.line.gapAbove > 1.5))}`,
    `gap-missed=${quarter(shareOf(rest, row => row.line.gapAbove >= startGap))}`,
    `wide-missed=${Math.min(3, rest.filter(row => row.line.gapAbove > 1.75).length)}`,
    `start-bullet=${quarter(shareOf(firsts, row => row.isBullet))}:${quarter(shareOf(rest, row => row.isBullet))}`,
    `mixed=${firsts.some(row => row.isBullet) && firsts.some(row => !row.isBullet)}`,
    `bare-title=${firsts.some((row, index) => !row.isBullet && entries[index]?.length === 1 && firsts[index + 1]?.isBullet === true)}`,
    `start-prose=${quarter(shareOf(firsts, row => row.isProse))}`,
    `start-lower=${quarter(shareOf(firsts, row => /^\p{Ll}/u.test(row.line.text)))}`,
    `after-bullet=${quarter(shareOf(starts.slice(1), start => rows[start - 1]?.isBullet === true || rows[start - 1]?.isProse === true))}`,
    `starts-at=${starts[0] === undefined ? 'none' : Math.min(3, starts[0])}`,
    `lines=${Math.min(8, Math.round(rows.length / Math.max(1, starts.length)))}`,
    `shortest=${Math.min(4, ...inside)}`,
    `count=${Math.min(6, starts.length)}`,
    `odds=${Math.round(odd * 5)}`,
    `odds-missed=${Math.round(missed * 5)}`,
    `named=${quarter(shareOf(header, text => NAMED[kind].test(text)))}`,
    ...ways.map(way => `way=${way}`),
    `ways=${Math.min(5, ways.length)}`,
  ];
  return [...features, ...features.map(feature => `${kind}:${feature}`)];
}

const quarter = (share: number): string =>
  share === 0 ? '0' : share === 1 ? 'all' : share < 0.34 ? 'few' : share < 0.67 ? 'half' : 'most';

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
