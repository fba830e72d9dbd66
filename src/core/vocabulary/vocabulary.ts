import type { SectionKind } from '../types.ts';

/** The words of a language for the parts of a resume and of a date. */
export type Vocabulary = {
  /** Common headings by kind of section; folded, separated by `|`. Those after `||` are known to people but missing from the lists of parsers. */
  readonly headings: Readonly<Record<SectionKind, string>>;
  /** Patterns for the twelve months, long and short, separated by blanks; empty if months are written as numbers. */
  readonly months: string;
  /** A pattern for what stands in place of an end date: `present`. */
  readonly present: string;
};
