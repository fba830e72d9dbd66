import type { EntryKind } from '../../core/types.ts';
import type { Row } from './entry-rows.ts';
import { belongsAbove, ruledStarts, titleStarts } from './entry-starts.ts';
import { leadOf, leftOf } from './parting-features.ts';

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
  // What stands once repeats nothing, and says no more than that all is one.
  const repeated = (way: string, starts: readonly number[]): void => {
    if (starts.length > 1) propose(way, starts);
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
    const below = where((row, index) => index > 0 && row.line.gapAbove >= gap);
    // Where nothing stands apart, that says nothing.
    if (below.length === 0) continue;
    const proseless = below.filter(index => !rows[index]?.isProse);
    propose(name, [0, ...proseless]);
    propose(`${name}-any`, [0, ...below]);
    propose(`${name}-title`, [0, ...proseless.filter(index => !rows[index]?.isBullet)]);
  }
  const bullets = where(row => row.isBullet);
  const left = Math.min(...bullets.map(index => leftOf(rows[index])));
  propose(
    'bullets',
    bullets.filter(index => leftOf(rows[index]) < left + 3),
  );
  repeated(
    'blocks',
    where((row, index) => index === 0 || (!row.isBullet && rows[index - 1]?.isBullet === true)),
  );
  const leads = rows.map(leadOf);
  for (const lead of new Set(leads))
    if (lead !== 'none')
      repeated(
        'leads',
        where((_, index) => leads[index] === lead),
      );
  const styles = [...new Set(rows.map(row => row.look))].slice(0, mostStyles);
  for (const style of styles) {
    const own = where(row => row.look === style);
    repeated('style', own);
    repeated('style-first', [...new Set([0, ...own])]);
    repeated(
      'style-run',
      own.filter(index => rows[index - 1]?.look !== style),
    );
    repeated(
      'style-plain',
      own.filter(index => !rows[index]?.isBullet && !rows[index]?.isProse),
    );
    repeated(
      'style-dated',
      own.filter(index => rows[index]?.date !== null || rows[index + 1]?.date !== null),
    );
  }
  return [...found.values()].filter(({ starts }) => starts.length <= mostEntries);
}

const mostEntries = 250;

/** The first line of the header that a dated line belongs to. */
function headerStart(rows: readonly Row[], anchor: number, floor: number): number {
  let start = anchor;
  while (start > floor && belongsAbove(rows, start)) start -= 1;
  return start;
}
