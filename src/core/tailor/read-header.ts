import { findDates } from '../text/find-dates.ts';
import { joinLines } from '../text/join-lines.ts';
import type { ResumeEntry, YearMonth } from '../types.ts';
import type { BankEntry } from './draft.ts';
import { whereIs } from './where-is.ts';

/** What an entry's header says, each word of it in one of the fields. */
export type EntryHeader = Omit<BankEntry, 'kind'> & {
  /** What is none of these, in order. */
  readonly rest: readonly string[];
};

/** Takes an entry's header apart, by what the reader of resumes found in it. */
export function readHeader(entry: ResumeEntry, lines: readonly string[]): EntryHeader {
  let text = lines.join('\n');
  const take = (words: string | null): string => {
    const found = words === null ? null : whereIs(words, text);
    if (!found) return '';
    text = `${text.slice(0, found.index)}\t${text.slice(found.index + found[0].length)}`;
    return joinLines(found[0]);
  };
  const dates = take(datesIn(entry, text));
  const title = take(entry.title);
  const organisation = take(entry.organisation);
  const isNamed = entry.kind === 'experience' || entry.kind === 'education';
  const rest = [...piecesOf(text)];
  const takeName = (): string => {
    const at = rest.findIndex(isName);
    return at < 0 ? '' : (rest.splice(at, 1)[0] ?? '');
  };
  const named = title || takeName();
  const second = organisation || (isNamed && entry.organisation === null ? '' : takeName());
  return { title: named, organisation: second, place: takeName(), dates, rest };
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
const connector = /^(?:at|bei|chez|en|in|for|[()]+)$/i;

/** The pieces that are left of a header. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/\t|\n|\s*[|•·∙]\s*|\s{3,}/u)
    .map(piece => balanced(joinLines(piece).replace(atEdges, '')))
    .filter(piece => /[\p{L}\p{N}]/u.test(piece) && !connector.test(piece));
}

/** Without a bracket whose other half went with a date. */
function balanced(piece: string): string {
  const isWhole = piece.split('(').length === piece.split(')').length;
  return (isWhole ? piece.replace(/^\(([^()]*)\)$/, '$1') : piece.replace(/^\)|[()]$/g, '')).trim();
}

const LONGEST_NAME = 60;

const isName = (piece: string): boolean => piece.length <= LONGEST_NAME && !/[.!?]$/.test(piece);
