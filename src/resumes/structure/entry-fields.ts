import { isLegalForm } from '../../core/text/company-name.ts';
import { findDates } from '../../core/text/find-dates.ts';
import type { EntryKind } from '../../core/types.ts';
import { labelledParts } from './entry-labels.ts';
import { degree, institution, jobTitle, organisationWord, place } from './entry-words.ts';

/** What an entry's header names. */
export type EntryNames = { readonly title: string | null; readonly organisation: string | null };

/** A stretch of an entry's header that is set in one look. */
export type HeaderPart = { readonly text: string; readonly look: string };

/** The lines of an entry's header. */
export type Header = readonly (readonly HeaderPart[])[];

/** A name in a header, and where it stands there: names in the same slot of a section are of the same sort. */
type Piece = {
  readonly text: string;
  readonly line: number;
  readonly slot: string;
  /** The text of the stretch that it is from. */
  readonly part: string;
};

// `1 year 7 months`, `Expected`, `IV` for a month: said of the dates.
const notNames =
  /^(?:\d+\+?\s?(?:years?|yrs?|months?|mos?)\b.*|(?:expected|anticipated|grad(?:uat\w+)?|technologies|tech stack|gpa|note)\.?|[ivx]{1,4})$/i;

/** Does a line name a degree or a place of study? */
export function namesDegreeOrSchool(text: string): boolean {
  return degree.test(text) || institution.test(text);
}

/** Reads title and organisation from the headers of a section's entries, which are set alike. */
export function namesOf(headers: readonly Header[], kind: EntryKind): readonly EntryNames[] {
  const told = headers.map(header => toldByLabels(header, kind));
  const entries = told.map(({ others }) => piecesOf(others, kind));
  if (kind === 'projects' || kind === 'certifications') {
    return entries.map(pieces => ({
      title: withoutDescription(pieces[0]?.text ?? null),
      organisation: null,
    }));
  }
  const slots = titleSlots(entries, kind);
  const named = entries.map((pieces, at) => nameEntry(pieces, kind, slots, told[at]));
  return withSharedCompany(named).map(({ title, organisation }) => ({
    title: title?.text ?? null,
    organisation: organisation?.text ?? null,
  }));
}

const longDescription = 30;

/** `Todo: an app that …`: the name is what stands before the colon. */
function withoutDescription(title: string | null): string | null {
  const found = title === null ? null : /^([^:：]{2,40})[:：]\s+(.+)$/u.exec(title);
  return found && (found[2] ?? '').length >= longDescription ? (found[1] ?? title) : title;
}

/** What the labels of a header say, and the rest of it. */
type Told = {
  readonly title: Piece | null;
  readonly organisation: Piece | null;
  readonly client: Piece | null;
  readonly others: Header;
};

function toldByLabels(header: Header, kind: EntryKind): Told {
  const lines = header.map(line => (kind === 'experience' ? labelledParts(line) : null));
  const first = (label: string): Piece | null =>
    piecesOf(
      lines.map(line => line?.filter(part => part.label === label) ?? []),
      kind,
    )[0] ?? null;
  return {
    title: first('title'),
    organisation: first('organisation'),
    client: first('client'),
    others: header.filter((_, at) => lines[at] === null),
  };
}

type Named = { readonly title: Piece | null; readonly organisation: Piece | null };

const isTitle = (text: string, kind: EntryKind): boolean =>
  kind === 'education'
    ? degree.test(text) && (!institution.test(text) || /\bof\b.*\bin\b/.test(text))
    : jobTitle.test(text) && !organisationWord.test(text);

const isOrganisation = (text: string, kind: EntryKind): boolean =>
  kind === 'education' ? institution.test(text) : organisationWord.test(text);

/** Where titles stand in the section, by those that are told by their words; the most usual place first. */
function titleSlots(entries: readonly (readonly Piece[])[], kind: EntryKind): readonly string[] {
  const votes = new Map<string, number>();
  for (const pieces of entries) {
    const found = pieces.filter(({ text }) => isTitle(text, kind));
    for (const { slot } of found) votes.set(slot, (votes.get(slot) ?? 0) + 1 / found.length);
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([slot]) => slot);
}

function nameEntry(pieces: readonly Piece[], kind: EntryKind, slots: readonly string[], told?: Told): Named {
  if (told?.title) {
    const employer = told.organisation ?? pieces.find(({ text }) => isOrganisation(text, kind)) ?? pieces[0];
    return { title: told.title, organisation: employer ?? told.client };
  }
  const known = pieces.filter(({ text }) => isTitle(text, kind));
  const inSlot = (among: readonly Piece[]) =>
    slots.map(slot => among.find(piece => piece.slot === slot)).find(piece => piece !== undefined);
  const title = inSlot(known) ?? known[0] ?? inSlot(pieces) ?? null;
  const others = pieces.filter(piece => piece !== title && !place.test(piece.text));
  const organisation =
    others.find(({ text }) => isOrganisation(text, kind)) ??
    others.find(piece => piece.line !== title?.line && isBeforePlace(piece)) ??
    others[0] ??
    null;
  if (title !== null && organisation !== null)
    return { title: wholeTitle(title, organisation, pieces), organisation };
  if (title !== null || organisation === null) return { title, organisation };
  // No word tells the title: what stands beside the organisation.
  return { title: others.find(piece => piece !== organisation) ?? null, organisation };
}

/** `Example Works, Sampleton, UK`: what stands before a place on a line of its own is an organisation. */
function isBeforePlace({ text, part }: Piece): boolean {
  return part.startsWith(`${text}, `) && place.test(part.slice(text.length + 2).trim());
}

/** `Team Lead, Payments`: where the organisation has a line of its own, what a comma parts from the title belongs to it. */
function wholeTitle(title: Piece, organisation: Piece, pieces: readonly Piece[]): Piece {
  if (organisation.line === title.line) return title;
  const text = pieces
    .slice(pieces.indexOf(title) + 1)
    .filter(({ line, part }) => line === title.line && part === title.part)
    .map(piece => piece.text)
    .reduce((whole, next) => {
      const longer = `${whole}, ${next}`;
      return title.part.includes(longer) ? longer : whole;
    }, title.text);
  return { ...title, text };
}

/** Several roles under one company: where it stands above the title, a role without one belongs to it too. */
function withSharedCompany(entries: readonly Named[]): readonly Named[] {
  let company: Piece | null = null;
  return entries.map(entry => {
    const { title, organisation } = entry;
    if (organisation === null && title !== null) return { title, organisation: company };
    company = title !== null && organisation !== null && organisation.line < title.line ? organisation : null;
    return entry;
  });
}

const maxPieces = 12;
const maxLength = 120;

/** The names in a header: without dates and places, parted where one fact ends and the next begins. */
function piecesOf(header: Header, kind: EntryKind): readonly Piece[] {
  return header
    .flatMap((line, lineNumber) =>
      line.flatMap(({ text, look }) =>
        namesIn(text, kind).map((name, order) => ({
          text: name,
          line: lineNumber,
          slot: `${look}|${order}`,
          part: text,
        })),
      ),
    )
    .slice(0, maxPieces);
}

const betweenFacts = /\s+@\s+|\s+(?:[–—]|-{1,3})\s+|,\s+(?=[\p{Lu}\p{Lo}])|\s*[，、]\s*/u;
const atCompany = /^(.+?)\s+(?:at|bei|chez)\s+((?:the )?\p{Lu}.*)$/u;
// `B.S. in Computer Science, Minor in Statistics` is one degree.
const goesOn =
  /^(?:minor|major|double major|concentration|speciali[sz]ation|specializing|emphasis|focus|with|hons?|honou?rs|first class|second class|cum laude|magna|summa)\b/i;

function namesIn(text: string, kind: EntryKind): readonly string[] {
  const withoutDates = findDates(text).reduceRight(
    (rest, date) => `${rest.slice(0, date.start)}\t${rest.slice(date.end)}`,
    text,
  );
  const parts = withoutDates
    .split(/\t|\s+[|•·∙]\s+|\s*[|•]\s*|\s{3,}/u)
    .map(tidy)
    .filter(part => !place.test(part));
  const facts = parts.flatMap(part => joinFacts(part.split(betweenFacts)));
  const names = kind === 'experience' || kind === 'education' ? facts.flatMap(splitAt) : facts;
  return names
    .map(tidy)
    .filter(
      name => /\p{L}{2}|\p{Script=Han}/u.test(name) && name.length <= maxLength && !notNames.test(name),
    );
}

/** `Engineer at Example Corp`, but not `University of Nowhere at Sampleton`. */
function splitAt(fact: string): readonly string[] {
  const onlyCompany = /^\s*(?:at|bei|chez)\s+(\p{Lu}.*)$/u.exec(fact)?.[1];
  if (onlyCompany !== undefined) return [onlyCompany];
  const [, before = '', after = ''] = atCompany.exec(fact) ?? [];
  return before === '' || institution.test(before) ? [fact] : [before, after];
}

function isPartOf(fact: string, before: string): boolean {
  // `Sample Hall, University of Nowhere`
  const isCollege = /^university of\b/i.test(fact) && !degree.test(before) && !place.test(before);
  return goesOn.test(fact) || isLegalForm(fact) || isCollege;
}

/** Puts together what a comma parts within one name: `Example, Inc.`, `B.S., Minor in Statistics`. */
function joinFacts(facts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const fact of facts) {
    const before = joined.at(-1);
    if (before !== undefined && isPartOf(fact, before)) joined[joined.length - 1] = `${before}, ${fact}`;
    else joined.push(fact);
  }
  return joined;
}

function tidy(piece: string): string {
  return piece
    .replace(/^[\s(,;:–—|•·●▪■*#_-]+|[\s(,;:–—|•·*_-]+$/gu, '')
    .replace(/^\)|\($/g, '')
    .replace(/^[^(]*\)$/, found => found.slice(0, -1))
    .trim();
}
