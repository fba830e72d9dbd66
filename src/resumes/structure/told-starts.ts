import { isDatePiece } from '../../core/dates/find-dates.ts';
import type { EntryKind } from '../../core/types.ts';
import { MARK } from '../text/text-headings.ts';
import { isWithin, type Row } from './entry-rows.ts';

/** Gap in font sizes from which on a blank line stands between two lines of a text. */
export const BLANK_LINE = 2;

/** Returns the rows where entries start if one plain sign that all entries share tells so; null otherwise. */
export function toldStarts(rows: readonly Row[], kind: EntryKind): readonly number[] | null {
  const lines = kind === 'projects' ? startsOfNames(rows) : [];
  const ways = [
    startsOfForm(rows),
    startsOfMarked(rows),
    startsOfBlocks(rows),
    lines,
    startsUnderDates(rows),
    startsOfLines(rows, kind),
    kind === 'projects' ? [] : startsOfEqual(rows),
  ];
  return ways.find(({ length }) => length > 1) ?? null;
}

/** In a form, each row with the same label word as the section's first row starts an entry. */
function startsOfForm(rows: readonly Row[]): readonly number[] {
  const first = rows[0]?.labelWord ?? null;
  return first === null ? [] : [...rows.keys()].filter(index => rows[index]?.labelWord === first);
}

/** A section with more marked titles is not parted this way; comparing them would take too long. */
const MOST_MARKED = 300;

/** In a text with marked titles from the first row on, the titles of the highest level start entries; none do if one stands over several titles (as an employer over roles) or several dated rows. */
function startsOfMarked(rows: readonly Row[]): readonly number[] {
  const marks = rows.map(({ line }) => (line.look.font.startsWith(MARK) ? line.look.font.length : Infinity));
  const highest = Math.min(...marks);
  // A mark right under another belongs to the same header, for example the company or the dates.
  const starts = [...rows.keys()].filter(
    index => highest < Infinity && marks[index] === highest && marks[index - 1] !== highest,
  );
  const headsSeveral = starts.some((start, at) => {
    const [from, to] = [start + 1, starts[at + 1]];
    const dated = rows.slice(from, to).filter(({ date, isBullet }) => date?.from && !isBullet);
    return dated.length > 1 || marks.slice(from, to).filter(mark => mark < Infinity).length > 1;
  });
  // If the first row is not marked, later marks head parts of an entry, such as “#### Responsibilities”.
  return headsSeveral || starts[0] !== 0 || starts.length > MOST_MARKED ? [] : starts;
}

/** The dated rows, if blank lines part a text into blocks of which each begins with a row with a range of time and no other row has one. */
function startsOfBlocks(rows: readonly Row[]): readonly number[] {
  const isFirst = ({ line }: Row, index: number) =>
    index === 0 || (line.look.size === 0 && line.gapAbove > BLANK_LINE);
  const dated = [...rows.keys()].filter(index => rows[index]?.date?.from);
  const areBlocks = rows.every((row, index) =>
    // A bullet or sentence may name a date of its own; any other dated row may be a job.
    isFirst(row, index) ? row.date?.from && !row.isBullet : row.isBullet || row.isProse || row.date === null,
  );
  const isNested = dated.some((index, nth) =>
    isWithin(rows[index]?.date ?? null, rows[dated[nth - 1] ?? -1]?.date ?? null),
  );
  return areBlocks && !isNested ? dated : [];
}

// “Tidewatch (2025): a tool that reads tide tables”.
const namedFirst = /^\p{Lu}[^:.]{1,60}:\s(?:\S+\s+){3}/u;

/** Each row is an entry if all rows have one look, no mark, and the form of a name with a description after a colon. */
const startsOfNames = (rows: readonly Row[]): readonly number[] =>
  rows.every(
    ({ line, isBullet, label, look }) =>
      !isBullet && label === null && look === rows[0]?.look && namedFirst.test(line.text),
  )
    ? [...rows.keys()]
    : [];

/** If every entry ends with a row that is only a date, under its bullets or sentences, the next row starts an entry. */
function startsUnderDates(rows: readonly Row[]): readonly number[] {
  const dated = [...rows.keys()].filter(index => rows[index]?.date);
  const areEnds = dated.every(index => {
    const [row, above, below] = [rows[index], rows[index - 1], rows[index + 1]];
    return isDatePiece(row?.line.text ?? '') && (above?.isBullet || above?.isProse) && !below?.isBullet;
  });
  if (!areEnds || dated.at(-1) !== rows.length - 1) return [];
  return [0, ...dated.slice(0, -1).map(index => index + 1)];
}

/** The most rows of an entry for which `startsOfEqual` may part a section by evenly placed dates. */
const MOST_LINES = 4;

/** If rows of dates stand evenly among rows without, each entry has the same number of rows: title, employer, dates, and then the next title. */
function startsOfEqual(rows: readonly Row[]): readonly number[] {
  const dated = [...rows.keys()].filter(at => rows[at]?.date);
  const [each, first = 0] = [rows.length / dated.length, dated[0]];
  const areEven = dated.every((at, rank) => {
    const { date, line } = rows[at] as Row;
    const isNested = isWithin(date, rows[at - each]?.date ?? null);
    return at === first + rank * each && isDatePiece(line.text) && !isNested;
  });
  // A row that ends like a sentence describes a job and is no part of a header.
  const isPlain = rows.every(
    ({ isBullet, isProse, line }) => !isBullet && !isProse && !line.text.endsWith('.'),
  );
  return areEven && isPlain && each > 1 && each <= MOST_LINES ? dated.map(at => at - first) : [];
}

/** The rows of a list in one look, each of which has a range of its own, begins with its date, or (degrees) ends with its year. If a row in another look stands over each, returns those. */
function startsOfLines(rows: readonly Row[], kind: EntryKind): readonly number[] {
  const isHead = (at: number): boolean => {
    const [row, below] = [rows[at], rows[at + 1]];
    return row?.date === null && below?.date?.start === 0 && row.look !== below.look;
  };
  const [heads = [], listed = []] = [true, false].map(is => [...rows.keys()].filter(at => isHead(at) === is));
  if (heads.length === listed.length) return heads;
  const look = lineLook(rows[listed[0] ?? 0]);
  const isLed = listed.every(at => {
    const { date, line } = rows[at] as Row;
    return date?.start === 0 && /\p{L}{3}/u.test(line.text.slice(date.end));
  });
  const areEntries = listed.every(at => {
    const { isBullet, date } = rows[at] as Row;
    const above = rows[at - 1]?.date ?? null;
    const isApart =
      isLed || (date?.from ? !isWithin(date, above) : kind === 'education' && endsInOwnYear(rows, at));
    return !isBullet && isApart && lineLook(rows[at]) === look;
  });
  return areEntries && (isLed || listed.length === rows.length) ? listed : [];
}

/** How a row looks; rows that only begin bold look alike, however much of each is bold. */
const lineLook = (row: Row | undefined): string | undefined =>
  (row?.line.parts[0].boldLead ?? 0) > 0 ? 'begins bold' : row?.look;

/** True if a row ends with its only year and the row above has another. */
function endsInOwnYear(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row?.date?.to || row.date.to === 'present') return false;
  const isLast = /^\W*$/.test(row.line.text.slice(row.date.end)) && row.date.start > 0;
  return isLast && JSON.stringify(row.date.to) !== JSON.stringify(above?.date?.to);
}
