import type { EntryKind, SectionKind } from '../types.ts';

/** A line of a draft. `from` is the id of the bank line that it came from, `pattern:…` for a pattern, null for what was typed here. */
export type DraftLine = {
  readonly id: string;
  readonly text: string;
  readonly isHidden: boolean;
  readonly from: string | null;
};

/** A job, project, degree or certificate of a draft; dates as the person writes them: `Mar 2021 – Present`. */
export type DraftEntry = {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly dates: string;
  readonly isHidden: boolean;
  readonly lines: readonly DraftLine[];
};

/** A section of a draft. `lines` belong to no entry: a summary, the groups of a skills list. */
export type DraftSection = {
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly isHidden: boolean;
  readonly entries: readonly DraftEntry[];
  readonly lines: readonly DraftLine[];
};

/** A link as it is printed, and where it leads. */
export type DraftLink = { readonly text: string; readonly url: string };

/** How the person can be reached; `place` may hold more of a contact line than a town. */
export type DraftContact = {
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly links: readonly DraftLink[];
};

/** A copy of a resume for one posting: the person's own lines, chosen and ordered. Plain data: survives JSON unchanged. */
export type Draft = {
  /** BCP 47 tag of the language that the resume is written in. */
  readonly language: string;
  readonly name: string;
  readonly headline: string;
  readonly contact: DraftContact;
  readonly sections: readonly DraftSection[];
};

/** Where a line of the bank stands: which resume, and which version of it. */
export type BankSource = { readonly resumeId: string; readonly name: string; readonly version: number };

/** What a line of the bank belonged to. */
export type BankEntry = Pick<DraftEntry, 'title' | 'organisation' | 'place' | 'dates'> & {
  readonly kind: EntryKind | null;
};

/** A line that the person once wrote, with everywhere it stands and the skills it names. */
export type BankLine = {
  readonly id: string;
  /** A whole entry (its header), a line of one, text of a section, or one skill. */
  readonly what: 'entry' | 'bullet' | 'text' | 'skill';
  readonly text: string;
  readonly section: SectionKind;
  readonly entry: BankEntry | null;
  readonly sources: readonly BankSource[];
  /** Canonical names. */
  readonly skills: readonly string[];
};
