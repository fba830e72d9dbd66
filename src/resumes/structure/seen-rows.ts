import { limitsReached } from '../../core/models/linear-model.ts';
import type { EntryKind } from '../../core/types.ts';
import { degree } from '../../core/vocabulary/degrees.ts';
import { institution } from '../../core/vocabulary/organisations.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import type { Row } from './entry-rows.ts';
import { jobTitle } from './entry-words.ts';
import { mayWrap } from './styled-line.ts';

const either = (...words: readonly RegExp[]) => ({
  test: (text: string) => words.some(word => word.test(text)),
});
/** Words that the header of an entry contains. */
const NAMED = {
  experience: jobTitle,
  education: either(degree, institution),
  projects: /\p{Lu}/u,
  certifications: degree,
} as const;

/** A section's rows with the features that speak for an entry beginning at each; computed once for all ways to part them. */
export type SeenRows = {
  readonly rows: readonly Row[];
  readonly kind: EntryKind;
  readonly odds: readonly number[];
  readonly seen: readonly SeenRow[];
};

type SeenRow = {
  readonly lead: Lead;
  readonly isDated: boolean;
  readonly isNamed: boolean;
  /** Features that count if an entry begins at this row. */
  readonly own: readonly string[];
};

type Lead = 'dash' | 'colon' | 'bar' | 'none';
const LEADS: readonly (readonly [Lead, RegExp])[] = [
  ['dash', /^[^–—:：|\t]{2,40}\s(?:[–—]|-{1,2})\s\S/u],
  ['colon', /^[^:：\t]{2,40}[:：]\s\S/u],
  ['bar', /^[^|\t]{2,40}\s\|\s\S/u],
];

/** The sign that separates the name at a row's beginning from the rest of the row, or `none`; dates at the edges are left out. */
export function leadOf({ line, date }: Pick<Row, 'line' | 'date'>): Lead {
  const start = Math.max(0, line.bulletEnd);
  const end = date && date.start > start ? date.start : line.text.length;
  const text = line.text
    .slice(date && date.start <= start ? date.end : start, end)
    .replace(/[\s|(–—-]+$/, '');
  return LEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}

/** Left edge of a row. */
export const leftOf = (row: Row | undefined): number => row?.line.parts[0].x ?? 0;

/** Looks at a section's rows; `odds` are the chances that an entry begins at each. */
export function seenRows(rows: readonly Row[], kind: EntryKind, odds: readonly number[]): SeenRows {
  const gaps = rows.map(row => row.line.gapAbove).filter(gap => gap < GAP_OF_COLUMN);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.2;
  const widest = Math.max(...gaps.slice(1), usual);
  const leftmost = Math.min(...rows.map(leftOf));
  const gapOf = ({ line: { gapAbove: gap } }: Row): string =>
    gap >= GAP_OF_COLUMN ? 'top' : gap < usual + 0.2 ? 'usual' : gap > 0.85 * widest ? 'widest' : 'wide';
  const seen = rows.map((row, at): SeenRow => {
    const is = row.isBullet ? 'bullet' : row.isProse ? 'prose' : row.isTitled ? 'titled' : 'plain';
    const isNamed = NAMED[kind].test(row.line.text);
    const own = [
      ...besideFeatures(rows, at, is, gapOf(row)),
      `odds=${limitsReached(odds[at] ?? 0, ODDS)}`,
      `below=${likeness(row, rows[at + 1]) ?? 'none'}:${is}`,
      ...textFeatures(row, rows[at - 1], is),
      ...(leftOf(row) > leftmost + 6 ? ['inner'] : []),
      ...(isNamed ? [`names:${is}`] : []),
    ].map(feature => `at:${feature}`);
    return { lead: leadOf(row), isDated: row.date !== null, isNamed, own };
  });
  return { rows, kind, odds, seen };
}

/** Features from the gap above a row, the row above it, and the distance to the next date. */
function besideFeatures(rows: readonly Row[], at: number, is: string, gap: string): readonly string[] {
  const before = likeness(rows[at], rows[at - 1]) ?? 'first';
  const untilDate = rows.slice(at, at + 4).findIndex(({ date }) => date !== null);
  return [
    `is=${is}`,
    `is=${is}:${gap}`,
    `gap=${gap}:${before}`,
    `before=${before}:${is}`,
    `until-date=${untilDate}`,
    `until-date=${untilDate}:${gap}`,
  ];
}

/** Features from how the text of a row begins and ends. */
function textFeatures(row: Row, above: Row | undefined, is: string): readonly string[] {
  const { text } = row.line;
  const lead = leadOf(row);
  return [
    ...(/^\p{Ll}/u.test(text) ? ['lower'] : []),
    ...(isWrapped(row, above) ? ['wraps', `wraps:${is}`] : []),
    ...(/^[^:：\t]{2,24}\s*\t?[:：]\s*\S/.test(text) ? ['labelled'] : []),
    ...(lead === 'none' ? [] : [`lead=${lead}`, `lead=${lead}:${is}`]),
  ];
}

/** How the neighbour `other` looks compared with `row`; null if there is no neighbour. */
function likeness(row: Row | undefined, other: Row | undefined): string | null {
  if (!other) return null;
  if (other.isBullet) return 'bullet';
  if (other.isProse) return 'prose';
  return other.look === row?.look ? 'alike' : 'other';
}

/** True if a row continues the row above, which wrapped. */
function isWrapped(row: Row, above: Row | undefined): boolean {
  return (
    above !== undefined &&
    !row.isBullet &&
    above.line.column === row.line.column &&
    above.look === row.look &&
    row.line.gapAbove < OF_SIZE.block &&
    // A wrapped line stands no further left than the line that it belongs to.
    leftOf(row) > leftOf(above) - 1 &&
    mayWrap(above.line, row.line)
  );
}

/** A gap, in font sizes, from which on a row stands at the top of a column. */
const GAP_OF_COLUMN = 8.5;

const ODDS = [0.02, 0.1, 0.3, 0.6, 0.9];
