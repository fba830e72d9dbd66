import type { Guard, Guarded } from './shape.ts';
import * as is from './shape.ts';

/** Of a description, what comes after so many characters is not analysed. */
export const LONGEST_READ = 200_000;

/** Under this confidence the person is asked whether the posting was read rightly. */
export const LEAST_CONFIDENCE = 0.5;

const shortField = is.nullable(is.text(4_000));
const nothingRead: Guard<null> = (value): value is null => value === null;

/** A job ad as read from a page: plain text only, never HTML. */
export type JobPosting = Guarded<typeof isJobPosting>;

/** Accepts a posting of a sane size, whoever claims to have read it. */
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
  /** Which reader won: a board's id, `json-ld`, `microdata`, `meta`, `generic`, `selection` or `pasted`. */
  source: is.text(100, 1),
  /** The board's display name where one is known (`Greenhouse`). */
  board: is.nullable(is.text(200)),
  /** 0 to 1. */
  confidence: is.number(0, 1),
  /** True where the page says that nobody can apply any more. */
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

/** What reading a page came to. */
export type Reading = Guarded<typeof isReading>;

/** Accepts what reading a page came to: a posting or a refusal, never both. */
export const isReading = is.either(
  is.object({ job: isJobPosting, refusal: nothingRead }),
  is.object({ job: nothingRead, refusal: isRefusal }),
);
