import type { JobPosting, RefusalKind } from '../core/types.ts';

/** What one reader found of a posting. Fields that the page does not say are null. */
export type Found = Pick<
  JobPosting,
  'title' | 'company' | 'location' | 'employmentType' | 'salary' | 'description'
>;

/** A refusal, with the address of the page that shows the posting itself. */
export type BoardRefusal = { readonly refuse: RefusalKind; readonly openUrl: string };

/** A posting (its description is empty if the page shows only title and place), a refusal that only the board can know, or null if the page shows no job. */
export type BoardReading = Found | RefusalKind | BoardRefusal | null;

/** Selectors per field, best first; `selector@name` reads an attribute. A description takes every element that an alternative matches. */
export type FieldSelectors = {
  /** If absent, the page's first heading is the title; if empty, none is read. */
  readonly title?: readonly string[];
  readonly company?: readonly string[];
  readonly location?: readonly string[];
  readonly employmentType?: readonly string[];
  readonly salary?: readonly string[];
  readonly description: readonly string[];
};

/** Facts about a board that do not depend on how its pages are read. */
type BoardFacts = {
  /** The `source` of the board's postings. */
  readonly id: string;
  readonly name: string;
  /** `site`: people look for jobs there. `system`: employers show their own jobs there. `search`: it only points to postings and is never scored itself. */
  readonly kind: 'site' | 'system' | 'search';
  /** WebExtension match patterns of its job pages; a page under http counts as https. */
  readonly matches: readonly string[];
  /** Matches the path of a posting; needed if `matches` also covers lists. */
  readonly postings?: RegExp;
  /** A selector for the page's head that proves the board on an employer's own host (a generator tag, a script of its CDN). */
  readonly marks?: string;
  /** True if the reader has been checked on a saved real page; the others are best effort. */
  readonly isChecked?: true;
  /** True if the page's meta description holds the posting's whole text. */
  readonly fullTextMeta?: boolean;
};

/** Reads the job that `url` names, without changing the page. */
type BoardReader = { readonly read: (document: Document, url: URL) => BoardReading };

/** A site or applicant tracking system that shows postings. Selectors read it, or, if they are not enough, code in a file of its own. */
export type Board = BoardFacts & (FieldSelectors | BoardReader);

/** A board for which selectors are enough: an entry of a table that gives its id and its kind. */
export type ListedBoard = Omit<BoardFacts, 'id' | 'kind'> & FieldSelectors;
