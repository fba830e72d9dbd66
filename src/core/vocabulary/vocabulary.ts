import type { SectionKind } from '../types.ts';

/** What a language calls the parts of a resume and of a date. */
export type Vocabulary = {
  /** Headings that people know, by what they open; folded, parted by `|`. Behind `||`, where a language has them, those that the lists of parsers leave out. */
  readonly headings: Readonly<Record<SectionKind, string>>;
  /** Patterns for the twelve months, long and short, between blanks; empty where months are written in figures. */
  readonly months: string;
  /** A pattern for what stands where an end date would: `present`. */
  readonly present: string;
};
