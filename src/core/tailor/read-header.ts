import { findDates, isDatePiece } from '../dates/find-dates.ts';
import { isDuration } from '../dates/is-duration.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeEntry, YearMonth } from '../types.ts';
import { institution } from '../vocabulary/organisations.ts';
import { isPlace } from '../vocabulary/places.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import type { BankEntry } from './draft.ts';
import { textToTake, whereIs } from './where-is.ts';

/** What an entry's header says, each word of it in one of the fields. */
export type EntryHeader = Omit<BankEntry, 'kind'> & {
  /** What is none of these, in order. */
  readonly rest: readonly string[];
};

// What stands where the organisation stood, or the title where there is none, and where the dates stood.
const TAKEN = '\u2063';
const DATES = '\u2064';
// A name is parted from dates by a sign: “Graduated May 2020” has no place.
const besideName = new RegExp(`${TAKEN}|[|•·,–—\\t-]\\s*${DATES}|${DATES}\\s*[|•·,–—\\t-]`);

/** Takes an entry's header apart, by what the reader of resumes found in it; a heading beside it is none of its words. */
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

/** The dates as they are printed: the first that are the entry's own. */
function datesIn({ from, to }: ResumeEntry, text: string): string | null {
  if (from === null && to === null) return null;
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
// What stood between a title and its company says nothing without them.
const connector =
  /^(?:(?:worked )?(?:as|at|on)|bei|chez|en|in|for|from|to|since|seit|von|desde|depuis|[()]+)$/i;

/** The pieces that are left of a header. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/[\t\n\u2063\u2064]|\s*[|•·∙]\s*|\s{3,}/u)
    .map(piece => balanced(joinLines(piece).replace(atEdges, '')))
    .filter(piece => /[\p{L}\p{N}]/u.test(piece) && !connector.test(piece));
}

/** Without a bracket whose other half went with a date. */
function balanced(piece: string): string {
  const isWhole = piece.split('(').length === piece.split(')').length;
  return (isWhole ? piece.replace(/^[([]([^()[\]]*)[)\]]$/, '$1') : piece.replace(/^\)|[()]$/g, '')).trim();
}

const LONGEST_NAME = 60;

const isName = (piece: string): boolean =>
  piece.length <= LONGEST_NAME && /\p{L}/u.test(piece) && !/[.!?:]$|:\s/.test(piece) && !isPlace(piece);

// `Paderborn`, `Bad Ischl` beside an employer or the dates; short forms in capitals are of something else.
const mayBeTown = (piece: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,?\s|(?<!\.)$)){1,3}$/u.test(piece) &&
  !/\b\p{Lu}{2,3}$/u.test(piece) &&
  !roleWords.test(piece) &&
  !institution.test(piece);
