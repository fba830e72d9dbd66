import { asWritten, type Message, type MessageId } from './messages/message.ts';
import type { Guard, Guarded } from './shape.ts';
import * as is from './shape.ts';

const offset = is.whole(0, 10_000_000);
/** 1-based; null for formats without pages. */
const page = is.nullable(is.whole(1, 10_000));
const span = { start: offset, end: offset };
const printed = is.nullable(is.text(10_000));

/** A half-open range of UTF-16 offsets into the text of the object that holds it. */
export type Span = { readonly start: number; readonly end: number };

const isOffsets = is.object(span);

/** Accepts a half-open range of offsets whose end is not before its start. */
export const isSpan: Guard<Span> = (value): value is Span => isOffsets(value) && value.start <= value.end;

/** `[x, y, width, height]` in PDF points from the page's top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

const isBox: Guard<Box> = (value): value is Box =>
  Array.isArray(value) && value.length === 4 && value.every(is.number(-1_000_000, 1_000_000));

/** A month of a year; `month` is 1 to 12, or null if the source gives only the year. */
export type YearMonth = Guarded<typeof isYearMonth>;

const isYearMonth = is.object({ year: is.whole(0, 9_999), month: is.nullable(is.whole(1, 12)) });

/** The kind of a section; `other` is any kind that is not scored. */
export type SectionKind = Guarded<typeof isSectionKind>;

/** Accepts a kind of section. */
export const isSectionKind = is.oneOf(
  'summary',
  'experience',
  'projects',
  'skills',
  'education',
  'certifications',
  'other',
);

/** A section of the resume; the span covers heading and body. */
export type ResumeSection = Guarded<typeof isSection>;

const isSection = is.object({
  ...span,
  /** The heading as printed. */
  heading: is.text(10_000),
  kind: isSectionKind,
});

/** A printed line: a span of `Resume.text` and where it stands on the page. */
export type ResumeLine = Guarded<typeof isLine>;

const isLine = is.object({
  ...span,
  page,
  box: is.nullable(isBox),
  /** True for a page number, or for text that repeats in the same margin of several pages. */
  isRunning: is.optional(is.flag),
});

/** The kind of an entry. */
export type EntryKind = Guarded<typeof isEntryKind>;

/** Accepts a kind of entry. */
export const isEntryKind = is.oneOf('experience', 'projects', 'education', 'certifications');

/** One job, project, degree or certificate. */
export type ResumeEntry = Guarded<typeof isEntry>;

const isEntry = is.object({
  ...span,
  kind: isEntryKind,
  title: printed,
  organisation: printed,
  from: is.nullable(isYearMonth),
  /** `present` if the entry has not ended. */
  to: is.nullable(is.either(isYearMonth, is.oneOf('present'))),
  /** Spans of the bullets or sentences that describe it, without the bullet sign. A bullet that wraps is one span. */
  bullets: is.list(isSpan, 10_000),
});

/** A link on the resume, with its full address. */
export type ResumeLink = Guarded<typeof isLink>;

const isLink = is.object({
  kind: is.oneOf('github', 'linkedin', 'website', 'other'),
  url: is.text(8_000),
  /** False if the address is not printed and is only in a link annotation. */
  visible: is.flag,
});

/** The kinds of hazard, on which parsers are known to fail. */
export type HazardId = Guarded<typeof isHazardId>;

const isHazardId = is.oneOf(
  'multi-column',
  'table',
  'text-box',
  'scanned',
  'hidden-text',
  'tiny-text',
  'icon-font',
  'unmapped-glyphs',
  'letter-spacing',
  'contact-in-header-or-footer',
  'link-without-address',
  'text-in-image',
  'non-standard-heading',
  'photo',
  'skill-bars',
  'encrypted',
);

// The message of a hazard has blanks for words and numbers of the file, but not for other messages.
const isMessage: Guard<Message> = is.object({
  id: is.text(100) as Guard<MessageId>,
  values: is.record(is.either(is.text(10_000), is.number(-1e9, 1e9)), 20),
});

/** Something on a page that parsers have trouble with, and its place. */
export type Hazard = Guarded<typeof isHazard>;

const isHazard = is.object({
  id: isHazardId,
  page,
  box: is.nullable(isBox),
  /** Every single place, if there are several within the box. */
  boxes: is.optional(is.list(isBox, 1_000)),
  /** One sentence for the person, to be formatted in their language. */
  message: isMessage,
  /** The text concerned, if any. */
  quote: is.nullable(is.text(100_000)),
  /** True if the evidence is too weak for a verdict, so that the check is unsure. */
  isDoubtful: is.optional(is.flag),
});

/** The layout of the pages, for the checks. */
export type ResumeLayout = Guarded<typeof isLayout>;

const isLayout = is.object({
  pages: is.whole(0, 10_000),
  columns: is.whole(0, 100),
  tables: is.whole(0, 10_000),
  images: is.whole(0, 1_000_000),
  scanned: is.flag,
  /** The share of letters smaller than `SMALLEST_TEXT.size`, 0 to 1. */
  tinyShare: is.number(0, 1),
});

/** The layout of a text without pages. */
export const textLayout: ResumeLayout = {
  pages: 1,
  columns: 1,
  tables: 0,
  images: 0,
  scanned: false,
  tinyShare: 0,
};

/** A resume as a machine reads it. Every span is a range of `text`. Plain data: it survives JSON unchanged. */
export type Resume = Guarded<typeof hasResumeShape>;

const hasResumeShape = is.object({
  format: is.oneOf('pdf', 'docx', 'text'),
  fileName: is.text(1_000),
  fileBytes: is.whole(0, 1_000_000_000),
  /** When the file was last changed, as the file says; absent if it does not, or if an older version of Evident read it. */
  changedIn: is.optional(isYearMonth),
  /** The whole text in reading order, a line break between lines. */
  text: is.text(4_000_000),
  name: printed,
  email: printed,
  phone: printed,
  links: is.list(isLink, 10_000),
  lines: is.list(isLine, 200_000),
  sections: is.list(isSection, 10_000),
  /** The items of the skills section, as printed. */
  skills: is.list(is.text(10_000), 20_000),
  entries: is.list(isEntry, 10_000),
  layout: isLayout,
  hazards: is.list(isHazard, 20_000),
});

/** Accepts a resume if every span is within its own text. */
export const isResume: Guard<Resume> = (value): value is Resume => {
  if (!hasResumeShape(value)) return false;
  const inside = ({ start, end }: Span) => start <= end && end <= value.text.length;
  return (
    value.lines.every(inside) &&
    value.sections.every(inside) &&
    value.entries.every(entry => inside(entry) && entry.bullets.every(inside))
  );
};

/** True if nothing in a file looks like a resume: no name, no contact, no sections. */
export const isBare = ({ name, email, phone, sections, entries, skills }: Resume): boolean =>
  [name, email, phone].every(found => found === null) &&
  [sections, entries, skills].every(found => found.length === 0);

/** Reads a stored resume; null if it is not valid. Evident 0.1 stored the message of a hazard as an English sentence. */
export function resumeFrom(stored: unknown): Resume | null {
  if (!isRecord(stored) || !Array.isArray(stored.hazards)) return null;
  const resume = { ...stored, hazards: stored.hazards.map(withMessage) };
  return isResume(resume) ? resume : null;
}

const isRecord = is.record(is.anything, 100);

function withMessage(hazard: unknown): unknown {
  if (!isRecord(hazard) || typeof hazard.message !== 'string') return hazard;
  return { ...hazard, message: asWritten(hazard.message) };
}
