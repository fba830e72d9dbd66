import type { JobPosting, RefusalKind } from '../core/types.ts';

/** What one reader found of a posting; fields that the page does not say are null. */
export type Found = Pick<
  JobPosting,
  'title' | 'company' | 'location' | 'employmentType' | 'salary' | 'description'
>;

/** A refusal with the address where the posting itself is. */
export type BoardRefusal = { readonly refuse: RefusalKind; readonly openUrl: string };

/** A posting (with no description where the page has title and place alone), a refusal that only the board can know, or null: no job. */
export type BoardReading = Found | RefusalKind | BoardRefusal | null;

/** Selectors per field, best first; `selector@name` reads an attribute. A description takes every element that an alternative matches. */
export type FieldSelectors = {
  /** Absent where it is the page's first heading. */
  readonly title?: readonly string[];
  readonly company?: readonly string[];
  readonly location?: readonly string[];
  readonly employmentType?: readonly string[];
  readonly salary?: readonly string[];
  readonly description: readonly string[];
};

/** What a board says of itself, however it is read. */
type BoardFacts = {
  /** The `source` of its postings. */
  readonly id: string;
  readonly name: string;
  /** Where people look for jobs, in which employers show their own, or which only points to postings: never scored by itself. */
  readonly kind: 'site' | 'system' | 'search';
  /** WebExtension match patterns of its job pages; a page under http counts as https. */
  readonly matches: readonly string[];
  /** What the path of a posting has, where the patterns match lists, too. */
  readonly postings?: RegExp;
  /** A selector for the page's head that proves the board on an employer's own host (a generator tag, a script of its CDN). */
  readonly marks?: string;
  /** True where the reader has been checked on a saved real page; the others are best effort. */
  readonly isChecked?: true;
  /** True where the posting's whole text stands in the page's meta description. */
  readonly fullTextMeta?: boolean;
};

/** Reads the job that `url` names; changes nothing. */
type BoardReader = { readonly read: (document: Document, url: URL) => BoardReading };

/** A site or applicant tracking system that shows postings: read by selectors, or where they are not enough by code, in a file of its own. */
export type Board = BoardFacts & (FieldSelectors | BoardReader);

/** A board that selectors are enough for: an entry of a table, which says its id and its kind. */
export type ListedBoard = Omit<BoardFacts, 'id' | 'kind'> & FieldSelectors;
