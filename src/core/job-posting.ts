import type { Guard, Guarded } from './shape.ts';
import * as is from './shape.ts';

/** Below this confidence, the person is asked if the posting was read correctly. */
export const LEAST_CONFIDENCE = 0.5;

const shortField = is.nullable(is.text(4_000));
const nothingRead: Guard<null> = (value): value is null => value === null;

/** A job ad as read from a page: plain text only, never HTML. */
export type JobPosting = Guarded<typeof isJobPosting>;

/** Accepts a posting within the size limits, from any source. */
export const isJobPosting = is.object({
  title: shortField,
  company: shortField,
  location: shortField,
  employmentType: shortField,
  salary: shortField,
  /** Plain text: a line break between blocks, `- ` before a list item. Never empty. */
  description: is.text(2_000_000, 1),
  /** The address the posting was read from. */
  url: is.text(8_000),
  /** The reader that found it: a board's id, `json-ld`, `microdata`, `meta`, `generic`, `selection` or `pasted`. */
  source: is.text(100, 1),
  /** The board's display name (`Greenhouse`); null if the board is not known. */
  board: is.nullable(is.text(200)),
  /** How sure the reader is, 0 to 1. */
  confidence: is.number(0, 1),
  /** True if the page says that nobody can apply any more. */
  isClosed: is.optional(is.flag),
});

const isRefusalKind = is.oneOf(
  'list',
  'application-form',
  'blocked',
  'closed',
  'embedded',
  'not-ready',
  'not-a-job',
);

/** Why a page yields no posting. */
export type RefusalKind = Guarded<typeof isRefusalKind>;

const httpsAddress: Guard<string> = (value): value is string =>
  is.text(8_000)(value) && value.startsWith('https://');

/** A page without a posting. */
export type Refusal = Guarded<typeof isRefusal>;

const isRefusal = is.object({
  kind: isRefusalKind,
  /** For `embedded` and `application-form`: the https address that shows the posting itself. */
  openUrl: is.nullable(httpsAddress),
});

/** The result of reading a page. */
export type Reading = Guarded<typeof isReading>;

/** Accepts the result of reading a page: a posting or a refusal, never both. */
export const isReading = is.either(
  is.object({ job: isJobPosting, refusal: nothingRead }),
  is.object({ job: nothingRead, refusal: isRefusal }),
);
