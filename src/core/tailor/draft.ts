import { type EntryKind, isSectionKind, type SectionKind } from '../resume.ts';
import type { Guarded } from '../shape.ts';
import * as is from '../shape.ts';

const id = is.text(200, 1);
const words = is.text(100_000);

/** A line of a draft. `from` is the id of its bank line, `pattern:…` for a pattern, or null if it was typed or came with the copied resume. */
export type DraftLine = Guarded<typeof isLine>;

const isLine = is.object({ id, text: words, isHidden: is.flag, from: is.nullable(is.text(1_000)) });

/** A job, project, degree or certificate of a draft; dates as the person writes them: `Mar 2021 – Present`. */
export type DraftEntry = Guarded<typeof isEntry>;

const isEntry = is.object({
  id,
  title: words,
  organisation: words,
  place: words,
  dates: words,
  isHidden: is.flag,
  lines: is.list(isLine, 10_000),
});

/** A section of a draft. `lines` belong to no entry: a summary, the groups of a skills list. */
export type DraftSection = Guarded<typeof isSection>;

const isSection = is.object({
  id,
  kind: isSectionKind,
  heading: words,
  isHidden: is.flag,
  entries: is.list(isEntry, 10_000),
  lines: is.list(isLine, 10_000),
});

/** A link as it is printed, and where it leads. */
export type DraftLink = Guarded<typeof isLink>;

const isLink = is.object({ text: words, url: is.text(8_000) });

/** Contact details; `place` also holds whatever else stood among them. */
export type DraftContact = Guarded<typeof isContact>;

const isContact = is.object({ email: words, phone: words, place: words, links: is.list(isLink, 1_000) });

/** A copy of a resume for one posting: the person's own lines, chosen and ordered. Plain data: survives JSON unchanged. */
export type Draft = Guarded<typeof isDraft>;

/** Accepts a draft of a sane size. */
export const isDraft = is.object({
  /** BCP 47 tag of the language that the resume is written in. */
  language: is.text(100),
  name: words,
  headline: words,
  contact: isContact,
  sections: is.list(isSection, 1_000),
});

/** Where a line of the bank stands: which resume, and which version of it. */
export type BankSource = { readonly resumeId: string; readonly name: string; readonly version: number };

/** The header of the entry that a bank line belongs to. */
export type BankEntry = Pick<DraftEntry, 'title' | 'organisation' | 'place' | 'dates'> & {
  readonly kind: EntryKind | null;
};

/** A line from the person's resumes, with all its sources and the skills that it names. */
export type BankLine = {
  readonly id: string;
  /** An entry's header, a line of an entry, a line of a section, or one skill. */
  readonly what: 'entry' | 'bullet' | 'text' | 'skill';
  readonly text: string;
  readonly section: SectionKind;
  readonly entry: BankEntry | null;
  readonly sources: readonly BankSource[];
  /** Canonical names. */
  readonly skills: readonly string[];
};
