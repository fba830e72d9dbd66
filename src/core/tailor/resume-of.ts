import { dateRangeIn } from '../dates/standard-dates.ts';
import { isEntryKind, textLayout } from '../resume.ts';
import type { Resume, ResumeEntry, ResumeLine, ResumeLink, ResumeSection, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { BAR, detailsOf, type Sheet, type SheetEntry, type SheetSection, sheetOf } from './sheet-of.ts';
import { skillLine } from './skill-items.ts';

/** What stands before each line of an entry. */
const BULLET = '• ';

/** A draft as the resume that is read from its export: ready to be analyzed without a file or a reader. */
export const resumeOf = (draft: Draft): Resume => resumeOfSheet(sheetOf(draft)).resume;

type Page = {
  text: string;
  readonly lines: ResumeLine[];
  readonly ids: (string | null)[];
};

/** The same of a sheet, with the draft's id of each line: of a line, an entry, a section, or null in the head. */
export function resumeOfSheet(sheet: Sheet): {
  readonly resume: Resume;
  readonly ids: readonly (string | null)[];
} {
  const page: Page = { text: '', lines: [], ids: [] };
  const details = detailsOf(sheet).map(({ text }) => text);
  for (const line of [sheet.name, sheet.headline, details.join(BAR)]) print(page, line, null);
  const sections: ResumeSection[] = [];
  const entries: ResumeEntry[] = [];
  for (const section of sheet.sections) sections.push(printSection(page, section, entries));
  const listed = sheet.sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ lines }) => lines.flatMap(({ text }) => skillLine(text).items));
  const resume: Resume = {
    format: 'pdf',
    fileName: '',
    fileBytes: 0,
    text: page.text,
    name: sheet.name || null,
    email: sheet.email || null,
    phone: sheet.phone || null,
    links: linksOf(sheet, page.text),
    lines: page.lines,
    sections,
    skills: [...new Set(listed)],
    entries,
    layout: { ...textLayout, pages: pagesOf(page.lines) },
    hazards: [],
  };
  return { resume, ids: page.ids };
}

function print(page: Page, text: string, id: string | null): Span {
  if (text === '') return { start: page.text.length, end: page.text.length };
  const start = page.text === '' ? 0 : page.text.length + 1;
  page.text += page.text === '' ? text : `\n${text}`;
  const span = { start, end: page.text.length };
  page.lines.push({ ...span, page: null, box: null });
  page.ids.push(id);
  return span;
}

function printSection(page: Page, section: SheetSection, entries: ResumeEntry[]): ResumeSection {
  const { id, heading, kind, lines } = section;
  const start = page.text === '' ? 0 : page.text.length + 1;
  print(page, heading, id);
  for (const line of lines) print(page, line.text, line.id);
  for (const entry of section.entries) {
    const printed = printEntry(page, entry);
    if (isEntryKind(kind)) entries.push({ kind, ...printed });
  }
  return { heading, kind, start, end: page.text.length };
}

function printEntry(page: Page, entry: SheetEntry): Omit<ResumeEntry, 'kind'> {
  const { id, title, organisation, where, dates, lines } = entry;
  const start = page.text === '' ? 0 : page.text.length + 1;
  print(page, [title, dates].filter(Boolean).join(BAR), id);
  print(page, where, id);
  const bullets = lines.map(line => {
    const span = print(page, BULLET + line.text, line.id);
    return { start: span.start + BULLET.length, end: span.end };
  });
  const range = dateRangeIn(dates);
  // Where nothing stands under it, the organisation has the title's place.
  const isTitle = where !== '' || organisation === '';
  return {
    title: isTitle ? title || null : null,
    organisation: organisation || null,
    from: range?.from ?? null,
    to: range?.to ?? null,
    bullets,
    start,
    end: page.text.length,
  };
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

/** Whose site an address is of. */
export function linkKind(url: string): ResumeLink['kind'] {
  if (/\bgithub\.(?:com|io)\b/i.test(url)) return 'github';
  return /\blinkedin\.com\b/i.test(url) ? 'linkedin' : 'website';
}

const LETTERS_A_LINE = 95;
const LINES_A_PAGE = 52;

/** About how many pages it comes to in the plain look. */
function pagesOf(lines: readonly Span[]): number {
  const rows = lines.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LETTERS_A_LINE), 0);
  return Math.max(1, Math.ceil(rows / LINES_A_PAGE));
}
