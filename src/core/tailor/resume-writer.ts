import { isEntryKind } from '../resume.ts';
import type { ResumeEntry, ResumeLine, ResumeSection, SectionKind, Span } from '../types.ts';
import type { SheetLine } from './sheet-of.ts';

/** A line to write; `id` is that of the part of the draft that it prints. */
type Written = Pick<SheetLine, 'text'> & { readonly id?: string };

/** Writes a resume's text line by line, and remembers where its sections and entries stand. */
export type ResumeWriter = ReturnType<typeof resumeWriter>;

const bullet = '• ';

/** Makes an empty writer. */
export function resumeWriter() {
  let text = '';
  const lines: ResumeLine[] = [];
  const ids: (string | null)[] = [];
  const sections: ResumeSection[] = [];
  const entries: ResumeEntry[] = [];
  /** Writes a line, unless it is empty; returns its place in the text. */
  const line = (words: string, id?: string): Span | null => {
    if (words === '') return null;
    if (text !== '') text += '\n';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    lines.push({ ...span, page: null, box: null });
    ids.push(id ?? null);
    return span;
  };
  const spanFrom = (first: number): Span => ({ start: lines[first]?.start ?? text.length, end: text.length });
  return {
    line,
    /** Writes a section. A heading with nothing under it is removed again. */
    section(heading: string, kind: SectionKind, write: () => void, id?: string) {
      const [first, before] = [lines.length, text];
      const isHeaded = line(heading, id) !== null;
      write();
      if (isHeaded && lines.length === first + 1) {
        text = before;
        lines.pop();
        ids.pop();
      } else sections.push({ heading, kind, ...spanFrom(first) });
    },
    /** Writes an entry's head and bullets, and records the entry if sections of this kind have entries. */
    entry(
      kind: SectionKind,
      facts: Pick<ResumeEntry, 'title' | 'organisation' | 'from' | 'to'>,
      head: readonly Written[],
      items: readonly Written[],
    ) {
      const first = lines.length;
      for (const one of head) line(one.text, one.id);
      const bullets = items.flatMap(one => {
        const span = line(bullet + one.text, one.id);
        return span ? [{ start: span.start + bullet.length, end: span.end }] : [];
      });
      if (isEntryKind(kind) && lines.length > first)
        entries.push({ kind, ...facts, bullets, ...spanFrom(first) });
    },
    written: () => ({ text, lines, sections, entries, ids }),
  };
}
