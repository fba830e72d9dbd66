import { kept } from '../../core/text/remembered.ts';
import type { EntryKind } from '../../core/types.ts';
import type { Row } from './entry-rows.ts';
import { bulletStarts, headerStart, ruledStarts, titleStarts } from './entry-starts.ts';
import { leadOf } from './seen-rows.ts';

/** One way to part a section's rows into entries: the rows where entries start, and the methods that propose these. */
export type Proposal = { readonly starts: readonly number[]; readonly ways: readonly string[] };

// Only so many styles are tried: a page of tables has hundreds.
const MOST_STYLES = 8;

/** Returns the ways to part a section's rows that are worth scoring, each once. */
export function entryProposals(
  rows: readonly Row[],
  kind: EntryKind,
  learnt: readonly number[],
): readonly Proposal[] {
  const found = new Map<string, { starts: readonly number[]; ways: string[] }>();
  const propose: Propose = (way, starts) => {
    const sorted = [...new Set(starts)].sort((a, b) => a - b);
    kept(found, sorted.join(), () => ({ starts: sorted, ways: [] })).ways.push(way);
  };
  const where: Where = holds => [...rows.keys()].filter(index => holds(rows[index] as Row, index));
  propose('rules', ruledStarts(rows, kind));
  propose('one', rows.length > 0 ? [0] : []);
  proposeByDates(rows, propose, where);
  propose('titles', titleStarts(rows));
  propose('learnt', learnt);
  propose('learnt-first', [0, ...learnt]);
  proposeByGaps(propose, where);
  proposeByBullets(rows, propose, where);
  proposeByStyles(rows, propose, where);
  return [...found.values()].filter(({ starts }) => starts.length <= MOST_ENTRIES);
}

const MOST_ENTRIES = 250;

type Propose = (way: string, starts: readonly number[]) => void;
/** Returns the indexes of the rows for which `holds` is true. */
type Where = (holds: (row: Row, index: number) => boolean) => readonly number[];

function proposeByDates(rows: readonly Row[], propose: Propose, where: Where): void {
  const dated = where(row => row.date !== null);
  propose('dates', dated);
  propose('dates-first', [0, ...dated.slice(1)]);
  propose(
    'headers',
    dated.map((anchor, at) => headerStart(rows, anchor, (dated[at - 1] ?? -1) + 1)),
  );
}

const gaps = [
  [1.5, 'gap'],
  [1.75, 'wide-gap'],
  [2.3, 'widest-gap'],
] as const;

function proposeByGaps(propose: Propose, where: Where): void {
  for (const [gap, name] of gaps) {
    propose(name, [0, ...where(row => row.line.gapAbove >= gap && !row.isProse)]);
    propose(`${name}-any`, [0, ...where(row => row.line.gapAbove >= gap)]);
    propose(`${name}-title`, [0, ...where(row => row.line.gapAbove >= gap && !row.isProse && !row.isBullet)]);
  }
}

function proposeByBullets(rows: readonly Row[], propose: Propose, where: Where): void {
  propose('bullets', bulletStarts(rows));
  propose(
    'blocks',
    where((row, index) => index === 0 || (!row.isBullet && rows[index - 1]?.isBullet === true)),
  );
}

function proposeByStyles(rows: readonly Row[], propose: Propose, where: Where): void {
  const leads = rows.map(leadOf);
  for (const lead of new Set(leads))
    if (lead !== 'none')
      propose(
        'leads',
        where((_, index) => leads[index] === lead),
      );
  for (const style of [...new Set(rows.map(row => row.look))].slice(0, MOST_STYLES)) {
    const own = where(row => row.look === style);
    const among = (holds: (row: Row, index: number) => boolean) =>
      own.filter(index => holds(rows[index] as Row, index));
    propose('style', own);
    propose('style-first', [0, ...own]);
    propose(
      'style-run',
      among((_, index) => rows[index - 1]?.look !== style),
    );
    propose(
      'style-plain',
      among(row => !row.isBullet && !row.isProse),
    );
    propose(
      'style-dated',
      among((row, index) => row.date !== null || rows[index + 1]?.date !== null),
    );
  }
}
