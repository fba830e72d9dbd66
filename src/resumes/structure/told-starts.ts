import { isDatePiece } from '../../core/dates/find-dates.ts';
import type { EntryKind } from '../../core/types.ts';
import { MARK } from '../text/text-headings.ts';
import { isWithin, type Row } from './entry-rows.ts';

/** Font sizes between lines of a text from which on a blank line stands between them. */
export const BLANK_LINE = 2;

/** Where a section's entries start, where one thing that all share tells it; null where nothing does. */
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

/** Where a form begins anew: at each label like the one that the section itself begins with. */
function startsOfForm(rows: readonly Row[]): readonly number[] {
  const first = rows[0]?.labelWord ?? null;
  return first === null ? [] : [...rows.keys()].filter(index => rows[index]?.labelWord === first);
}

/** More are no resume, and would take long to compare. */
const MOST_MARKED = 300;

/** Where a text marks titles from the first line of their section on: at the highest of their levels, unless they head several of the next, as employers do roles, or several lines with a range of time. */
function startsOfMarked(rows: readonly Row[]): readonly number[] {
  const marks = rows.map(({ line }) => (line.look.font.startsWith(MARK) ? line.look.font.length : Infinity));
  const highest = Math.min(...marks);
  // A mark right under another goes on in it: the firm, the time.
  const starts = [...rows.keys()].filter(
    index => highest < Infinity && marks[index] === highest && marks[index - 1] !== highest,
  );
  const headsSeveral = starts.some((start, at) => {
    const [from, to] = [start + 1, starts[at + 1]];
    const dated = rows.slice(from, to).filter(({ date, isBullet }) => date?.from && !isBullet);
    return dated.length > 1 || marks.slice(from, to).filter(mark => mark < Infinity).length > 1;
  });
  // What is marked below a first line that is not is a part of an entry: “#### Responsibilities”.
  return headsSeveral || starts[0] !== 0 || starts.length > MOST_MARKED ? [] : starts;
}

/** Where blank lines part a text into blocks, each of which begins with a line that has a range of its own, and no other line has one. */
function startsOfBlocks(rows: readonly Row[]): readonly number[] {
  const isFirst = ({ line }: Row, index: number) =>
    index === 0 || (line.look.size === 0 && line.gapAbove > BLANK_LINE);
  const dated = [...rows.keys()].filter(index => rows[index]?.date?.from);
  const areBlocks = rows.every((row, index) =>
    // What has a date close under another may be a job that only names a year.
    isFirst(row, index) ? row.date?.from && !row.isBullet : row.isBullet || row.isProse || row.date === null,
  );
  const isNested = dated.some((index, nth) =>
    isWithin(rows[index]?.date ?? null, rows[dated[nth - 1] ?? -1]?.date ?? null),
  );
  return areBlocks && !isNested ? dated : [];
}

// “Tidewatch (2025): a tool that reads tide tables”.
const namedFirst = /^\p{Lu}[^:.]{1,60}:\s(?:\S+\s+){3}/u;

/** Where each line of a list without marks is a name and what it is of: an entry each. */
const startsOfNames = (rows: readonly Row[]): readonly number[] =>
  rows.every(
    ({ line, isBullet, label, look }) =>
      !isBullet && label === null && look === rows[0]?.look && namedFirst.test(line.text),
  )
    ? [...rows.keys()]
    : [];

/** Where each entry ends with its date in a line of its own, under what was done: the next begins there. */
function startsUnderDates(rows: readonly Row[]): readonly number[] {
  const dated = [...rows.keys()].filter(index => rows[index]?.date);
  const areEnds = dated.every(index => {
    const [row, above, below] = [rows[index], rows[index - 1], rows[index + 1]];
    return isDatePiece(row?.line.text ?? '') && (above?.isBullet || above?.isProse) && !below?.isBullet;
  });
  if (!areEnds || dated.at(-1) !== rows.length - 1) return [];
  return [0, ...dated.slice(0, -1).map(index => index + 1)];
}

/** Lines that the longest of entries has, where nothing but the places of their dates parts them. */
const MOST_LINES = 4;

/** Where lines of dates stand evenly among others that have none, entries of as many lines each begin: title, employer, dates, and the next title. */
function startsOfEqual(rows: readonly Row[]): readonly number[] {
  const dated = [...rows.keys()].filter(at => rows[at]?.date);
  const [each, first = 0] = [rows.length / dated.length, dated[0]];
  const areEven = dated.every((at, rank) => {
    const { date, line } = rows[at] as Row;
    const isNested = isWithin(date, rows[at - each]?.date ?? null);
    return at === first + rank * each && isDatePiece(line.text) && !isNested;
  });
  // A sentence is said of a job, and heads none.
  const isPlain = rows.every(
    ({ isBullet, isProse, line }) => !isBullet && !isProse && !line.text.endsWith('.'),
  );
  return areEven && isPlain && each > 1 && each <= MOST_LINES ? dated.map(at => at - first) : [];
}

/** A list of lines of one look, each with a range of its own, its date first or, of degrees, its year last, has an entry in each; a few words over some of them head these. */
function startsOfLines(rows: readonly Row[], kind: EntryKind): readonly number[] {
  const isHead = (at: number): boolean => {
    const [row, below] = [rows[at], rows[at + 1]];
    return row?.date === null && below?.date?.start === 0 && row.look !== below.look;
  };
  const [heads = [], listed = []] = [true, false].map(is => [...rows.keys()].filter(at => isHead(at) === is));
  if (heads.length === listed.length) return heads;
  const look = rows[listed[0] ?? 0]?.look;
  const isLed = listed.every(at => {
    const { date, line } = rows[at] as Row;
    return date?.start === 0 && /\p{L}{3}/u.test(line.text.slice(date.end));
  });
  const areEntries = listed.every(at => {
    const { isBullet, date, look: own } = rows[at] as Row;
    const above = rows[at - 1]?.date ?? null;
    const isApart =
      isLed || (date?.from ? !isWithin(date, above) : kind === 'education' && endsInOwnYear(rows, at));
    return !isBullet && isApart && own === look;
  });
  return areEntries && (isLed || listed.length === rows.length) ? listed : [];
}

/** Does a line end with the one year that it names, another than the line above? */
function endsInOwnYear(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row?.date?.to || row.date.to === 'present') return false;
  const isLast = /^\W*$/.test(row.line.text.slice(row.date.end)) && row.date.start > 0;
  return isLast && JSON.stringify(row.date.to) !== JSON.stringify(above?.date?.to);
}
