import { type DateRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { isDuration } from '../../core/dates/is-duration.ts';
import { at } from '../../core/text/at.ts';
import type { EntryKind, Span } from '../../core/types.ts';
import { degree } from '../../core/vocabulary/degrees.ts';
import { institution, organisationWord } from '../../core/vocabulary/organisations.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { emailsIn } from '../contact/find-email.ts';
import { phonesIn } from '../contact/find-phone.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { chooseStarts } from './choose-entries.ts';
import { isToldByLabels } from './entry-labels.ts';
import { entryRows, isProse, isWithin, type Row } from './entry-rows.ts';
import { headerOf, ruledStarts } from './entry-starts.ts';
import { jobTitle } from './entry-words.ts';
import { isRestOfCertificate } from './header-names.ts';
import type { LineReading } from './read-lines.ts';
import { type LinePart, mayWrap, type StyledLine } from './styled-line.ts';

/** An entry by its lines, with its date. */
export type LineEntry = {
  readonly from: number;
  readonly to: number;
  readonly date: DateRange | null;
  /** Indexes of the entry's header lines: title, organisation, place, dates. */
  readonly header: readonly number[];
  /** The parts of the header lines. */
  readonly headerParts: readonly (readonly LinePart[])[];
};

const fieldsOfNames = ['title', 'organisation'] as const;

/** Parts a section's lines into entries: by their dates or, without dates, by the look of their titles. */
export function findEntries(
  lines: readonly StyledLine[],
  from: number,
  to: number,
  kind: EntryKind,
  readings: readonly LineReading[],
): readonly LineEntry[] {
  const said = entryRows(lines, from, to, kind).filter(({ line }) => saysSomething(line.text));
  const rows = kind === 'experience' ? withoutHonours(said) : said;
  if (rows.length === 0) return [];
  const odds = rows.map(row => at(readings, row.index).startOdds);
  if (kind === 'experience' && !holdsJobs(rows, odds)) return [];
  const chosen = kind === 'certifications' ? ruledStarts(rows, kind) : chooseStarts(rows, kind, odds);
  // Rows above without a date that end with a length of time (“2 years 3 months”) name the employer of this role; no entry starts between them.
  const starts = chosen.filter((start, at) => {
    const above = rows.slice(chosen[at - 1] ?? 0, start);
    return !isDuration(above.at(-1)?.line.text ?? '') || above.some(({ date }) => date !== null);
  });
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? rows.length;
    const own = rows.slice(start, end);
    const above = wholeHeader(own, kind);
    const [dated, within] = own.filter(row => row.date !== null);
    // The dates of the whole employment may stand above those of the first role there.
    const isOfRole =
      kind === 'experience' && dated && within && above.includes(within) && isWithin(within.date, dated.date);
    const named = fieldsOfNames.flatMap(label => own.find(row => row.label === label) ?? []);
    const header = [
      ...above,
      ...named.filter(row => isToldByLabels(kind, own[0]?.label) && !above.includes(row)),
    ];
    return {
      from: own[0]?.index ?? from,
      to: rows[end]?.index ?? to,
      date: (isOfRole ? within : dated)?.date ?? null,
      header: header.map(row => row.index),
      headerParts: headerParts(header, kind),
    };
  });
}

/** Takes the date from rows such as “Employee of the year 2019”, so that no entry starts there: it lies within those of the job above, and no job is named. */
function withoutHonours(rows: readonly Row[]): readonly Row[] {
  let job: Row | null = null;
  return rows.map((row, at) => {
    if (row.date?.from) job = row;
    return job && isHonour(row, at, rows, job) ? { ...row, date: null, labelWord: 'honour' } : row;
  });
}

/** How many rows below a date may be the header of the next job. */
const HEADER_BELOW = 3;

function isHonour(row: Row, at: number, rows: readonly Row[], job: Row): boolean {
  const { date, line } = row;
  if (!date || date.from || date.to === 'present' || row.isDateTail || row.isTitled) return false;
  const above = rows[at - 1];
  // “Baker (2021 –)” under a line of its own is a title under its employer.
  if (above && !above.isBullet && !above.isProse && !above.date) return false;
  if (!isWithin({ ...date, from: date.to }, job.date) || isDatePiece(line.text)) return false;
  const below = rows.slice(at + 1, at + 1 + HEADER_BELOW);
  const end = below.findIndex(({ isBullet, isProse }) => isBullet || isProse);
  const header = below.slice(0, end < 0 ? undefined : end);
  // A range among the rows below says that they are the next job's; otherwise an employer may stand over the title there.
  const isOver = !header.some(other => other.date?.from) && jobTitle.test(header[0]?.line.text ?? '');
  return !isOver && !jobTitle.test(line.text);
}

/** An entry's header without a sentence that wraps under its dates, with a place under them, and with the rest of a certificate's name. */
function wholeHeader(own: readonly Row[], kind: EntryKind): readonly Row[] {
  const found = headerOf(own, kind);
  const text = kind === 'experience' ? found.findIndex((_, at) => opensText(own, at)) : -1;
  // If only the employer stands above the sentence, it may name the title.
  const isWhole =
    text > 0 &&
    !found.slice(0, text).every(({ parts: [first] }) => organisationWord.test(first?.text.trim() ?? ''));
  const header = isWhole ? found.slice(0, text) : found;
  const [last, next] = [header.at(-1), own[header.length]];
  if (!last || !next || next.parts.length > 1) return header;
  // The rest of a certificate's name may begin with a dash, which looks like a bullet.
  const isRest =
    kind === 'certifications'
      ? next.isBullet &&
        (isRestOfCertificate(next.line.text) || (!last.isBullet && mayWrap(last.line, next.line)))
      : kind === 'experience' && last.date !== null && isPlace(next.line.text);
  return isRest ? [...header, next] : header;
}

/** True if a sentence begins in row `at`, under an entry's dates, and goes on in the row below. */
function opensText(own: readonly Row[], at: number): boolean {
  const first = own[at] as Row;
  if (first.date || first.isTitled || !own.slice(0, at).some(({ date }) => date)) return false;
  const end = own.findIndex(
    ({ look, line, isBullet }, index) =>
      index > at &&
      (isBullet ||
        look !== first.look ||
        line.gapAbove >= OF_SIZE.block ||
        !mayWrap((own[index - 1] as Row).line, line)),
  );
  const rows = own.slice(at, end < 0 ? undefined : end);
  return rows.length > 1 && isProse(rows.map(({ line }) => line.text).join(' '));
}

// The address of a person's page at GitHub or LinkedIn.
const ownPage =
  /(?:https?:\/\/)?(?:www\.)?(?:github\.com|linkedin\.com\/in)\/[\p{L}\p{N}_%-]+\/?(?=$|[\s|,;•·])/giu;

/** True if a line says more than how to reach the person; contact details at the foot of a column are no work. */
function saysSomething(text: string): boolean {
  if (!/@|\d{3}|\.com\//.test(text)) return true;
  const details = [...emailsIn(text), ...phonesIn(text, true).map(({ phone }) => phone)];
  const rest = details.reduce((left, detail) => left.replace(detail, ' '), text).replace(ownPage, ' ');
  return rest === text || /[\p{L}\p{N}]/u.test(rest);
}

/** If all lines begin an entry with less than this chance, none does. */
const UNLIKELY = 0.25;

/** True if rows hold jobs: a date, or a line that may begin one. Skills under “Technical experience” and a sentence that sums up years have neither. */
function holdsJobs(rows: readonly Row[], odds: readonly number[]): boolean {
  return rows.some(row => row.date !== null) || odds.some(odd => odd >= UNLIKELY);
}

// The first word of a line that goes on with a sentence; addresses also begin with a small letter, and are excluded.
const goingOn = /^\p{Ll}[\p{L}'’-]*(?!\p{L}|[.:/@]\S)/u;

/** True if a line's sentence goes on in the next line, which begins with a small letter, because the line was full. */
const goesOnIn = (line: StyledLine, next: StyledLine): boolean =>
  line.parts.length === 1 &&
  line.look.isBold === next.look.isBold &&
  next.gapAbove < OF_SIZE.block &&
  goingOn.test(next.text) &&
  mayWrap(line, next);

/** The line in which a paragraph begins: above `index` if lines that were taken for the header go on into it. */
function beginningOf(lines: readonly StyledLine[], { from, header }: LineEntry, index: number): number {
  let first = index;
  for (; first - 1 > from && header.includes(first - 1); first -= 1) {
    const [above, line] = [lines[first - 1], lines[first]];
    if (!above || !line || !goesOnIn(above, line)) break;
  }
  return first;
}

/** The line ranges of an entry's text: each bullet with its wrapped lines, or each paragraph. */
export function bulletLines(lines: readonly StyledLine[], entry: LineEntry): readonly Span[] {
  const groups: { start: number; end: number }[] = [];
  let isBulletOpen = false;
  for (let index = entry.from; index < entry.to; index += 1) {
    const line = lines[index];
    if (!line || line.isRunning || line.text.trim() === '' || isDatePiece(line.text)) continue;
    const group = groups.at(-1);
    if (line.bulletEnd >= 0 && !entry.header.includes(index)) {
      groups.push({ start: index, end: index + 1 });
      isBulletOpen = true;
    } else if (entry.header.includes(index)) isBulletOpen = false;
    else if (group && group.end === index && (isBulletOpen || line.gapAbove < OF_SIZE.block))
      group.end = index + 1;
    else groups.push({ start: beginningOf(lines, entry, index), end: index + 1 });
  }
  return groups;
}

type HeaderRow = { readonly line: StyledLine; readonly parts: readonly LinePart[] };

// Endings after which a name goes on in the next line: a sign, if both parts look alike, or a word in any case.
const openSign = /[-&,/(]$/u;
const openWord = /(?<!\p{L})(?:of|in|and|for|the|de|del|di|da|des|du|en|et|y|e|für|und|der|van|voor|och)$/iu;

/** The parts of a header's lines, with each name that wraps into the next line joined into one part. */
export function headerParts(rows: readonly HeaderRow[], kind: EntryKind): readonly (readonly LinePart[])[] {
  const joined: LinePart[][] = [];
  rows.forEach(({ line, parts }, index) => {
    const above = rows[index - 1];
    const own: LinePart[] = [];
    for (const part of parts) {
      const lines = joined.findLast(({ length }) => length > 0) ?? [];
      const at = lines.findIndex(other => Math.abs(other.x - part.x) < 2);
      const start = lines[at];
      const isEnd =
        above && parts.length === 1 && (mayWrap(above.line, line) || isRestOfCertificate(part.text));
      const isClose = above?.line.column === line.column && line.gapAbove < OF_SIZE.block;
      if (isClose && start && goesOn(start, part, isEnd === true && kind)) lines[at] = join(start, part);
      else own.push(part);
    }
    joined.push(own);
  });
  return joined;
}

// `Sciences` under `Example University of Applied`
const fewWords = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}(?=$| · \()/u;
// Words for a school that are no school's whole name.
const anySchool =
  /^(?:university|college|school|institute|academy|polytechnic)(?: of (?:technology|science|arts|applied sciences))?$/iu;

/** True if the second part may be the end of a degree's or school's name that did not fit on the line above. */
const endsName = (part: LinePart, { text }: LinePart): boolean =>
  anySchool.test(text) ||
  (fewWords.test(text) &&
    (degree.test(part.text) || institution.test(part.text)) &&
    !isPlace(text) &&
    ![degree, institution].some(words => words.test(text)));

function goesOn(part: LinePart, next: LinePart, endOf: EntryKind | false): boolean {
  // If only the beginning of a part is bold, its end is not.
  const isBold = part.look.isBold && (part.boldLead === 0 || part.boldLead === part.text.length);
  const isAlike = isBold === next.look.isBold && part.look.isItalic === next.look.isItalic;
  return (
    Math.abs(part.look.size - next.look.size) < 0.3 &&
    (openWord.test(part.text) ||
      (isAlike &&
        (openSign.test(part.text) ||
          /^\p{Ll}(?!\p{Lu})/u.test(next.text) ||
          endOf === 'certifications' ||
          (endOf === 'education' && endsName(part, next)))))
  );
}

function join(part: LinePart, next: LinePart): LinePart {
  const isBroken = /\p{L}-$/u.test(part.text) && /^\p{Ll}/u.test(next.text);
  const text = isBroken ? part.text.slice(0, -1) + next.text : `${part.text} ${next.text}`;
  return { ...part, text, right: Math.max(part.right, next.right) };
}
