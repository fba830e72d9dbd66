import { type DateRange, findDates } from '../../core/dates/find-dates.ts';
import { median } from '../../core/text/grouped.ts';
import type { EntryKind, Span, YearMonth } from '../../core/types.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { type Labelled, readLabels } from './entry-labels.ts';
import { saysEmployment } from './header-names.ts';
import type { LinePart, StyledLine } from './styled-line.ts';
import { isTableHead } from './table-head.ts';

/** A line of a section with what tells entries apart. */
export type Row = Labelled & {
  readonly line: StyledLine;
  readonly index: number;
  readonly isBullet: boolean;
  readonly date: DateRange | null;
  readonly look: string;
  readonly isProse: boolean;
  /** The line's parts, without one that holds nothing but a piece of a wrapped date. */
  readonly parts: readonly LinePart[];
  /** Holds the end of a range that began in the line above. */
  readonly isDateTail: boolean;
  /** Bold or larger than most of the section. */
  readonly isTitled: boolean;
};

/** The rows of a section's lines `from` to before `to`. */
export function entryRows(
  lines: readonly StyledLine[],
  from: number,
  to: number,
  kind: EntryKind,
): readonly Row[] {
  const own = lines.slice(from, to);
  const usual = usualSizeOf(own);
  const sizes = sizesApart(own);
  const isList = (own.find(({ text, isRunning }) => !isRunning && text.trim() !== '')?.bulletEnd ?? -1) > 0;
  const rows = lines
    .slice(from, to)
    .flatMap((line, offset) =>
      line.isRunning || line.text.trim() === '' || isTableHead(line.parts.map(part => part.text))
        ? []
        : [toRow(line, from + offset, kind, usual, sizes, isList)],
    );
  return readLabels(joinWrappedDates(joinStackedDates(rows)));
}

const usualSizeOf = (lines: readonly StyledLine[]): number => median(lines.map(line => line.look.size));

// Capitals and figures are often set a little smaller than the letters around them.
const ONE_SIZE = 1.06;

/** For each size of letters the one that it counts as: sizes that nobody tells apart are one. */
function sizesApart(lines: readonly StyledLine[]): ReadonlyMap<number, number> {
  const sizes = new Set(lines.map(({ parts: [part] }) => part.look.size));
  const apart = new Map<number, number>();
  let least = 0;
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (size > ONE_SIZE * least) least = size;
    apart.set(size, least);
  }
  return apart;
}

function toRow(
  line: StyledLine,
  index: number,
  kind: EntryKind,
  usualSize: number,
  sizes: ReadonlyMap<number, number>,
  isList: boolean,
): Row {
  const isBullet = line.bulletEnd >= 0;
  const { look } = line.parts[0];
  const date = anchorDate(line, isBullet, kind) ?? (isList && isBullet ? edgeRange(line) : null);
  const isBold = look.isBold || isBoldBefore(line, date);
  return {
    line,
    index,
    isBullet,
    date,
    look: `${sizes.get(look.size)}|${isBold}|${look.isItalic}|${look.color}|${look.font}`,
    isTitled: isBold || look.size > usualSize + 0.4,
    parts: line.parts,
    label: null,
    labelWord: null,
    isDateTail: false,
    isProse: isBullet ? isSentence(line.text) : isProse(line.text),
  };
}

/** Is all bold that stands before the date? How many letters the date has (“04/2023”, “heute”) says nothing of a title. */
function isBoldBefore({ text, parts: [{ boldLead: lead }] }: StyledLine, date: DateRange | null): boolean {
  return date !== null && lead > 0 && !/\p{L}/u.test(text.slice(lead, date.start));
}

type Side = 'first' | 'last';
/** Lines that a broken range may take, and with what stands beside it. */
const [MOST_STACKED, MOST_BESIDE] = [4, 8];

/** A range that is broken over lines of a narrow column: `June 2013 –` above `April 2017`. */
function joinStackedDates(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  for (let index = 0; index < out.length; index += 1) {
    for (const side of ['first', 'last'] as const) {
      const stack = stackAt(out, index, side);
      if (stack === null) continue;
      for (const [rank, row] of stack.rows.entries()) {
        const parts = row.parts.filter(part => part !== edgePart(row, side));
        const isDateTail = rank > 0;
        // The dash before “Present” is no bullet.
        const isBullet = row.isBullet && !(isDateTail && side === 'first');
        out[out.indexOf(row)] = { ...row, parts, date: isDateTail ? null : stack.date, isDateTail, isBullet };
      }
    }
  }
  return out;
}

const edgePart = (row: Row, side: Side): LinePart | undefined =>
  side === 'first' ? row.parts[0] : row.parts.at(-1);

/** The fewest lines from a row on whose first or last parts, read together, are one range and nothing else; what stands beside them may be set at other heights. */
function stackAt(
  rows: readonly Row[],
  index: number,
  side: Side,
): { readonly rows: readonly Row[]; readonly date: DateRange } | null {
  const [first, ...below] = rows.slice(index, index + MOST_BESIDE);
  const top = first && edgePart(first, side);
  if (!first || !top || first.parts.length < 2 || first.isBullet || wholeRange(top.text)) return null;
  const stacked = [first];
  let text = top.text;
  for (const row of below) {
    const part = edgePart(row, side);
    if (row.line.gapAbove > OF_SIZE.block || stacked.length === MOST_STACKED) return null;
    // What is set lower than the text beside it goes on below that; a year alone does not.
    if (!part || !isStacked(top, part)) {
      if (holdsWholeDate(text)) return null;
      continue;
    }
    stacked.push(row);
    text += ` ${part.text}`;
    const date =
      wholeRange(text) ??
      (row === below[0] && !areAlike(first, row) ? wholeRange(`${part.text} – ${top.text}`) : null);
    if (date) return { rows: stacked, date };
  }
  return null;
}

/** Is the text beside two dates set alike? Then each date is of an entry of its own; else the later may stand above the earlier. */
function areAlike(above: Row, row: Row): boolean {
  const [one, other] = [above.parts.at(-1)?.look, row.parts.at(-1)?.look];
  return row.parts.length < 2 || (one?.isBold === other?.isBold && one?.isItalic === other?.isItalic);
}

/** Is a text a date to which nothing is missing, as “2019 –” is not? */
const holdsWholeDate = (text: string): boolean => /\d{4}\s*$/.test(text) && !/[–—-]/.test(text);

/** True for two parts that stand one above the other, level on the left or on the right. */
function isStacked(above: LinePart, part: LinePart): boolean {
  return Math.abs(above.x - part.x) < 3 || Math.abs(above.right - part.right) < 3;
}

/** The range that a text is, and is nothing but. */
function wholeRange(text: string): DateRange | null {
  const [date] = findDates(text);
  const isWhole = date !== undefined && date.end - date.start >= text.trim().length - 2;
  return isWhole && date.from !== null ? date : null;
}

/** `08/2016 –` above `12/2019` in a narrow column is one range. */
function joinWrappedDates(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]];
    if (above && brokenRange(above, row)) return { ...row, date: null, isDateTail: true };
    const broken = below ? brokenRange(row, below) : null;
    if (broken) return { ...row, date: broken };
    if (above && isOpenDate(above) && isWrappedEndDate(row)) return { ...row, date: null, isDateTail: true };
    if (!isOpenDate(row) || !row.date) return row;
    const from = row.date.to === 'present' ? null : row.date.to;
    // `2021 –` with no end under it goes on.
    const to = below?.date && isWrappedEndDate(below) ? below.date.to : 'present';
    return { ...row, date: { ...row.date, from, to } };
  });
}

const LONGEST_TAIL = 16;

/** The range that a long line begins and the line below ends, wherever it is broken: `Jan 2025 – Jun` above `2025`. */
function brokenRange(
  { line, date, isProse, isBullet }: Row,
  { line: below, ...next }: Row,
): DateRange | null {
  const tail = below.text.trim();
  if (next.isBullet || tail.length > LONGEST_TAIL || (date ? date.from !== null : isProse || isBullet))
    return null;
  const joined = `${line.text.trimEnd()} ${tail}`;
  const range = findDates(joined).find(({ start, end }) => end === joined.length && start < line.text.length);
  const isWhole = range && range.from !== null && (date === null || range.start === date.start);
  return isWhole ? { ...range, end: line.text.length } : null;
}

/** True where a line's date is the end of a range that the line above began, and not open as well. */
const isWrappedEndDate = (row: Row): boolean =>
  row.date !== null && row.date.from === null && !isOpenDate(row);

/** True where the line's date ends on a dash. */
function isOpenDate({ line, date }: Row): boolean {
  return date !== null && date.from === null && /^\s*[–—-]\s*(?:\t|$)/.test(line.text.slice(date.end));
}

/** Is a text too long for a name, or a sentence? */
export const isProse = (text: string): boolean => text.length > 90 || isSentence(text);

/** Ends like a sentence, and not like a company (`Example Inc.`). */
function isSentence(text: string): boolean {
  return (
    /[.。!]$/.test(text) &&
    text.split(' ').length > 3 &&
    !/\b(?:inc|ltd|co|corp|llc|jr|sr|b\.?sc|m\.?sc|\p{L})\.$/iu.test(text)
  );
}

/** `2014 (3` above `months)`: what is said of a date in a column, before the text beside it. */
const hasRemark = /^\s?\([^\t]{1,12}\t/;
const betweenDates = /^\s?(?:[,;&+/]|and|und|et|y|e|i|и|та)\s$/;

/** `June 2013, April 2014`: where a list of dates begins and ends that a date is one of. */
function listAround(text: string, dates: readonly DateRange[], one: DateRange): Span {
  const isListed = (left?: DateRange, right?: DateRange) =>
    left && right && betweenDates.test(text.slice(left.end, right.start));
  let [first, last] = [dates.indexOf(one), dates.indexOf(one)];
  while (isListed(dates[first - 1], dates[first])) first -= 1;
  while (isListed(dates[last], dates[last + 1])) last += 1;
  return { start: dates[first]?.start ?? one.start, end: dates[last]?.end ?? one.end };
}

/** Letters that may follow the dates of an entry that is told in a bullet. */
const MOST_AFTER = 30;

/** The range that an item of a list of entries leads with, or ends in: `2011 – 2013: Engineer`, `Example Works (2016 – now)`. */
function edgeRange({ text, bulletEnd }: StyledLine): DateRange | null {
  const isAtEdge = ({ start, end }: DateRange): boolean =>
    /^[\s(*_]*$/.test(text.slice(bulletEnd, start)) || /^[\s)\].,*_]*$/.test(text.slice(end));
  return findDates(text).find(date => date.from !== null && isAtEdge(date)) ?? null;
}

/** The date that makes a line an entry's: at its edge or in brackets, not within a sentence. */
function anchorDate(line: StyledLine, isBullet: boolean, kind: EntryKind): DateRange | null {
  const dates = findDates(line.text);
  const best = dates.find(date => date.to !== null && date.from !== null) ?? dates[0];
  if (!best) return null;
  const { start, end } = listAround(line.text, dates, best);
  const before = line.text.slice(0, start).trim();
  const after = line.text.slice(end).trim();
  const isApart =
    line.text[start - 1] === '\t' || line.text[end] === '\t' || hasRemark.test(line.text.slice(end));
  const isOpen = /^[–—-]$/.test(after);
  const isRange = best.from !== null || best.to === null || isOpen;
  if (isRange && after.length < MOST_AFTER && kind === 'experience' && saysEmployment(line.text)) return best;
  if (isBullet) return isApart && after.length < MOST_AFTER && isRange ? best : null;
  const words = line.text.split(/\s+/).length;
  const isAtEdge = before.length < 3 || after.replace(/[)\].,|]/g, '').trim().length < 3 || isApart;
  const isShort = after.length < 40;
  if (!isRange && kind === 'experience' && !(isApart || (isAtEdge && words <= 8 && !/[.]$/.test(line.text))))
    return null;
  const isLead = before === '' && isRange && /^[:：]/.test(after);
  if (/[.]$/.test(line.text) && words > 12 && !isApart && !isLead) return null;
  if (kind === 'education' && words <= 8) return best;
  return isAtEdge || (isRange && (isShort || before.length < 40)) || (isShort && /[|(,•·–—-]$/.test(before))
    ? best
    : null;
}

const monthsOf = (date: YearMonth | 'present' | null, end: number): number =>
  date === null || date === 'present' ? Number.POSITIVE_INFINITY : 12 * date.year + (date.month ?? end);

/** Does one range lie in another? */
export function isWithin(inner: DateRange | null, outer: DateRange | null): boolean {
  if (!inner?.from || !outer?.from) return false;
  return (
    monthsOf(inner.from, 12) >= monthsOf(outer.from, 1) && monthsOf(inner.to, 1) <= monthsOf(outer.to, 12)
  );
}
