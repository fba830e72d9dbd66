import { type DateRange, findDates } from '../../core/dates/find-dates.ts';
import { median } from '../../core/text/grouped.ts';
import type { EntryKind, Span, YearMonth } from '../../core/types.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { type Labelled, readLabels } from './entry-labels.ts';
import { saysEmployment } from './header-names.ts';
import type { LinePart, StyledLine } from './styled-line.ts';
import { isTableHead } from './table-head.ts';

/** A line of a section, with the facts by which entries are told apart. */
export type Row = Labelled & {
  readonly line: StyledLine;
  readonly index: number;
  readonly isBullet: boolean;
  readonly date: DateRange | null;
  readonly look: string;
  readonly isProse: boolean;
  /** The line's parts, without a part that is only a piece of a wrapped date. */
  readonly parts: readonly LinePart[];
  /** True if the line holds the end of a range that began in the line above. */
  readonly isDateTail: boolean;
  /** True if the line is bold or larger than most of the section. */
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

/** Maps each font size to the size that it counts as: sizes too close to be told apart count as the smallest of them. */
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

/** True if all letters before the date are bold, however many letters the date itself has (“04/2023”, “heute”). */
function isBoldBefore({ text, parts: [{ boldLead: lead }] }: StyledLine, date: DateRange | null): boolean {
  return date !== null && lead > 0 && !/\p{L}/u.test(text.slice(lead, date.start));
}

type Side = 'first' | 'last';
/** The most lines that a broken range may take, and the most rows that are searched for them, text beside the dates included. */
const [MOST_STACKED, MOST_BESIDE] = [4, 8];

/** Joins ranges that are broken over the lines of a narrow column: `June 2013 –` above `April 2017`. */
function joinStackedDates(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  for (let index = 0; index < out.length; index += 1) {
    for (const side of ['first', 'last'] as const) {
      const stack = stackAt(out, index, side);
      if (stack === null) continue;
      for (const [rank, row] of stack.rows.entries()) {
        const parts = row.parts.filter(part => part !== edgePart(row, side));
        const isDateTail = rank > 0;
        // A dash before the end of a range (`– Present`) is no bullet.
        const isBullet = row.isBullet && !(isDateTail && side === 'first');
        out[out.indexOf(row)] = { ...row, parts, date: isDateTail ? null : stack.date, isDateTail, isBullet };
      }
    }
  }
  return out;
}

const edgePart = (row: Row, side: Side): LinePart | undefined =>
  side === 'first' ? row.parts[0] : row.parts.at(-1);

/** The fewest rows from `index` on whose first (or last) parts, read together, are exactly one range, or null. Rows of the text beside may stand between them. */
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
    // A row of the text beside the dates is skipped while the date is incomplete (“2019 –”); after a complete date the search ends.
    if (!part || !isStacked(top, part)) {
      if (holdsWholeDate(text)) return null;
      continue;
    }
    // A second open range is another entry's: the first has its end elsewhere.
    if (isOpen.test(text) && isOpen.test(part.text)) return null;
    stacked.push(row);
    text += ` ${part.text}`;
    const date =
      wholeRange(text) ??
      (row === below[0] && !areAlike(first, row) ? wholeRange(`${part.text} – ${top.text}`) : null);
    if (date) return { rows: stacked, date };
  }
  return null;
}

const isOpen = /[–—-]\s*$/;

/** True if the texts beside two dates are set alike: each date then belongs to an entry of its own. Otherwise the later date may stand above the earlier one. */
function areAlike(above: Row, row: Row): boolean {
  const [one, other] = [above.parts.at(-1)?.look, row.parts.at(-1)?.look];
  return row.parts.length < 2 || (one?.isBold === other?.isBold && one?.isItalic === other?.isItalic);
}

/** True if a text ends with a complete date; “2019 –” still lacks its end. */
const holdsWholeDate = (text: string): boolean => /\d{4}\s*$/.test(text) && !/[–—-]/.test(text);

/** True if two parts of different rows are level on the left or on the right. */
function isStacked(above: LinePart, part: LinePart): boolean {
  return Math.abs(above.x - part.x) < 3 || Math.abs(above.right - part.right) < 3;
}

/** Returns the range if the text consists of nothing else, otherwise null. */
function wholeRange(text: string): DateRange | null {
  const [date] = findDates(text);
  const isWhole = date !== undefined && date.end - date.start >= text.trim().length - 2;
  return isWhole && date.from !== null ? date : null;
}

/** Joins a range with its end in the row below (`08/2016 –` above `12/2019`), as in a narrow column. */
function joinWrappedDates(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]];
    if (above && brokenRange(above, row)) return { ...row, date: null, isDateTail: true };
    const broken = below ? brokenRange(row, below) : null;
    if (broken) return { ...row, date: broken };
    if (above && isOpenDate(above) && isWrappedEndDate(row)) return { ...row, date: null, isDateTail: true };
    if (!isOpenDate(row) || !row.date) return row;
    const from = row.date.to === 'present' ? null : row.date.to;
    // `2021 –` without an end below it lasts until today.
    const to = below?.date && isWrappedEndDate(below) ? below.date.to : 'present';
    return { ...row, date: { ...row.date, from, to } };
  });
}

const LONGEST_TAIL = 16;

/** Returns the range that begins in a row and ends in the row below, wherever it is broken (`Jan 2025 – Jun` above `2025`); otherwise null. */
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

/** True if a row's date may be the end of a range that began in the row above: it has no start and no dash behind it. */
const isWrappedEndDate = (row: Row): boolean =>
  row.date !== null && row.date.from === null && !isOpenDate(row);

/** True if a row's date is followed by a dash and has no end. */
function isOpenDate({ line, date }: Row): boolean {
  return date !== null && date.from === null && /^\s*[–—-]\s*(?:\t|$)/.test(line.text.slice(date.end));
}

/** True if a text is too long for a name, or is a sentence. */
export const isProse = (text: string): boolean => text.length > 90 || isSentence(text);

/** True if a text ends like a sentence and not like a company's name (`Example Inc.`). */
function isSentence(text: string): boolean {
  return (
    /[.。!]$/.test(text) &&
    text.split(' ').length > 3 &&
    !/\b(?:inc|ltd|co|corp|llc|jr|sr|b\.?sc|m\.?sc|\p{L})\.$/iu.test(text)
  );
}

/** `2014 (3` above `months)`: a wrapped remark behind a date that has a column of its own. */
const hasRemark = /^\s?\([^\t]{1,12}\t/;
const betweenDates = /^\s?(?:[,;&+/]|and|und|et|y|e|i|и|та)\s$/;

/** The span of the list of dates to which `one` belongs (`June 2013, April 2014`), or that of `one` alone. */
function listAround(text: string, dates: readonly DateRange[], one: DateRange): Span {
  const isListed = (left?: DateRange, right?: DateRange) =>
    left && right && betweenDates.test(text.slice(left.end, right.start));
  let [first, last] = [dates.indexOf(one), dates.indexOf(one)];
  while (isListed(dates[first - 1], dates[first])) first -= 1;
  while (isListed(dates[last], dates[last + 1])) last += 1;
  return { start: dates[first]?.start ?? one.start, end: dates[last]?.end ?? one.end };
}

/** The most letters that may follow the dates of an entry that is told in a bullet or sentence. */
const MOST_AFTER = 30;

/** Returns the range with which a list item begins or ends: `2011 – 2013: Engineer`, `Example Works (2016 – now)`; otherwise null. */
function edgeRange({ text, bulletEnd }: StyledLine): DateRange | null {
  const isAtEdge = ({ start, end }: DateRange): boolean =>
    /^[\s(*_]*$/.test(text.slice(bulletEnd, start)) || /^[\s)\].,*_]*$/.test(text.slice(end));
  return findDates(text).find(date => date.from !== null && isAtEdge(date)) ?? null;
}

/** Returns the date that marks a line as an entry's: at the line's edge, in a column of its own or in brackets, not within a sentence. Otherwise null. */
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

/** True if the range `inner` lies within the range `outer`; false if either has no start. */
export function isWithin(inner: DateRange | null, outer: DateRange | null): boolean {
  if (!inner?.from || !outer?.from) return false;
  return (
    monthsOf(inner.from, 12) >= monthsOf(outer.from, 1) && monthsOf(inner.to, 1) <= monthsOf(outer.to, 12)
  );
}
