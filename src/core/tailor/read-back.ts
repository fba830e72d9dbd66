import { isEntryKind } from '../resume.ts';
import { withoutBullet } from '../text/bullet.ts';
import type { Resume, ResumeEntry, ResumeSection, SectionKind, YearMonth } from '../types.ts';
import { cleanText } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { resumeOfSheet } from './resume-of.ts';
import { type Sheet, sheetOf } from './sheet-of.ts';
import { shortUrl } from './short-url.ts';
import { skillLine } from './skill-items.ts';

/** One difference between a draft and what was read from its export. */
export type Difference = {
  readonly what:
    | 'name'
    | 'email'
    | 'phone'
    | 'link'
    | 'heading'
    | 'entry'
    | 'dates'
    | 'line'
    /** The number of lines in an entry. */
    | 'lines'
    | 'order'
    | 'skills'
    | 'more';
  /** The draft's id of the section, entry or line; null for the head, for skills, and for text that the draft does not have. */
  readonly id: string | null;
  readonly wanted: string;
  /** What was read instead; null if nothing was. */
  readonly got: string | null;
  /** The kind that the section or entry was read as, if that is the wrong one. */
  readonly gotKind?: SectionKind;
};

/** All differences between a draft and what was read from its export: head, headings, entries, dates, every line. Empty if nothing was lost. */
export function readBackDifferences(draft: Draft, read: Resume): readonly Difference[] {
  const sheet = sheetOf(draft);
  const printed = resumeOfSheet(sheet);
  const wanted = printed.resume;
  return [
    ...headDifferences(wanted, read),
    ...headingDifferences(sheet, read),
    ...entryDifferences(sheet, wanted, read),
    ...skillDifferences(sheet, read),
    ...lineDifferences(printed, read),
  ];
}

function difference(
  what: Difference['what'],
  id: string | null,
  wanted: string | null,
  got: string | null | undefined,
  fold = folded,
): readonly Difference[] {
  const isSame = fold(wanted ?? '') === fold(got ?? '');
  return isSame ? [] : [{ what, id, wanted: wanted ?? '', got: got ?? null }];
}

type Part = { readonly text: string; readonly kind: SectionKind };

/** The same for a section or an entry, whose kind may also differ. */
function partDifference(
  what: Difference['what'],
  id: string | null,
  own: Part | null,
  got: Part | null,
): readonly Difference[] {
  const isOfKind = own === null || got === null || own.kind === got.kind;
  if (isOfKind) return difference(what, id, own?.text ?? '', got?.text);
  return [{ what, id, wanted: own.text, got: got.text, gotKind: got.kind }];
}

/** Readers leave the brackets out of the name `Mei Lin (林美)`. Their text is not lost: every printed line is compared, too. */
const withoutBrackets = (text: string): string => folded(text.replace(/\s*\([^()]*\)/g, ''));
const digits = (text: string): string => text.replace(/\D/g, '');
const address = (url: string): string => shortUrl(url).toLowerCase();

/** A text for comparison: single spaces, one kind of hyphen and apostrophe, no variant forms of letters (NFKC). */
function folded(text: string): string {
  return cleanText(text.normalize('NFKC'))
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘ʼ′]/g, "'");
}

function headDifferences(wanted: Resume, read: Resume): readonly Difference[] {
  const got = new Set(read.links.filter(({ visible }) => visible).map(({ url }) => address(url)));
  const lost = wanted.links.filter(({ url }) => !got.has(address(url)));
  return [
    ...difference('name', null, wanted.name, read.name, withoutBrackets),
    ...difference('email', null, wanted.email, read.email),
    ...difference('phone', null, wanted.phone, read.phone, digits),
    ...lost.map(({ url }) => ({ what: 'link' as const, id: null, wanted: url, got: null })),
  ];
}

function headingDifferences({ sections }: Sheet, read: Resume): readonly Difference[] {
  const isSame = (own: HasHeading, got: HasHeading) => folded(own.heading) === folded(got.heading);
  return paired(sections, read.sections, isSame).flatMap(([own, got]) =>
    partDifference('heading', own?.id ?? null, headingOf(own), headingOf(got)),
  );
}

type HasHeading = Pick<ResumeSection, 'heading' | 'kind'>;

const headingOf = (section: HasHeading | undefined): Part | null =>
  section ? { text: section.heading, kind: section.kind } : null;

function entryDifferences(sheet: Sheet, wanted: Resume, read: Resume): readonly Difference[] {
  const ids = sheet.sections
    .filter(({ kind }) => isEntryKind(kind))
    .flatMap(({ entries }) => entries.map(({ id }) => id));
  const isSame = (own: ResumeEntry, got: ResumeEntry) =>
    folded(namesOf(own).text) === folded(namesOf(got).text);
  return paired(wanted.entries, read.entries, isSame).flatMap(([own, got]) => {
    const id = (own && ids[wanted.entries.indexOf(own)]) ?? null;
    const text = (of: Resume, { bullets }: ResumeEntry) =>
      bullets.map(({ start, end }) => of.text.slice(start, end)).join('\n');
    if (!own || !got) {
      const words = (of: Resume, entry: ResumeEntry) =>
        namesOf(entry).text || text(of, entry) || datesOf(entry);
      return { what: 'entry', id, wanted: own ? words(wanted, own) : '', got: got ? words(read, got) : null };
    }
    const lines = difference('line', id, text(wanted, own), text(read, got), withoutSpaces);
    const counts = [own, got].map(({ bullets }) => String(bullets.length)) as [string, string];
    return [
      ...partDifference('entry', id, namesOf(own), namesOf(got)),
      ...difference('dates', id, datesOf(own), datesOf(got)),
      ...(lines.length > 0 ? lines : difference('lines', id, ...counts)),
    ];
  });
}

/** Pairs the items of two lists in order. An item that only one list has gets no partner, so that it does not shift the rest. */
function paired<A, B>(
  own: readonly A[],
  got: readonly B[],
  isSame: (own: A, got: B) => boolean,
): readonly (readonly [A | undefined, B | undefined])[] {
  const pairs: (readonly [A | undefined, B | undefined])[] = [];
  for (let [i, j] = [0, 0]; i < own.length || j < got.length; ) {
    const [first, other] = [own[i], got[j]];
    const isApart = first !== undefined && other !== undefined && !isSame(first, other);
    const isGone = isApart && own.slice(i + 1).some(later => isSame(later, other));
    const isExtra = isApart && !isGone && got.slice(j + 1).some(later => isSame(first, later));
    pairs.push([isExtra ? undefined : first, isGone ? undefined : other]);
    if (!isExtra) i += 1;
    if (!isGone) j += 1;
  }
  return pairs;
}

/** A text for comparison where the lines may break in other places. */
export const withoutSpaces = (text: string): string => folded(text).replace(/\s/g, '');

/** Readers separate the organisation from the title only in jobs and degrees. */
function namesOf({ kind, title, organisation }: ResumeEntry): Part {
  const isNamed = kind === 'experience' || kind === 'education';
  return { text: [title, isNamed ? organisation : null].filter(Boolean).join(' · '), kind };
}

function datesOf({ from, to }: ResumeEntry): string {
  const month = (date: YearMonth | 'present' | null) =>
    date === null || date === 'present' ? (date ?? '') : [date.month ?? [], date.year].flat().join('/');
  return `${month(from)} – ${month(to)}`;
}

/** Readers do not list an item with more words than this, nor one that is alone on its line: that may be a label. */
const MOST_WORDS = 6;

/** The skills that were not read again. Readers may split a list differently, so `and Excel` counts as `Excel`. */
function skillDifferences({ sections }: Sheet, read: Resume): readonly Difference[] {
  const got = read.skills.map(folded);
  const isListed = (skill: string) => got.some(one => one.includes(skill) || skill.includes(one));
  const lists = sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ lines }) => lines.map(({ text }) => skillLine(text).items))
    .filter(({ length }) => length > 1);
  const lost = lists.flat().filter(item => item.split(' ').length <= MOST_WORDS && !isListed(folded(item)));
  return [...new Set(lost)].map(skill => ({ what: 'skills', id: null, wanted: skill, got: null }));
}

/** Every printed line must be found again, each after the one before it, and nothing else between them. */
function lineDifferences(
  { resume, ids }: ReturnType<typeof resumeOfSheet>,
  read: Resume,
): readonly Difference[] {
  const whole = withoutSpaces(
    read.text
      .split('\n')
      .map(line => withoutBullet(line))
      .join(' '),
  );
  let at = 0;
  let letters = 0;
  const differences: Difference[] = [];
  for (const [index, { start, end }] of resume.lines.entries()) {
    const [id = null, text] = [ids[index], withoutBullet(resume.text.slice(start, end))];
    const squeezed = withoutSpaces(text);
    const next = whole.indexOf(squeezed, at);
    letters += squeezed.length;
    if (next >= 0) at = next + squeezed.length;
    else differences.push({ what: whole.includes(squeezed) ? 'order' : 'line', id, wanted: text, got: null });
  }
  const isMore = differences.length === 0 && whole.length > letters;
  return isMore ? [{ what: 'more', id: null, wanted: '', got: `${whole.length - letters}` }] : differences;
}
