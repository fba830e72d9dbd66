import { findBullets } from '../evidence/bullets.ts';
import { linesIn, placeFinder } from '../evidence/places.ts';
import { withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import { isEnglish } from '../text/language-of.ts';
import { contains } from '../text/spans.ts';
import type { Resume, ResumeEntry, ResumeLine, ResumeSection, SectionKind, Span } from '../types.ts';
import { languageOfHeadings, opens, standardHeading } from '../vocabulary/headings.ts';
import { isPlace } from '../vocabulary/places.ts';
import type { Draft, DraftEntry, DraftLine, DraftSection } from './draft.ts';
import { holdsDetails, onlyDetails, readHead, withoutDetails } from './read-head.ts';
import { readHeader } from './read-header.ts';
import { type Paragraphs, paragraphsOf, tidy } from './resume-paragraphs.ts';

type Reading = {
  readonly resume: Resume;
  readonly language: string;
  readonly paragraphs: Paragraphs;
  readonly bulletsOf: (entry: ResumeEntry) => readonly Span[];
  readonly newLine: (text: string) => DraftLine;
  readonly newId: () => string;
};

/** Turns a resume into a draft: every line, in order, in its section and entry. */
export function draftOf(resume: Resume, newId: () => string): Draft {
  const whole = paragraphsOf(resume);
  // Contact details in a side column or a footer may have been read as part of a job.
  const areDetails = onlyDetails(resume);
  const stray = resume.entries.flatMap(entry =>
    linesIn(whole.lines, entry).filter(line => areDetails(textBetween(resume, line))),
  );
  const strays = new Set(stray);
  const paragraphs = { ...whole, lines: whole.lines.filter(line => !strays.has(line)) };
  const language =
    languageOfHeadings(resume.sections.map(({ heading }) => heading)) ??
    (isEnglish(resume.text) ? 'en' : 'und');
  const bullets = findBullets(resume, paragraphs.lines, placeFinder(resume));
  const reading: Reading = {
    resume,
    language,
    paragraphs,
    bulletsOf: entry => {
      const own = bullets.filter(bullet => bullet.entry === entry);
      return (own[0] ? own : entry.bullets).flatMap(bullet => withoutEnd(bullet, stray));
    },
    newLine: text => ({ id: newId(), text, isHidden: false, from: null }),
    newId,
  };
  const outside = paragraphs.lines.filter(
    line => !resume.sections.some(section => line.start < section.end && line.end > section.start),
  );
  const details = resume.sections.filter(section => isContact(reading, section));
  const head = readHead(resume, [
    ...headLines(reading, outside),
    ...details.flatMap(section => bodyOf(reading, section).map(line => textBetween(resume, line))),
    ...stray.map(line => textBetween(resume, line)),
  ]);
  const sections = resume.sections
    .filter(section => !details.includes(section))
    .map(section => sectionOf(reading, section));
  return {
    language,
    name: head.name,
    headline: head.headline,
    contact: head.contact,
    sections: withSummary(reading, withHeadings(sections, language), head.prose),
  };
}

const textBetween = (resume: Resume, { start, end }: Span): string => resume.text.slice(start, end);

/** Cuts a stray line off the end of a statement; returns nothing if the statement was only that line. */
function withoutEnd({ start, end }: Span, lines: readonly Span[]): readonly Span[] {
  const last = lines.find(line => line.start < end && line.end >= end);
  if (last === undefined) return [{ start, end }];
  return last.start > start ? [{ start, end: last.start }] : [];
}

/** From this many characters on, a line may be a headline that wraps. */
const WIDE = 45;

/** The lines outside all sections. A wrapped headline is joined to one line; a place or a contact detail keeps its own line. */
function headLines({ resume, paragraphs }: Reading, outside: readonly ResumeLine[]): readonly string[] {
  const isApart = (text: string) => isPlace(text) || /\S@|\d{3}|\.\p{Ll}{2}/u.test(text);
  const joined: string[] = [];
  for (const [at, line] of outside.entries()) {
    const [above, text] = [outside[at - 1], textBetween(resume, line)];
    const own = above && above.box?.[0] === line.box?.[0] ? textBetween(resume, above) : '';
    const isRest =
      above && own.length >= WIDE && ![own, text].some(isApart) && paragraphs.goesOn(above, line);
    if (isRest) joined[joined.length - 1] += ` ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** True for a section of contact details: it has the e-mail address or the phone number, and little else. */
function isContact({ resume, paragraphs }: Reading, section: ResumeSection): boolean {
  if (section.kind !== 'other') return false;
  const lines = linesIn(paragraphs.lines, section).map(line => textBetween(resume, line));
  return holdsDetails(resume, lines) && withoutDetails(resume, lines.slice(1)).length <= MOST_DETAILS;
}

const MOST_DETAILS = 4;

/** Adds sentences that have no heading to the start of the summary, or makes a summary section of them. */
function withSummary(
  { language, newId, newLine }: Reading,
  sections: readonly DraftSection[],
  prose: readonly string[],
): readonly DraftSection[] {
  if (prose.length === 0) return sections;
  const lines = prose.map(newLine);
  const [own] = sections.filter(({ kind }) => kind === 'summary');
  if (own)
    return sections.map(section => (section === own ? { ...own, lines: [...lines, ...own.lines] } : section));
  const heading = standardHeading(language, 'summary') ?? '';
  return [{ id: newId(), kind: 'summary', heading, isHidden: false, entries: [], lines }, ...sections];
}

/** Gives one section of each kind the standard heading, if no section of that kind has a heading that parsers know. */
function withHeadings(sections: readonly DraftSection[], language: string): readonly DraftSection[] {
  const given = new Set<SectionKind>(
    sections.filter(({ kind, heading }) => opens(heading, [kind])).map(({ kind }) => kind),
  );
  return sections.map(section => {
    const { kind, heading } = section;
    const standard = standardHeading(language, kind);
    if (standard === null || given.has(kind)) return { ...section, heading: joinLines(heading) };
    given.add(kind);
    return { ...section, heading: standard };
  });
}

function sectionOf(reading: Reading, section: ResumeSection): DraftSection {
  const { resume, paragraphs, newId, newLine } = reading;
  const entries = resume.entries.filter(({ start }) => contains(section, start));
  const loose = bodyOf(reading, section).filter(
    line => !entries.some(entry => line.start < entry.end && line.end > entry.start),
  );
  return {
    id: newId(),
    kind: section.kind,
    heading: section.heading,
    isHidden: false,
    lines: paragraphs.join(loose).map(newLine),
    entries: entries.map(entry => entryOf(reading, entry)),
  };
}

/** A section's lines without its heading. Text on the same line as the heading becomes the first line. */
function bodyOf({ resume, paragraphs }: Reading, section: ResumeSection): readonly ResumeLine[] {
  const start = section.start + headingLength(textBetween(resume, section), section.heading);
  return linesIn(paragraphs.lines, { start, end: section.end }).flatMap(line => {
    const from = Math.max(line.start, start);
    return /[\p{L}\p{N}]/u.test(resume.text.slice(from, line.end)) ? [{ ...line, start: from }] : [];
  });
}

/** The length of the heading at the start of a section's text, with any decoration between its letters. */
function headingLength(text: string, heading: string): number {
  const letters = [...heading.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()];
  let at = 0;
  for (const letter of letters) {
    const found = text.toLowerCase().indexOf(letter, at);
    if (found < 0 || found - at > 4) return text.search(/\n|$/);
    at = found + letter.length;
  }
  return text.length - text.slice(at).replace(/^[^\S\n]*[:：*#_=~|>–—-]*/u, '').length;
}

function entryOf(reading: Reading, entry: ResumeEntry): DraftEntry {
  const { resume, paragraphs, newId, newLine } = reading;
  const bullets = reading.bulletsOf(entry);
  // In “Tidewatch: a tool that reads tide tables”, the header is only the name: the rest of the line is a statement.
  const header = linesIn(paragraphs.lines, entry).flatMap(({ start, end }) => {
    const told = bullets.find(bullet => start < bullet.end && end > bullet.start);
    const printed = textBetween(resume, { start, end: Math.min(end, told?.start ?? end) });
    // A dash at the start may be part of a name that wrapped, so it is not removed as a bullet.
    const text = /^[–-]/.test(printed) ? printed : withoutBullet(printed);
    return told && !/\p{L}/u.test(text) ? [] : text.replace(told ? /[\s:–—-]+$/ : '', '');
  });
  const { rest, ...fields } = readHeader(entry, header, resume);
  const told = bullets.map(bullet => tidy(textBetween(resume, bullet)));
  const lines = [...rest, ...told].filter(text => text !== '');
  // A place on a line of its own belongs to the header.
  const where = fields.place === '' ? lines.find(isPlace) : undefined;
  return {
    id: newId(),
    ...fields,
    place: where ?? fields.place,
    isHidden: false,
    lines: lines.filter(line => line !== where).map(newLine),
  };
}
