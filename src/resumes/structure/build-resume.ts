import { findDates, holdsRange } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import type {
  EntryKind,
  Hazard,
  Resume,
  ResumeEntry,
  ResumeLayout,
  ResumeSection,
  Span,
} from '../../core/types.ts';
import { isContactHeading } from '../contact/contact-lines.ts';
import { type Contact, findContact } from '../contact/find-contact.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import { addressKey, handleOf, isProfile, squeeze } from '../contact/link-address.ts';
import { saysWhosePaper } from '../contact/name-readings.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { MAX_LETTERS, MAX_LINE_LETTERS, MAX_LINES } from '../refusals.ts';
import { namesDegreeOrSchool, namesOf } from './entry-fields.ts';
import { labelledText } from './entry-labels.ts';
import { bulletLines, findEntries, type LineEntry } from './find-entries.ts';
import { bodyLines, findSections, type LineSection, withWholeHeadings } from './find-sections.ts';
import type { HeaderPart } from './header-names.ts';
import { isEmployment, isOpenHeading, namesSkills } from './heading-words.ts';
import { findHeadings } from './headings.ts';
import { learntHeadings } from './learnt-headings.ts';
import { listSkills } from './list-skills.ts';
import { type LineReading, readLines } from './read-lines.ts';
import { type ResumeText, textOfLines } from './resume-text.ts';
import { withKind } from './section-kind.ts';
import type { LinePart, StyledLine } from './styled-line.ts';

/** What a format's reader delivers: the lines in reading order, and the links and the layout of the pages. */
export type RawResume = Pick<Resume, 'changedIn'> & {
  readonly format: Resume['format'];
  readonly fileName: string;
  readonly fileBytes: number;
  readonly lines: readonly StyledLine[];
  readonly links: readonly AnnotatedLink[];
  readonly layout: ResumeLayout;
};

/** A resume without its hazards, and the intermediate results by which hazards are found. */
export type BuiltResume = {
  readonly resume: Resume;
  readonly lines: readonly StyledLine[];
  readonly sections: readonly LineSection[];
  readonly contact: Contact;
  readonly links: readonly AnnotatedLink[];
};

/** What a format's reader returns: the raw resume, and how its hazards are found once it is built. */
export type Unbuilt = {
  readonly raw: RawResume;
  readonly hazardsOf: (built: BuiltResume) => readonly Hazard[];
};

/** Lines → text → contact, sections, entries, skills. The same for every format. */
export function buildResume({ raw, hazardsOf }: Unbuilt): Resume {
  const kept = withinLimits(raw.lines);
  const printed = withTexts(kept, textOfLines(kept));
  const contact = findContact(printed, raw.links);
  const nameLines = contact.name?.lines ?? [];
  const ruled = findHeadings(printed, nameLines);
  const readings = readLines(printed, ruled, nameLines);
  const headings = learntHeadings(printed, readings, ruled);
  const whole = withWholeHeadings(kept, headings);
  const placed = textOfLines(whole);
  const lines = withTexts(whole, placed);
  const isDetail = detailsIn(contact);
  const sections = findSections(headings, lines.length, contact.name?.lines[0] ?? -1)
    .map(section => withoutFooter(section, lines, contact, isDetail))
    .map(section => withKind(section, readings, lines));
  const resume: Resume = {
    format: raw.format,
    fileName: raw.fileName,
    fileBytes: raw.fileBytes,
    ...(raw.changedIn && { changedIn: raw.changedIn }),
    text: placed.text,
    name: contact.name?.name ?? null,
    email: contact.email,
    phone: contact.phone,
    links: contact.links,
    lines: placed.lines,
    sections: sections.map(section => toSection(section, placed)),
    skills: skillsOf(lines, sections),
    entries: [
      ...jobsWithoutHeading(sections, lines, placed, readings),
      ...sections.flatMap(section => entriesOf(section, lines, placed, readings)),
    ],
    layout: raw.layout,
    hazards: [],
  };
  return { ...resume, hazards: hazardsOf({ resume, lines, sections, contact, links: raw.links }) };
}

/** Returns a test for lines that hold the person's e-mail address, phone number or profile. */
function detailsIn({ email, phone, links }: Contact): (line: StyledLine) => boolean {
  const profiles = links.filter(({ kind, url }) => /github|linkedin/.test(kind) && isProfile(url));
  const details = [email, phone, ...profiles.map(({ url }) => addressKey(url))]
    .filter(detail => detail !== null)
    .map(squeeze);
  const handles = profiles.map(({ url }) => squeeze(handleOf(url)));
  // An address that goes on after the account is one of the person's projects.
  return ({ text, parts }) =>
    details.some(detail => /^(?!\/[\p{L}\p{N}])/u.test(squeeze(text).split(detail)[1] ?? '/x')) ||
    parts.every(part => handles.includes(squeeze(part.text)));
}

/** A section without what belongs to the whole document: contact details in a footer or at the end of a column, and lines that say whose resume it is. */
function withoutFooter(
  section: LineSection,
  lines: readonly StyledLine[],
  { name }: Contact,
  isDetail: (line: StyledLine) => boolean,
): LineSection {
  // An account under the last project shows where its code is.
  const hasDetails = section.kind === 'projects' || isContactHeading(section.heading);
  const isFoot = (line: StyledLine) =>
    (name !== null && saysWhosePaper(line.text, name.name)) || (!hasDetails && isDetail(line));
  let to = section.to;
  // A block at the head of another column holds contact details only if it has no bullet and no date.
  const isOther = ({ page, column }: StyledLine, at: number) =>
    at > 0 && page === lines[section.from]?.page && column !== lines[section.from]?.column;
  const block = lines.slice(section.bodyFrom, to);
  const at = block.findIndex(isOther);
  const head = at < 0 ? [] : block.slice(at);
  if (head.some(isDetail) && !head.some(tellsOfWork)) to -= head.length;
  for (let line = lines[to - 1]; to > section.bodyFrom + 1 && line && isFoot(line); line = lines[to - 1])
    to -= 1;
  return { ...section, to };
}

/** True if a line is a bullet or has a date. */
const tellsOfWork = ({ text, bulletEnd }: StyledLine): boolean =>
  bulletEnd >= 0 || findDates(text).length > 0;

/** Cuts the lines to limits that no real resume exceeds, before anything is made of them. */
function withinLimits(lines: readonly StyledLine[]): readonly StyledLine[] {
  let letters = 0;
  return lines.slice(0, MAX_LINES).flatMap(line => {
    const room = Math.min(MAX_LINE_LETTERS, MAX_LETTERS - letters);
    letters += line.text.length + 1;
    if (line.text.length <= room) return [line];
    return room > 0 ? [{ ...line, text: line.text.slice(0, room), parts: cutParts(line.parts, room) }] : [];
  });
}

function cutParts(parts: StyledLine['parts'], letters: number): StyledLine['parts'] {
  let room = letters;
  const [first, ...others] = parts.map(part => {
    const text = part.text.slice(0, Math.max(room, 0));
    room -= part.text.length;
    return { ...part, text, boldLead: Math.min(part.boldLead, text.length) };
  });
  return [first, ...others.filter(({ text }) => text !== '')];
}

const withTexts = (lines: readonly StyledLine[], placed: ResumeText): readonly StyledLine[] =>
  lines.map((line, index) => {
    const span = placed.lines[index];
    return span ? { ...line, text: placed.text.slice(span.start, span.end) } : line;
  });

/** The span of lines `from` to before `to`. */
function spanOf(placed: ResumeText, from: number, to: number): Span {
  const start = placed.lines[from]?.start ?? placed.text.length;
  return { start, end: Math.max(start, placed.lines[to - 1]?.end ?? start) };
}

function toSection(section: LineSection, placed: ResumeText): ResumeSection {
  return { heading: section.heading, kind: section.kind, ...spanOf(placed, section.from, section.to) };
}

function skillsOf(lines: readonly StyledLine[], sections: readonly LineSection[]): readonly string[] {
  return [
    ...new Set(
      sections
        .filter(section => section.kind === 'skills')
        .flatMap(section => listSkills(bodyLines(lines, section), namesSkills(section.heading))),
    ),
  ];
}

const entryKinds: readonly string[] = ['experience', 'projects', 'education', 'certifications'];

function entriesOf(
  section: LineSection,
  lines: readonly StyledLine[],
  placed: ResumeText,
  readings: readonly LineReading[],
): readonly ResumeEntry[] {
  if (!entryKinds.includes(section.kind) || (section.kind === 'experience' && !isEmployment(section.heading)))
    return [];
  const kind = section.kind as EntryKind;
  const own = [...lines.slice(0, section.bodyFrom), ...bodyLines(lines, section)];
  const found = findEntries(own, section.bodyFrom, section.to, kind, readings);
  const entries = withNames(found, kind, own, placed);
  // A single job under a heading that is the employer's name.
  const [only] = entries;
  const isEmployer =
    kind === 'experience' && entries.length === 1 && only?.title && !only.organisation && !section.isKnown;
  return isEmployer && isOpenHeading(section.heading)
    ? [{ ...only, organisation: section.heading }]
    : entries;
}

function withNames(
  entries: readonly LineEntry[],
  kind: EntryKind,
  lines: readonly StyledLine[],
  placed: ResumeText,
): readonly ResumeEntry[] {
  const headers = entries.map(entry => entry.headerParts.map(parts => parts.flatMap(headerPart)));
  const names = namesOf(headers, kind);
  return entries.map((entry, at) => ({
    kind,
    title: names[at]?.title ?? null,
    organisation: names[at]?.organisation ?? null,
    ...toEntry(entry, lines, placed),
  }));
}

/** Jobs above the first heading, if no section holds jobs: they are dated and name no degree or school. */
function jobsWithoutHeading(
  sections: readonly LineSection[],
  lines: readonly StyledLine[],
  placed: ResumeText,
  readings: readonly LineReading[],
): readonly ResumeEntry[] {
  if (sections.some(({ kind }) => kind === 'experience')) return [];
  const end = sections[0]?.from ?? lines.length;
  const dated = lines.slice(0, end).findIndex(({ text }) => holdsRange(text));
  if (dated < 0) return [];
  let start = dated;
  while (start > 0 && dated - start < MOST_ABOVE) {
    const [{ text }, { gapAbove }] = [at(lines, start - 1), at(lines, start)];
    if (!text.trim() || !(gapAbove < OF_SIZE.block) || contactInLine.test(text)) break;
    start -= 1;
  }
  const jobs = findEntries(lines, start, end, 'experience', readings).filter(
    ({ date, header }) => date !== null && !header.some(index => namesDegreeOrSchool(at(lines, index).text)),
  );
  return withNames(jobs, 'experience', lines, placed);
}

// The most lines of a job's header above the line with its dates.
const MOST_ABOVE = 2;
const contactInLine = /@|\bhttps?:|\b(?:github|linkedin)\b|\+?\d[\d ().-]{7,}\d/i;

/** A part of a header line, split after its bold beginning, which is a name by itself. */
function headerPart({ text, look, boldLead }: LinePart): readonly HeaderPart[] {
  const { size, isItalic, color } = look;
  const lookOf = (isBold: boolean) => `${Math.round(size)}|${isBold}|${isItalic}|${color}`;
  // `**Role**: Engineer` is one fact, even if only its label is bold.
  const isLabel = /^\s*[:：]/.test(text.slice(boldLead)) && labelledText(text) !== null;
  if (boldLead === 0 || isLabel) return [{ text, look: lookOf(look.isBold) }];
  return [
    { text: text.slice(0, boldLead), look: lookOf(true) },
    { text: text.slice(boldLead), look: lookOf(false) },
  ];
}

function toEntry(
  entry: LineEntry,
  lines: readonly StyledLine[],
  placed: ResumeText,
): Omit<ResumeEntry, 'kind' | 'title' | 'organisation'> {
  const bullets = bulletLines(lines, entry).flatMap(({ start, end }) => {
    const span = spanOf(placed, start, end);
    const line = lines[start];
    const skip = line && line.bulletEnd > 0 ? line.bulletEnd : 0;
    return span.end > span.start + skip ? [{ start: span.start + skip, end: span.end }] : [];
  });
  return {
    from: entry.date?.from ?? null,
    to: entry.date?.to ?? null,
    bullets,
    ...spanOf(placed, entry.from, entry.to),
  };
}
