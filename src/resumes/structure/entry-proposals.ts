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
    propose(`${name}-any`, [0, ...where(row => row.line.gapAbove >= gap)]);
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
  const leads = rows.map(leadOf);
  for (const lead of new Set(leads))
    if (lead !== 'none')
      propose(
        'leads',
        where((_, index) => leads[index] === lead),
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

/** The first line of the header that a dated line belongs to. */
function headerStart(rows: readonly Row[], anchor: number, floor: number): number {
  let start = anchor;
  while (start > floor && belongsAbove(rows, start)) start -= 1;
  return start;
}
