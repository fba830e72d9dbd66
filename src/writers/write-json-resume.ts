import { dateRangeIn } from '../core/dates/standard-dates.ts';
import type { Draft } from '../core/tailor/draft.ts';
import { type Sheet, type SheetEntry, type SheetSection, sheetOf } from '../core/tailor/sheet-of.ts';
import { skillLine } from '../core/tailor/skill-items.ts';
import { isSpokenLanguages, spokenLanguages } from '../core/tailor/spoken-languages.ts';
import type { SectionKind, YearMonth } from '../core/types.ts';

type Json = Readonly<Record<string, unknown>>;

/** Writes a draft in the format of jsonresume.org. Sections without a place in the format go to `interests`, under their heading. */
export function writeJsonResume(draft: Draft): string {
  const sheet = sheetOf(draft);
  const of = (kind: SectionKind) => sheet.sections.filter(section => section.kind === kind);
  const entries = (kind: SectionKind, write: (entry: SheetEntry) => Json) =>
    of(kind).flatMap(section => [
      ...section.entries.map(write),
      ...section.lines.map(({ text }) => ({ name: text })),
    ]);
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(sheet, of('summary')),
    work: entries('experience', entry => ({
      name: entry.organisation,
      position: entry.title,
      location: placeOf(entry),
      ...dated(entry),
      highlights: textsOf(entry),
    })),
    projects: entries('projects', entry => ({
      name: entry.title,
      entity: entry.organisation,
      description: placeOf(entry),
      ...dated(entry),
      highlights: textsOf(entry),
    })),
    education: entries('education', entry => ({
      institution: entry.organisation,
      studyType: entry.title,
      location: placeOf(entry),
      ...dated(entry),
      courses: textsOf(entry),
    })),
    certificates: entries('certifications', entry => ({
      name: entry.title,
      issuer: entry.organisation,
      date: dated(entry).endDate ?? dated(entry).startDate,
      highlights: textsOf(entry),
    })),
    skills: of('skills').flatMap(skillsOf),
    languages: of('other')
      .filter(isSpokenLanguages)
      .flatMap(({ lines }) => lines.flatMap(({ text }) => spokenLanguages(text)))
      .map(language => ({ language })),
    interests: of('other')
      .filter(section => !isSpokenLanguages(section))
      .map(({ heading, lines, entries: others }) => ({
        name: heading,
        keywords: [...lines.map(({ text }) => text), ...others.flatMap(wordsOf)],
      })),
  };
  return `${JSON.stringify(resume, filled, 2)}\n`;
}

function filled(_: string, value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function basicsOf(sheet: Sheet, summaries: readonly SheetSection[]): Json {
  const { name, headline, email, phone, place, links } = sheet;
  return {
    name,
    label: headline,
    email,
    phone,
    location: { city: place },
    profiles: links.map(({ url }) => ({ network: networkOf(url), url })),
    summary: summaries.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '),
  };
}

/** The host of an address, such as `github.com`. */
const networkOf = (url: string): string =>
  (/^(?:[a-z]+:\/\/)?(?:www\.)?([^/]+)/i.exec(url)?.[1] ?? url).toLowerCase();

function skillsOf({ lines }: SheetSection): readonly Json[] {
  return lines.map(({ text }) => {
    const { label, items } = skillLine(text);
    return label === '' && items.length === 1
      ? { name: text }
      : { name: label.replace(/\s*[:：]$/, ''), keywords: items };
  });
}

const textsOf = ({ lines }: SheetEntry): readonly string[] => lines.map(({ text }) => text);

/** The second line of an entry without its organisation. */
function placeOf({ where, organisation }: SheetEntry): string {
  return where === organisation ? '' : where.slice(organisation === '' ? 0 : organisation.length + 2);
}

const wordsOf = (entry: SheetEntry): readonly string[] => [
  [entry.title, entry.where, entry.dates].filter(Boolean).join(' | '),
  ...textsOf(entry),
];

function dated({ dates }: SheetEntry): { readonly startDate?: string; readonly endDate?: string } {
  const range = dateRangeIn(dates);
  if (range === null) return {};
  return {
    ...(range.from === null ? {} : { startDate: isoMonth(range.from) }),
    ...(range.to === null || range.to === 'present' ? {} : { endDate: isoMonth(range.to) }),
  };
}

function isoMonth({ year, month }: YearMonth): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
