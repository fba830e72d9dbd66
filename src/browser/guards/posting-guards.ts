import type { JobPosting, Reading, Refusal, RefusalKind, Span } from '../../core/types.ts';
import { either, type Guard, nameOf, nullable, number, object, text, whole } from './shape.ts';

const shortField = nullable(text(4_000));
const nothingRead: Guard<null> = (value): value is null => value === null;

/** Accepts a half-open range of offsets that does not run backwards. */
export const isSpan: Guard<Span> = (value): value is Span => isOffsets(value) && value.start <= value.end;

const isOffsets = object<Span>({ start: whole(0, 10_000_000), end: whole(0, 10_000_000) });

/** Accepts a posting of a sane size, whoever claims to have read it. */
export const isJobPosting: Guard<JobPosting> = object<JobPosting>({
  title: shortField,
  company: shortField,
  location: shortField,
  employmentType: shortField,
  salary: shortField,
  description: text(2_000_000, 1),
  url: text(8_000),
  source: text(100, 1),
  board: nullable(text(200)),
  confidence: number(0, 1),
});

const httpsAddress: Guard<string> = (value): value is string =>
  text(8_000)(value) && value.startsWith('https://');

/** Accepts a refusal; the address it offers to open is https or absent. */
export const isRefusal: Guard<Refusal> = object<Refusal>({
  kind: nameOf<RefusalKind>({
    list: true,
    'application-form': true,
    blocked: true,
    closed: true,
    embedded: true,
    'not-ready': true,
    'not-a-job': true,
  }),
  reason: text(2_000),
  openUrl: nullable(httpsAddress),
});

/** Accepts what reading a page came to: a posting or a refusal, never both. */
export const isReading: Guard<Reading> = either(
  object<Extract<Reading, { refusal: null }>>({ job: isJobPosting, refusal: nothingRead }),
  object<Extract<Reading, { job: null }>>({ job: nothingRead, refusal: isRefusal }),
);
