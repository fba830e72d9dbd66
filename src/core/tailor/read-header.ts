import { findDates, isDatePiece } from '../dates/find-dates.ts';
import { isDuration } from '../dates/is-duration.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeEntry, YearMonth } from '../types.ts';
import { institution } from '../vocabulary/organisations.ts';
import { isPlace } from '../vocabulary/places.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import type { BankEntry } from './draft.ts';
import { textToTake, whereIs } from './where-is.ts';

/** An entry's header, split into fields. */
export type EntryHeader = Omit<BankEntry, 'kind'> & {
  /** Text that fits no other field, in order. */
  readonly rest: readonly string[];
};

// Marks that replace the organisation (or the title, if there is no organisation) and the dates.
const TAKEN = '\u2063';
const DATES = '\u2064';
// Finds lines that may name a town: beside the organisation, or separated from the dates by a sign. “Graduated May 2020” names none.
const besideName = new RegExp(`${TAKEN}|[|•·,–—\\t-]\\s*${DATES}|${DATES}\\s*[|•·,–—\\t-]`);

/** Splits an entry's header into fields, by what the resume reader found in it. A section heading among its lines is left out. */
export function readHeader(
  entry: ResumeEntry,
  lines: readonly string[],
  { sections, skills }: Pick<Resume, 'sections' | 'skills'>,
): EntryHeader {
  const { take, left } = textToTake(lines.join('\n'));
  const dates = take(datesIn(entry, left()), DATES);
  const title = take(entry.title, entry.organisation === null ? TAKEN : '\t');
  const organisation = take(entry.organisation, TAKEN);
  const text = left();
  const besideNames = text.split('\n').flatMap(line => (besideName.test(line) ? piecesOf(line) : []));
  const isNamed = entry.kind === 'experience' || entry.kind === 'education';
  const pieces = piecesOf(text).filter(piece => !sections.some(({ heading }) => heading === piece));
  const others = dates === '' ? pieces.filter(isDatePiece) : [];
  const rest = pieces.filter(piece => !others.includes(piece) && (dates === '' || !isDuration(piece)));
  const takeFirst = (isIt: (piece: string) => boolean): string => {
    const at = rest.findIndex(isIt);
    return at < 0 ? '' : (rest.splice(at, 1)[0] ?? '');
  };
  const named = title || takeFirst(isName);
  const second = organisation || (isNamed && entry.organisation === null ? '' : takeFirst(isName));
  const isTown = (piece: string) =>
    besideNames.includes(piece) && mayBeTown(piece) && !skills.some(skill => whereIs(skill, piece));
  const place = takeFirst(isPlace) || takeFirst(isTown);
  return { title: named, organisation: second, place, dates: dates || others.join(' – '), rest };
}

/** The dates as printed in the text: the first that equal the entry's dates. */
function datesIn({ from, to }: ResumeEntry, text: string): string | null {
  for (const written of [...text.split('\n'), text.replace(/\n/g, ' ')]) {
    const found = findDates(written).find(date => isSame(date.from, from) && isSame(date.to, to));
    if (found) return written.slice(found.start, found.end);
  }
  return null;
}

function isSame(a: YearMonth | 'present' | null, b: YearMonth | 'present' | null): boolean {
  if (a === null || b === null || a === 'present' || b === 'present') return a === b;
  return a.year === b.year && a.month === b.month;
}

const atEdges = /^[\s,;:–—|•·@-]+|[\s,;:–—|•·@-]+$/gu;
// Words that joined a title and a company mean nothing on their own.
const connector =
  /^(?:(?:worked )?(?:as|at|on)|bei|chez|en|in|for|from|to|since|seit|von|desde|depuis|[()]+)$/i;

/** The pieces of text that remain in a header. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/[\t\n\u2063\u2064]|\s*[|•·∙]\s*|\s{3,}/u)
    .map(piece => balanced(joinLines(piece).replace(atEdges, '')))
    .filter(piece => /[\p{L}\p{N}]/u.test(piece) && !connector.test(piece));
}

/** Removes brackets around the whole piece, or one whose other half was taken out with a date. */
function balanced(piece: string): string {
  const isWhole = piece.split('(').length === piece.split(')').length;
  return (isWhole ? piece.replace(/^[([]([^()[\]]*)[)\]]$/, '$1') : piece.replace(/^\)|[()]$/g, '')).trim();
}

const LONGEST_NAME = 60;

const isName = (piece: string): boolean =>
  piece.length <= LONGEST_NAME && /\p{L}/u.test(piece) && !/[.!?:]$|:\s/.test(piece) && !isPlace(piece);

// Names such as `Paderborn` or `Bad Ischl`, found beside an employer or the dates. Short forms in capitals mean something else.
const mayBeTown = (piece: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,?\s|(?<!\.)$)){1,3}$/u.test(piece) &&
  !/\b\p{Lu}{2,3}$/u.test(piece) &&
  !roleWords.test(piece) &&
  !institution.test(piece);
