import { findDates } from '../../core/dates/find-dates.ts';
import { summed } from '../../core/text/grouped.ts';
import type { EntryKind } from '../../core/types.ts';
import { degree, isShorter } from '../../core/vocabulary/degrees.ts';
import { institution, organisationWord } from '../../core/vocabulary/organisations.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { isToldByLabels, labelledParts, labelledText } from './entry-labels.ts';
import { jobTitle } from './entry-words.ts';
import { areSlashed, type Header, type Piece, piecesOf } from './header-names.ts';

/** The title and the organisation named in an entry's header. */
export type EntryNames = { readonly title: string | null; readonly organisation: string | null };

/** Does a line name a degree or a place of study? */
export const namesDegreeOrSchool = (text: string): boolean => degree.test(text) || institution.test(text);

/** Reads title and organisation from the headers of a section's entries, assuming that all headers of a section are built alike. */
export function namesOf(headers: readonly Header[], kind: EntryKind): readonly EntryNames[] {
  const told = withoutColumnsOfPlaces(headers).map(header => toldByLabels(header, kind));
  const isSlashed = areSlashed(headers);
  const entries = told.map(({ others }) => piecesOf(others, kind, isSlashed));
  if (kind === 'projects' || kind === 'certifications') {
    return entries.map(pieces => ({
      title: withoutDescription(nameBehindLabel(pieces), kind),
      organisation: null,
    }));
  }
  const slots = titleSlots(entries, kind);
  const chosen = entries.map((pieces, at) => choicesOf(pieces, kind, slots, told[at]));
  const places = organisationSlots(chosen, kind);
  const named = chosen.map(choices => nameEntry(choices, kind, places));
  return withSharedCompany(named).map(({ title, organisation }) => ({
    title: title?.text ?? null,
    organisation: organisation?.text ?? null,
  }));
}

const townAndRegion = /^\p{Lu}[\p{L}.' -]+,\s\p{Lu}[\p{L}.' -]+$/u;

const mayBePlace = (text: string): boolean =>
  isPlace(text) ||
  (townAndRegion.test(text) && ![jobTitle, organisationWord, institution].some(words => words.test(text)));

/** Drops the columns of the headers that hold places: a column is one if some entry of the section has a known place in it and all others look like places. */
function withoutColumnsOfPlaces(headers: readonly Header[]): readonly Header[] {
  const columnOf = (line: number, part: number, parts: number) => `${line} ${part}/${parts}`;
  const cells = headers.flatMap(header =>
    header.flatMap((parts, line) =>
      parts.map(({ text }, part) => ({ text: text.trim(), column: columnOf(line, part, parts.length) })),
    ),
  );
  const columns = [...Map.groupBy(cells, ({ column }) => column)];
  const ofPlaces = new Set(
    columns.flatMap(([column, own]) =>
      own.some(({ text }) => isPlace(text)) && own.every(({ text }) => mayBePlace(text)) ? [column] : [],
    ),
  );
  return headers.map(header =>
    header.map((parts, line) => parts.filter((_, part) => !ofPlaces.has(columnOf(line, part, parts.length)))),
  );
}

/** The first name in a header, without a label before it (`Project title: Todo`); the label may be a piece of its own if it is bold. */
function nameBehindLabel([first, second]: readonly Piece[]): string | null {
  if (!first) return null;
  const isLabel = labelledText(`${first.text}:`)?.text === '' && first.line === second?.line;
  return isLabel ? second.text : (labelledText(first.text)?.text ?? first.text);
}

const LONG_DESCRIPTION = 30;

/** Cuts off a description after the name: `Todo: an app that …` → `Todo`, `Todo (Demo: …): an app that …` → `Todo`. */
function withoutDescription(title: string | null, kind: EntryKind): string | null {
  const found = title === null ? null : /^([^:：]{2,40}?)(?:\s*[([][^:：()[\]]*)?[:：]\s+(.+)$/u.exec(title);
  const said = found?.[2] ?? '';
  // `CKA: Certified Kubernetes Administrator` is a name as a whole.
  const isName = kind === 'certifications' && !/(?:^|\s)\p{Ll}/u.test(said);
  return found && said.length >= LONG_DESCRIPTION && !isName ? (found[1] ?? title) : title;
}

/** What the labels of a header say, and the lines of the header without labels. */
type Told = {
  readonly title: Piece | null;
  readonly organisation: Piece | null;
  readonly client: Piece | null;
  readonly others: Header;
};

function toldByLabels(header: Header, kind: EntryKind): Told {
  const labels = header.map(labelledParts);
  const lines = labels.map(parts => (isToldByLabels(kind, labels[0]?.[0]?.label) ? parts : null));
  const all = (label: string): readonly Piece[] =>
    piecesOf(
      lines.map(line => line?.filter(part => part.label === label) ?? []),
      kind,
    );
  const first = (label: string): Piece | null => all(label)[0] ?? null;
  const title = first('title');
  return {
    title: title && wholeTitle(title, null, all('title'), kind),
    organisation: first('organisation'),
    client: first('client'),
    others: header.filter((_, at) => lines[at] === null),
  };
}

type Named = { readonly title: Piece | null; readonly organisation: Piece | null };

const isTitle = (text: string, kind: EntryKind): boolean =>
  kind === 'education'
    ? (degree.test(text) || isShorter(text)) && !institution.test(text)
    : jobTitle.test(text) && !organisationWord.test(text);

const isOrganisation = (text: string, kind: EntryKind): boolean =>
  kind === 'education' ? institution.test(text) : organisationWord.test(text);

/** The slots in which titles stand in this section, judged by pieces that are titles by their words; the most frequent slot first. */
function titleSlots(entries: readonly (readonly Piece[])[], kind: EntryKind): readonly string[] {
  const titles = entries.map(pieces => pieces.filter(({ text }) => isTitle(text, kind)));
  const votes = summed(titles.flatMap(found => found.map(({ slot }) => [slot, 1 / found.length] as const)));
  return [...votes].sort((a, b) => b[1] - a[1]).map(([slot]) => slot);
}

// Stands where the employer's name would stand.
const isOwnBoss = /^(?:freelanc\w*|contractor)$/i;

/** An entry's title and the pieces that may be its organisation; or both in `told` if labels name them. */
type Choices = {
  readonly pieces: readonly Piece[];
  readonly title: Piece | null;
  readonly others: readonly Piece[];
  readonly told: Named | null;
};

function choicesOf(
  pieces: readonly Piece[],
  kind: EntryKind,
  slots: readonly string[],
  told?: Told,
): Choices {
  if (told?.title && !pieces.some(({ line, text }) => line === 0 && isTitle(text, kind))) {
    const employer = told.organisation ?? pieces.find(({ text }) => isOrganisation(text, kind)) ?? pieces[0];
    const named = { title: told.title, organisation: employer ?? told.client };
    return { pieces, title: told.title, others: [], told: named };
  }
  const free = pieces.filter(({ isEmployer }) => !isEmployer);
  const known = free.filter(({ text }) => isTitle(text, kind));
  const inSlot = (among: readonly Piece[]) =>
    slots.map(slot => among.find(piece => piece.slot === slot)).find(piece => piece !== undefined);
  const isWithEmployer = free.length === 1 && free.length < pieces.length;
  const title = inSlot(known) ?? known[0] ?? inSlot(free) ?? (isWithEmployer ? free[0] : null) ?? null;
  const beside = pieces.filter(piece => piece !== title && !isPlace(piece.text));
  // `Intern, Developer, Example Works`: a piece that is a title itself is taken for the employer only if no other piece can be.
  if (title && told?.organisation)
    return { pieces, title, others: [], told: { title, organisation: told.organisation } };
  const employers = title
    ? beside.filter(({ text, isEmployer }) => isEmployer || !isTitle(text, kind) || isOwnBoss.test(text))
    : [];
  return { pieces, title, others: employers.length > 0 ? employers : beside, told: null };
}

/** The place of an organisation: its slot, and whether it stands in the title's line, above or below. */
const placeOf = (piece: Piece, title: Piece | null): string =>
  `${piece.slot}|${Math.sign(piece.line - (title?.line ?? -1))}`;

/** The places in which organisations stand in this section, judged by pieces that are organisations by their words or stand alone beside the title. */
function organisationSlots(entries: readonly Choices[], kind: EntryKind): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ title, others }) => {
      const told =
        others.find(({ text }) => isOrganisation(text, kind)) ?? (others.length === 1 ? others[0] : null);
      return title && told ? [placeOf(told, title)] : [];
    }),
  );
}

function nameEntry(
  { pieces, title, others, told }: Choices,
  kind: EntryKind,
  slots: ReadonlySet<string>,
): Named {
  if (told) return told;
  const apart = others.filter(piece => piece.line !== title?.line);
  const organisation =
    others.find(({ isEmployer }) => isEmployer) ??
    others.find(({ text }) => isOrganisation(text, kind)) ??
    others.find(piece => slots.has(placeOf(piece, title))) ??
    apart.find(piece => piece.isBeforePlace) ??
    apart.find(isWithDates) ??
    others[0] ??
    null;
  if (title !== null && organisation !== null)
    return { title: wholeTitle(title, organisation, pieces, kind), organisation };
  if (title !== null || organisation === null) return { title, organisation };
  // If no piece is a title by its words, take the piece beside the organisation.
  return { title: others.find(piece => piece !== organisation) ?? null, organisation };
}

/** True if dates in brackets follow the name, as in `Example Works (2019 – 2021)`; alone in a line, such a name is an organisation. */
const isWithDates = ({ text, part }: Piece): boolean =>
  part.startsWith(`${text} (`) && findDates(part.slice(text.length)).length > 0;

/** Extends a title by the pieces joined to it by a comma or dash, if the organisation stands in another line (`Team Lead, Payments`) or they stand between a degree and its school (`BSc, Physics · Sample College`). */
function wholeTitle(
  title: Piece,
  organisation: Piece | null,
  pieces: readonly Piece[],
  kind: EntryKind,
): Piece {
  const isAlone = organisation?.line !== title.line;
  const start = title.part.indexOf(title.text);
  const after = pieces
    .slice(pieces.indexOf(title) + 1)
    .filter(({ line, part }) => line === title.line && part === title.part);
  const school = after.findIndex(piece => piece === organisation || institution.test(piece.text));
  const isWithSchool = kind === 'education' && institution.test(organisation?.text ?? '');
  const upToSchool = isWithSchool ? (school < 0 ? after.length : school) : 0;
  const end = after
    .filter(({ text }, at) => isAlone || at < upToSchool || (isTitle(text, kind) && !isOwnBoss.test(text)))
    .reduce((upTo, { text }) => {
      const at = title.part.indexOf(text, upTo);
      return isJoin.test(title.part.slice(upTo, at)) ? at + text.length : upTo;
    }, start + title.text.length);
  return { ...title, text: title.part.slice(start, end) };
}

// Signs that join two halves of one title.
const isJoin = /^(?:,| [-–—] )\s*$/;

/** Gives roles without an organisation the company that an entry before them names above its title: several roles at one company. */
function withSharedCompany(entries: readonly Named[]): readonly Named[] {
  let company: Piece | null = null;
  return entries.map(entry => {
    const { title, organisation } = entry;
    if (organisation === null && title !== null) return { title, organisation: company };
    company = title !== null && organisation !== null && organisation.line < title.line ? organisation : null;
    return entry;
  });
}
