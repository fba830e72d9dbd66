import { asWritten, type Message, type MessageId } from '../../core/messages/message.ts';
import type {
  Box,
  EntryKind,
  Hazard,
  HazardId,
  Resume,
  ResumeEntry,
  ResumeLayout,
  ResumeLine,
  ResumeLink,
  ResumeSection,
  SectionKind,
  Span,
  YearMonth,
} from '../../core/types.ts';
import { isSpan } from './posting-guards.ts';
import {
  anything,
  either,
  flag,
  type Guard,
  list,
  nameOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  whole,
} from './shape.ts';

/** Accepts the name of what a section holds. */
export const isSectionKind: Guard<SectionKind> = nameOf<SectionKind>({
  summary: true,
  experience: true,
  projects: true,
  skills: true,
  education: true,
  certifications: true,
  other: true,
});
const isEntryKind: Guard<EntryKind> = nameOf<EntryKind>({
  experience: true,
  projects: true,
  education: true,
  certifications: true,
});
const isHazardId: Guard<HazardId> = nameOf<HazardId>({
  'multi-column': true,
  table: true,
  'text-box': true,
  scanned: true,
  'hidden-text': true,
  'tiny-text': true,
  'icon-font': true,
  'unmapped-glyphs': true,
  'letter-spacing': true,
  'contact-in-header-or-footer': true,
  'link-without-address': true,
  'text-in-image': true,
  'non-standard-heading': true,
  photo: true,
  'skill-bars': true,
  encrypted: true,
});

const offset = whole(0, 10_000_000);
const page = nullable(whole(1, 10_000));
const isBox: Guard<Box> = (value): value is Box =>
  Array.isArray(value) && value.length === 4 && value.every(number(-1_000_000, 1_000_000));
const isYearMonth = object<YearMonth>({ year: whole(0, 9_999), month: nullable(whole(1, 12)) });

const isLine = object<ResumeLine>({ start: offset, end: offset, page, box: nullable(isBox) });
const isSection = object<ResumeSection>({
  start: offset,
  end: offset,
  heading: text(10_000),
  kind: isSectionKind,
});
const isEntry = object<ResumeEntry>({
  start: offset,
  end: offset,
  kind: isEntryKind,
  title: nullable(text(10_000)),
  organisation: nullable(text(10_000)),
  from: nullable(isYearMonth),
  to: nullable(either(isYearMonth, oneOf('present'))),
  bullets: list(isSpan, 10_000),
});
const isLink = object<ResumeLink>({
  kind: oneOf('github', 'linkedin', 'website', 'other'),
  url: text(8_000),
  visible: flag,
});
// What a hazard says has blanks for words and numbers of the file, and no messages within messages.
const isMessage = object<Message>({
  id: text(100) as Guard<MessageId>,
  values: record(either(text(10_000), number(-1e9, 1e9)), 20),
});
const isHazard = object<Hazard>({
  id: isHazardId,
  page,
  box: nullable(isBox),
  boxes: optional(list(isBox, 1_000)),
  message: isMessage,
  quote: nullable(text(100_000)),
  isDoubtful: optional(flag),
});
const isLayout = object<ResumeLayout>({
  pages: whole(0, 10_000),
  columns: whole(0, 100),
  tables: whole(0, 10_000),
  images: whole(0, 1_000_000),
  scanned: flag,
  tinyShare: number(0, 1),
});
const hasResumeShape = object<Resume>({
  format: oneOf('pdf', 'docx', 'text'),
  fileName: text(1_000),
  fileBytes: whole(0, 1_000_000_000),
  text: text(4_000_000),
  name: nullable(text(10_000)),
  email: nullable(text(10_000)),
  phone: nullable(text(10_000)),
  links: list(isLink, 10_000),
  lines: list(isLine, 200_000),
  sections: list(isSection, 10_000),
  skills: list(text(10_000), 20_000),
  entries: list(isEntry, 10_000),
  layout: isLayout,
  hazards: list(isHazard, 20_000),
});

/** Accepts a resume whose every span lies inside its own text. */
export const isResume: Guard<Resume> = (value): value is Resume => {
  if (!hasResumeShape(value)) return false;
  const inside = (span: Span) => span.start <= span.end && span.end <= value.text.length;
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
