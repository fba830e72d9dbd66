import { isDatePiece } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import type { EntryKind } from '../../core/types.ts';
import { degree } from '../../core/vocabulary/degrees.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { namesDegreeOrSchool } from './entry-fields.ts';
import type { Row } from './entry-rows.ts';
import { isRestOfCertificate } from './header-names.ts';
import { mayWrap, tightGap } from './styled-line.ts';

/** The rows where entries start by the rules of dates and looks. */
export function ruledStarts(rows: readonly Row[], kind: EntryKind): readonly number[] {
  const anchors = rows.flatMap((row, index) => (row.date === null ? [] : [index]));
  if (kind === 'certifications') return certificateStarts(rows);
  if (kind === 'projects' && !isDatePiece(rows[0]?.line.text ?? '')) {
    // Not every project has a date, but each has a title.
    const titled = titleStarts(rows);
    if (anchors.length < 2 || (rows[0]?.isTitled && titled.length >= anchors.length)) return titled;
  }
  if (anchors.length === 0) return titleStarts(rows);
  const isDatedFirst = anchors[0] === 0;
  const starts: number[] = [];
  for (const [nth, anchor] of anchors.entries()) {
    const floor = nth === 0 ? 0 : at(anchors, nth - 1) + 1;
    const start =
      nth === 0 ? 0 : isDatedFirst && !opensEntry(rows, anchor) ? anchor : headerStart(rows, anchor, floor);
    const before = starts.at(-1);
    const isNew = before === undefined || (start > before && isOwnEntry(rows, start, anchor, kind));
    if (isNew) starts.push(start);
  }
  return starts;
}

/** True if a dated row has an entry of its own. A further date in a degree's block (a dean's list, an exchange) has none if it names neither degree nor school. */
function isOwnEntry(rows: readonly Row[], start: number, anchor: number, kind: EntryKind): boolean {
  const first = rows[start];
  if (kind !== 'education' || !first || first.line.gapAbove >= OF_SIZE.block) return true;
  if (first.isTitled && first.look === rows[0]?.look) return true;
  return rows.slice(start, anchor + 2).some(row => namesDegreeOrSchool(row.line.text));
}

/** True if an entry begins above its dated row: the row above looks like the section's first row, and the dated row does not. */
function opensEntry(rows: readonly Row[], anchor: number): boolean {
  const [row, above, first] = [rows[anchor], rows[anchor - 1], rows[0]];
  return above !== undefined && above.look === first?.look && row?.look !== above.look;
}

/** The first line of the header that a dated line belongs to. */
export function headerStart(rows: readonly Row[], anchor: number, floor: number): number {
  let start = anchor;
  while (start > floor && belongsAbove(rows, start)) start -= 1;
  return start;
}

/** Is the line above still part of this entry's header? */
export function belongsAbove(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above || above.isBullet || above.isProse || above.date !== null || above.isDateTail)
    return false;
  if (above.line.column !== row.line.column) return false;
  // Entries begin alike: what looks like the section's first line begins one.
  const opening = rows[0]?.look;
  if (row.look === opening && above.look !== opening) return false;
  // The last line of a sentence or bullet that wrapped is no title.
  const twoAbove = rows[at - 2];
  if (twoAbove && isWrappedEnd(twoAbove, above)) return false;
  return row.line.gapAbove < Math.max(OF_SIZE.block, above.line.gapAbove - 0.05);
}

/** True if a row is the wrapped end of the bullet or sentence above: it did not fit there, and stands further right than a bullet. */
function isWrappedEnd(above: Row, row: Row): boolean {
  const isText =
    (above.isBullet || above.isProse) && above.look === row.look && row.line.gapAbove < OF_SIZE.block;
  const [from, to] = [above.line.parts[0].x, row.line.parts[0].x];
  // Without a page nobody knows where lines had to end, so a sentence's end is taken for the end of its line.
  const isEnd = row.line.page === null && /[.!?]$/.test(above.line.text) && /^\p{Lu}/u.test(row.line.text);
  const least = above.isBullet && row.line.page !== null ? from + 1 : from - 1;
  return isText && !isEnd && to > least && mayWrap(above.line, row.line);
}

/** Without dates, entries start at rows that look like the section's first row and follow another look, a bullet or a wider gap. */
export function titleStarts(rows: readonly Row[]): readonly number[] {
  const [first] = rows;
  if (!first) return [];
  if (first.isBullet) return bulletStarts(rows);
  const starts = [0];
  for (let index = 1; index < rows.length; index += 1) {
    const [row, above] = [rows[index], rows[index - 1]];
    if (!row || !above || row.isBullet) continue;
    const isSameLook = row.look === first.look;
    const isOtherAbove =
      above.isBullet || above.look !== row.look || row.line.gapAbove > above.line.gapAbove + 0.25;
    const isPlain = rows.every(other => other.look === first.look);
    const isOutdented = row.line.parts[0].x <= above.line.parts[0].x + 0.5;
    const isStart = isPlain
      ? row.line.gapAbove > OF_SIZE.block || (above.isBullet && isOutdented)
      : isSameLook && isOtherAbove;
    if (isStart && !row.isProse) starts.push(index);
  }
  return starts;
}

/** The rows with the outermost bullets; each begins an entry if the section is a list of entries. */
export function bulletStarts(rows: readonly Row[]): readonly number[] {
  const left = Math.min(...rows.filter(row => row.isBullet).map(row => row.line.parts[0].x));
  return rows.flatMap((row, index) => (row.isBullet && row.line.parts[0].x < left + 3 ? [index] : []));
}

const toldOfIssue = /(?:^|[·•|] ?)(?:issued|credential id|expires|valid)\b/i;

/** Each row is a certificate, except wrapped rows and rows under a title. */
function certificateStarts(rows: readonly Row[]): readonly number[] {
  const tight = Math.min(OF_SIZE.block, tightGap(rows.map(({ line }) => line)));
  const isRest = (at: number): boolean => {
    const [above, row] = [rows[at - 1], rows[at]];
    if (above === undefined || row === undefined) return false;
    const isWrapped =
      row.line.gapAbove <= tight && mayWrap(above.line, row.line) && mayWrapInCell(above, row);
    return isWrapped || isRestOfCertificate(row.line.text);
  };
  if (rows.some((row, at) => row.isBullet && !isRest(at)))
    return bulletStarts(rows).filter(start => !isRestOfCertificate(at(rows, start).line.text));
  const dated = rows.flatMap((row, index) => (row.date?.start === 0 ? [index] : []));
  // If the first row begins with its date, certificates start at such rows; otherwise a row that is only a date stands under a name.
  if (dated[0] === 0) return dated;
  const looks = new Set(rows.map(row => row.look));
  const named = looks.size > 1 ? titleStarts(rows) : [...rows.keys()].filter(at => !isRest(at));
  const textOf = (start: number): string => at(rows, start).line.text;
  // As LinkedIn prints them: under each name a line that tells of it.
  const areTold =
    named.length > 2 && named.every((start, at) => toldOfIssue.test(textOf(start)) === (at % 2 === 1));
  return named.filter((start, at) => !isDatePiece(textOf(start)) && !(areTold && at % 2 === 1));
}

/** False if both rows have dates beside their names, or if the lower row's first word had room behind the name above it, before the next column. */
function mayWrapInCell({ date, line: { parts } }: Row, row: Row): boolean {
  if (parts.length < 2) return true;
  const at = parts.findIndex(({ x }) => Math.abs(x - row.line.parts[0].x) < SAME_LEFT);
  const [name, next] = [parts[at], parts[at + 1]];
  if (!name || !next) return true;
  const letter = (name.right - name.x) / name.text.length;
  const word = /^\S+/.exec(row.line.text)?.[0] ?? '';
  return !(date && row.date) && next.x - name.right < (word.length + 2) * letter;
}

/** Distance in points within which names count as beginning at the same place. */
const SAME_LEFT = 2;

/** True if a row is only a label, such as `Responsibilities`. */
const isLoneLabel = ({ label, parts }: Row): boolean =>
  label === 'other' && parts.length === 1 && parts.every(({ text }) => !/[:：]/.test(text));

/** The rows of an entry before its first bullet or sentence, at most four. */
export function headerOf(own: readonly Row[], kind: EntryKind): readonly Row[] {
  const end = own.findIndex(
    (row, index) => index > 0 && ((row.isBullet && row.date === null) || row.isProse || isLoneLabel(row)),
  );
  const header = own.slice(0, Math.min(end < 0 ? own.length : end, 4));
  const [next] = own.slice(header.length);
  // The degree may be the first bullet under its school.
  const isDegree = kind === 'education' && next?.isBullet && degree.test(next.line.text);
  return isDegree && !header.some(row => degree.test(row.line.text)) ? [...header, next] : header;
}
