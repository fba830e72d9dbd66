import { asWritten } from '../../src/core/messages/message.ts';
import type {
  EntryKind,
  Hazard,
  Resume,
  ResumeEntry,
  ResumeSection,
  SectionKind,
  YearMonth,
} from '../../src/core/types.ts';

const headings: Record<string, SectionKind> = {
  summary: 'summary',
  profile: 'summary',
  experience: 'experience',
  'work experience': 'experience',
  projects: 'projects',
  skills: 'skills',
  'technical skills': 'skills',
  education: 'education',
  certifications: 'certifications',
};
const entryKinds: readonly SectionKind[] = ['experience', 'projects', 'education', 'certifications'];

/**
 * A resume from text with headings on lines of their own and entries set apart by blank lines. Much simpler than the real
 * reader, on purpose: what the core is tested with should be plain to see.
 */
export function resumeFrom(text: string, change: Partial<Resume> = {}): Resume {
  const lines = linesOf(text);
  const sections = sectionsOf(text, lines);
  return {
    format: 'pdf',
    fileName: 'resume.pdf',
    fileBytes: 50_000,
    text,
    name: /^\p{Lu}\S+ \p{Lu}\S+$/mu.exec(text)?.[0] ?? null,
    email: /\S+@\S+\.\w+/.exec(text)?.[0] ?? null,
    phone: /\+?\d[\d ()-]{8,}\d/.exec(text)?.[0] ?? null,
    links: [...text.matchAll(/(?:github|linkedin)\.com\/\S+/g)].map(([url]) => ({
      kind: url.startsWith('github') ? ('github' as const) : ('linkedin' as const),
      url: `https://${url}`,
      visible: true,
    })),
    lines: lines.map(line => ({ ...line, page: 1, box: [72, line.start, 400, 10] as const })),
    sections,
    skills: skillsOf(text, sections),
    entries: sections.flatMap(section => entriesOf(text, section)),
    layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
    hazards: [],
    ...change,
  };
}

/** A hazard of that kind on the first page. */
export function hazard(id: Hazard['id'], quote: string | null = null): Hazard {
  return { id, page: 1, box: [10, 20, 30, 40], message: asWritten(`There is a ${id}.`), quote };
}

type Piece = { readonly start: number; readonly end: number };

function linesOf(text: string): readonly Piece[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function sectionsOf(text: string, lines: readonly Piece[]): readonly ResumeSection[] {
  const found = lines.flatMap(line => {
    const heading = text.slice(line.start, line.end).trim();
    const known = headings[heading.toLowerCase()];
    const kind =
      known ?? (heading === heading.toUpperCase() && /^[A-Z &]{4,}$/.test(heading) ? 'other' : null);
    return kind === null ? [] : [{ start: line.start, end: text.length, heading, kind }];
  });
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? text.length }));
}

function skillsOf(text: string, sections: readonly ResumeSection[]): readonly string[] {
  return sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ start, end, heading }) => text.slice(start + heading.length, end).split(/[,\n]/))
    .map(item => item.replace(/^.*:/, '').trim())
    .filter(item => item !== '');
}

function entriesOf(text: string, section: ResumeSection): readonly ResumeEntry[] {
  if (!entryKinds.includes(section.kind)) return [];
  const bodyStart = section.start + section.heading.length;
  return [...text.slice(bodyStart, section.end).matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(
    ({ 0: block, index }) => {
      const start = bodyStart + index;
      const [head = ''] = block.split('\n');
      const [title = '', organisation] = head.split(/ at |, /);
      const [from, to] = datesIn(block);
      return {
        kind: section.kind as EntryKind,
        start,
        end: start + block.length,
        title: title.replace(/[,|(].*/, '').trim() || null,
        organisation: organisation?.trim() ?? null,
        from: from ?? null,
        to: to ?? null,
        bullets: [...block.matchAll(/^- (.+(?:\n {2}.+)*)/gm)].map(match => ({
          start: start + match.index + 2,
          end: start + match.index + match[0].length,
        })),
      };
    },
  );
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function datesIn(block: string): readonly [YearMonth?, (YearMonth | 'present')?] {
  const match = /(?:(\w{3}) )?(\d{4}) [–-] (?:(Present)|(?:(\w{3}) )?(\d{4}))/.exec(block);
  if (!match) return [];
  const [, fromMonth, fromYear, present, toMonth, toYear] = match;
  return [dateOf(fromMonth, fromYear), present ? 'present' : dateOf(toMonth, toYear)];
}

function dateOf(month: string | undefined, year: string | undefined): YearMonth {
  const index = months.indexOf(month ?? '');
  return { year: Number(year), month: index < 0 ? null : index + 1 };
}
