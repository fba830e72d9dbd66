import { dateRangeIn } from '../dates/standard-dates.ts';
import { textLayout } from '../resume.ts';
import type { Resume, ResumeLink, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { type ResumeWriter, resumeWriter } from './resume-writer.ts';
import { BAR, detailsOf, type Sheet, type SheetSection, sheetOf } from './sheet-of.ts';
import { skillLine } from './skill-items.ts';

/** The resume that a reader would get from the draft's export, so that it can be analyzed without writing and reading a file. */
export const resumeOf = (draft: Draft): Resume => resumeOfSheet(sheetOf(draft)).resume;

/** The same for a sheet, with the draft's id for each line of text: that of a line, an entry or a section; null in the head. */
export function resumeOfSheet(sheet: Sheet): {
  readonly resume: Resume;
  readonly ids: readonly (string | null)[];
} {
  const writer = resumeWriter();
  const details = detailsOf(sheet).map(({ text }) => text);
  for (const line of [sheet.name, sheet.headline, details.join(BAR)]) writer.line(line);
  for (const section of sheet.sections)
    writer.section(section.heading, section.kind, () => writeSection(writer, section), section.id);
  const { text, lines, sections, entries, ids } = writer.written();
  const listed = sheet.sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ lines }) => lines.flatMap(({ text }) => skillLine(text).items));
  const resume: Resume = {
    format: 'pdf',
    fileName: '',
    fileBytes: 0,
    text,
    name: sheet.name || null,
    email: sheet.email || null,
    phone: sheet.phone || null,
    links: linksOf(sheet, text),
    lines,
    sections,
    skills: [...new Set(listed)],
    entries,
    layout: { ...textLayout, pages: pagesOf(lines) },
    hazards: [],
  };
  return { resume, ids };
}

function writeSection(writer: ResumeWriter, { kind, lines, entries }: SheetSection): void {
  for (const { text, id } of lines) writer.line(text, id);
  for (const { id, title, organisation, where, dates, lines: items } of entries) {
    const range = dateRangeIn(dates);
    // An entry without a title prints its organisation in place of the title, with nothing below.
    const isTitle = where !== '' || organisation === '';
    const facts = {
      title: isTitle ? title || null : null,
      organisation: organisation || null,
      from: range?.from ?? null,
      to: range?.to ?? null,
    };
    const head = [[title, dates].filter(Boolean).join(BAR), where].map(text => ({ text, id }));
    writer.entry(kind, facts, head, items);
  }
}

const address = /(?:https?:\/\/|www\.|(?:github|gitlab|linkedin|bitbucket)\.(?:com|io)\/)[^\s|,;<>()[\]]+/gi;

function linksOf({ links }: Sheet, text: string): readonly ResumeLink[] {
  const own = links.map(({ url }) => ({ kind: linkKind(url), url, visible: true }));
  const printed = [...text.matchAll(address)]
    .map(([url]) => url.replace(/[.:!?'’]+$/, ''))
    .filter(url => !own.some(link => link.url.toLowerCase().includes(url.toLowerCase())))
    .map(url => {
      const kind = linkKind(url);
      return { kind: kind === 'website' ? ('other' as const) : kind, url, visible: true };
    });
  return [...own, ...printed];
}

/** The kind of a link, by its host. */
export function linkKind(url: string): ResumeLink['kind'] {
  if (/\bgithub\.(?:com|io)\b/i.test(url)) return 'github';
  return /\blinkedin\.com\b/i.test(url) ? 'linkedin' : 'website';
}

const LETTERS_A_LINE = 95;
const LINES_A_PAGE = 52;

/** Estimates the number of pages in the plain look. */
function pagesOf(lines: readonly Span[]): number {
  const rows = lines.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LETTERS_A_LINE), 0);
  return Math.max(1, Math.ceil(rows / LINES_A_PAGE));
}
