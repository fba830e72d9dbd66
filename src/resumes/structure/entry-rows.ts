import type { EntryKind } from '../../core/types.ts';
import { type DateRange, findDates } from './dates.ts';
import type { StyledLine } from './styled-line.ts';

/** A line of a section with what tells entries apart. */
export type Row = {
  readonly line: StyledLine;
  readonly index: number;
  readonly isBullet: boolean;
  readonly date: DateRange | null;
  readonly look: string;
  readonly isProse: boolean;
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
  const usual = usualSizeOf(lines.slice(from, to));
  const rows = lines
    .slice(from, to)
    .flatMap((line, offset) =>
      line.isRunning || line.text.trim() === '' ? [] : [toRow(line, from + offset, kind, usual)],
    );
  return joinWrappedDates(rows);
}

function usualSizeOf(lines: readonly StyledLine[]): number {
  const sizes = lines.map(line => line.look.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function toRow(line: StyledLine, index: number, kind: EntryKind, usualSize: number): Row {
  const isBullet = line.bulletEnd >= 0;
  const { look } = line.parts[0] ?? line;
  return {
    line,
    index,
    isBullet,
    date: anchorDate(line, isBullet, kind),
    look: `${Math.round(look.size * 2)}|${look.isBold}|${look.isItalic}|${look.color}|${look.font}`,
    isTitled: look.isBold || look.size > usualSize + 0.4,
    isDateTail: false,
    isProse: (!isBullet && line.text.length > 90) || isSentence(line.text),
  };
}

/** `08/2016 –` above `12/2019` in a narrow rail is one range. */
function joinWrappedDates(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]];
    if (above && isOpenDate(above) && row.date?.from === null)
      return { ...row, date: null, isDateTail: true };
    if (!isOpenDate(row) || !row.date || !below?.date || below.date.from !== null) return row;
    const from = row.date.to === 'present' ? null : row.date.to;
    return { ...row, date: { ...row.date, from, to: below.date.to } };
  });
}

/** Does the line's date end on a dash? */
function isOpenDate({ line, date }: Row): boolean {
  return date !== null && date.from === null && /^\s*[–—-]\s*(?:\t|$)/.test(line.text.slice(date.end));
}

/** Ends like a sentence, and not like a company (`Example Inc.`). */
function isSentence(text: string): boolean {
  return (
    /[.。!]$/.test(text) &&
    text.split(' ').length > 3 &&
    !/\b(?:inc|ltd|co|corp|llc|jr|sr|b\.?sc|m\.?sc|\p{L})\.$/iu.test(text)
  );
}

/** The date that makes a line an entry's: at its edge or in brackets, not within a sentence. */
function anchorDate(line: StyledLine, isBullet: boolean, kind: EntryKind): DateRange | null {
  const dates = findDates(line.text);
  const best = dates.find(date => date.to !== null && date.from !== null) ?? dates[0];
  if (!best) return null;
  const before = line.text.slice(0, best.start).trim();
  const after = line.text.slice(best.end).trim();
  const isApart = line.text[best.start - 1] === '\t' || line.text[best.end] === '\t';
  const isRange = best.from !== null || best.to === null;
  if (isBullet) return isApart && after.length < 30 && (isRange || kind !== 'experience') ? best : null;
  const words = line.text.split(/\s+/).length;
  const isAtEdge = before.length < 3 || after.replace(/[)\].,|]/g, '').trim().length < 3 || isApart;
  const isShort = after.length < 40 && words <= 22;
  if (!isRange && kind === 'experience' && !(isApart || (isAtEdge && words <= 8 && !/[.]$/.test(line.text))))
    return null;
  if (/[.]$/.test(line.text) && words > 12 && !isApart) return null;
  if (kind === 'education' && words <= 8) return best;
  return isAtEdge || (isRange && (isShort || before.length < 40)) || (isShort && /[|(,•·–—-]$/.test(before))
    ? best
    : null;
}
