import { standardDates } from '../dates/standard-dates.ts';
import { hasBlank } from './blanks.ts';
import { cleanText } from './clean-text.ts';
import type { Draft, DraftContact, DraftEntry, DraftLine, DraftLink, DraftSection } from './draft.ts';

/** A line to be printed; `id` is that of the draft's line. */
export type SheetLine = Pick<DraftLine, 'id' | 'text'>;

/** An entry to be printed: title and dates on a line, organisation and place on the next. */
export type SheetEntry = Pick<DraftEntry, 'id' | 'title' | 'organisation' | 'dates'> & {
  readonly where: string;
  readonly lines: readonly SheetLine[];
};

/** A section to be printed; never without a line or an entry. */
export type SheetSection = Pick<DraftSection, 'id' | 'kind' | 'heading'> & {
  readonly lines: readonly SheetLine[];
  readonly entries: readonly SheetEntry[];
};

/** The part of a draft that is printed: nothing hidden, no text with a blank, every text clean. All writers print this. */
export type Sheet = Omit<Draft, 'contact' | 'sections'> &
  DraftContact & { readonly sections: readonly SheetSection[] };

/** Separates the facts on a line. */
export const BAR = ' | ';

/** Makes the printable sheet of a draft. */
export function sheetOf({ language, name, headline, contact, sections }: Draft): Sheet {
  return {
    language,
    name: field(name),
    headline: field(headline),
    email: field(contact.email),
    phone: field(contact.phone),
    place: field(contact.place),
    links: contact.links
      .map(({ text, url }) => ({ text: field(text), url: field(url) }))
      .filter(({ text, url }) => text !== '' && url !== ''),
    sections: sections.flatMap(section => sectionOnPaper(section, language)),
  };
}

/** The details of the contact line, in order; the e-mail address and the links have a `url`. */
export function detailsOf({ email, phone, place, links }: Sheet): readonly DraftLink[] {
  return [
    { text: email, url: email === '' ? '' : `mailto:${email}` },
    { text: phone, url: '' },
    ...links,
    // The place comes last: if the line is too long, the place wraps.
    { text: place, url: '' },
  ].filter(({ text }) => text !== '');
}

const field = (text: string): string => (hasBlank({ text, from: null }) ? '' : cleanText(text));

function printedSection(section: DraftSection, language: string): readonly SheetSection[] {
  if (section.isHidden) return [];
  const lines = printedLines(section.lines);
  const entries = section.entries.flatMap(entry => entryOnPaper(entry, language));
  const { id, kind } = section;
  return lines.length + entries.length === 0
    ? []
    : [{ id, kind, heading: field(section.heading), lines, entries }];
}

function printedEntry(entry: DraftEntry, language: string): readonly SheetEntry[] {
  if (entry.isHidden) return [];
  const organisation = field(entry.organisation);
  const where = [organisation, field(entry.place)].filter(Boolean).join(', ');
  const lines = printedLines(entry.lines);
  const title = field(entry.title);
  const dates = standardDates(field(entry.dates), language);
  const isEmpty = title === '' && where === '' && dates === '' && lines.length === 0;
  // An entry must begin with a name: if it has no title, the organisation takes its place.
  const named = title === '' ? { title: where, where: '' } : { title, where };
  return isEmpty ? [] : [{ id: entry.id, organisation, dates, lines, ...named }];
}

// An edit changes few parts of a draft; the others are the same objects as before, and are not printed again.
const sectionOnPaper = printedOnce(printedSection);
const entryOnPaper = printedOnce(printedEntry);

function printedOnce<T extends object, P>(
  print: (part: T, language: string) => P,
): (part: T, language: string) => P {
  const printed = new WeakMap<T, { readonly language: string; readonly print: P }>();
  return (part, language) => {
    const before = printed.get(part);
    if (before?.language === language) return before.print;
    const made = print(part, language);
    printed.set(part, { language, print: made });
    return made;
  };
}

function printedLines(lines: readonly DraftLine[]): readonly SheetLine[] {
  return lines
    .filter(line => !line.isHidden && !hasBlank(line))
    .map(({ id, text }) => ({ id, text: cleanText(text) }))
    .filter(({ text }) => text !== '');
}
