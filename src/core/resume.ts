import { asWritten, type Message, type MessageId } from './messages/message.ts';
import {
  anything,
  either,
  flag,
  type Guard,
  type Guarded,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  whole,
} from './shape.ts';

const offset = whole(0, 10_000_000);
/** 1-based; null for formats without pages. */
const page = nullable(whole(1, 10_000));
const span = { start: offset, end: offset };
const printed = nullable(text(10_000));

/** Half-open range of UTF-16 offsets into the text that the same object carries. */
export type Span = { readonly start: number; readonly end: number };

const isOffsets = object(span);

/** Accepts a half-open range of offsets that does not run backwards. */
export const isSpan: Guard<Span> = (value): value is Span => isOffsets(value) && value.start <= value.end;

/** `[x, y, width, height]` in PDF points from the page's top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

const isBox: Guard<Box> = (value): value is Box =>
  Array.isArray(value) && value.length === 4 && value.every(number(-1_000_000, 1_000_000));

/** A month of a year; `month` is 1 to 12, or null where the source gives the year alone. */
export type YearMonth = Guarded<typeof isYearMonth>;

const isYearMonth = object({ year: whole(0, 9_999), month: nullable(whole(1, 12)) });

/** What a section of the resume holds; `other` is a heading of no kind that is scored. */
export type SectionKind = Guarded<typeof isSectionKind>;

/** Accepts the name of what a section holds. */
export const isSectionKind = oneOf(
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

const isSection = object({
  ...span,
  /** The heading as printed. */
  heading: text(10_000),
  kind: isSectionKind,
});

/** A printed line: a span of `Resume.text` and where it stands on the page. */
export type ResumeLine = Guarded<typeof isLine>;

const isLine = object({ ...span, page, box: nullable(isBox) });

/** What an entry of the resume is. */
export type EntryKind = Guarded<typeof isEntryKind>;

/** Accepts the name of what an entry is. */
export const isEntryKind = oneOf('experience', 'projects', 'education', 'certifications');

/** One job, project, degree or certificate. */
export type ResumeEntry = Guarded<typeof isEntry>;

const isEntry = object({
  ...span,
  kind: isEntryKind,
  title: printed,
  organisation: printed,
  from: nullable(isYearMonth),
  /** `present` for an entry that goes on. */
  to: nullable(either(isYearMonth, oneOf('present'))),
  /** Spans of the bullets or sentences that describe it, without the bullet glyph; wrapped lines joined. */
  bullets: list(isSpan, 10_000),
});

/** A link on the resume, with its full address. */
export type ResumeLink = Guarded<typeof isLink>;

const isLink = object({
  kind: oneOf('github', 'linkedin', 'website', 'other'),
  url: text(8_000),
  /** False where the address stands only in a link annotation. */
  visible: flag,
});

/** What parsers are known to trip over. */
export type HazardId = Guarded<typeof isHazardId>;

const isHazardId = oneOf(
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

// What a hazard says has blanks for words and numbers of the file, and no messages within messages.
const isMessage: Guard<Message> = object({
  id: text(100) as Guard<MessageId>,
  values: record(either(text(10_000), number(-1e9, 1e9)), 20),
});

/** Something on the resume's pages that parsers trip over, with its place. */
export type Hazard = Guarded<typeof isHazard>;

const isHazard = object({
  id: isHazardId,
  page,
  box: nullable(isBox),
  /** Each place by itself, where there are several within the box. */
  boxes: optional(list(isBox, 1_000)),
  /** One sentence for the person, to be told in their language. */
  message: isMessage,
  /** The text concerned, where there is any. */
  quote: nullable(text(100_000)),
  /** True where the evidence is too weak for a verdict: the check is unsure. */
  isDoubtful: optional(flag),
});

/** The make-up of the pages, for the checks on layout. */
export type ResumeLayout = Guarded<typeof isLayout>;

const isLayout = object({
  pages: whole(0, 10_000),
  columns: whole(0, 100),
  tables: whole(0, 10_000),
  images: whole(0, 1_000_000),
  scanned: flag,
  /** Share of the letters set under 8 pt, 0 to 1. */
  tinyShare: number(0, 1),
});

/** A resume as a machine reads it. Every span is into `text`. Plain data: survives JSON unchanged. */
export type Resume = Guarded<typeof hasResumeShape>;

const hasResumeShape = object({
  format: oneOf('pdf', 'docx', 'text'),
  fileName: text(1_000),
  fileBytes: whole(0, 1_000_000_000),
  /** The whole text in reading order, a line break between lines. */
  text: text(4_000_000),
  name: printed,
  email: printed,
  phone: printed,
  links: list(isLink, 10_000),
  lines: list(isLine, 200_000),
  sections: list(isSection, 10_000),
  /** The items that the skills section lists, as printed. */
  skills: list(text(10_000), 20_000),
  entries: list(isEntry, 10_000),
  layout: isLayout,
  hazards: list(isHazard, 20_000),
});

/** Accepts a resume whose every span lies inside its own text. */
export const isResume: Guard<Resume> = (value): value is Resume => {
  if (!hasResumeShape(value)) return false;
  const inside = ({ start, end }: Span) => start <= end && end <= value.text.length;
  return (
    value.lines.every(inside) &&
    value.sections.every(inside) &&
    value.entries.every(entry => inside(entry) && entry.bullets.every(inside))
  );
};

/** A resume out of whatever is stored; null where it makes no sense. Evident 0.1 kept what a hazard says as an English sentence. */
export function resumeFrom(stored: unknown): Resume | null {
  if (!isRecord(stored) || !Array.isArray(stored.hazards)) return null;
  const resume = { ...stored, hazards: stored.hazards.map(withMessage) };
  return isResume(resume) ? resume : null;
}

const isRecord = record(anything, 100);

function withMessage(hazard: unknown): unknown {
  if (!isRecord(hazard) || typeof hazard.message !== 'string') return hazard;
  return { ...hazard, message: asWritten(hazard.message) };
}
