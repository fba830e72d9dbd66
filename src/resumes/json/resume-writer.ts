import type { Resume, ResumeEntry, ResumeLine, ResumeSection, SectionKind, Span } from '../../core/types.ts';

/** Writes a resume's text line by line, and remembers where its sections and entries stand. */
export type ResumeWriter = {
  /** Writes a line, unless it is empty; returns where it stands. */
  readonly line: (text: string) => Span | null;
  readonly section: (heading: string, kind: SectionKind, write: () => void) => void;
  readonly entry: (
    entry: Omit<ResumeEntry, 'start' | 'end' | 'bullets'>,
    write: () => readonly Span[],
  ) => void;
  readonly written: () => Pick<Resume, 'text' | 'lines' | 'sections' | 'entries'>;
};

const bullet = '• ';

/** A writer with nothing written. */
export function resumeWriter(): ResumeWriter {
  let text = '';
  const lines: ResumeLine[] = [];
  const sections: ResumeSection[] = [];
  const entries: ResumeEntry[] = [];
  const line = (words: string): Span | null => {
    if (words === '') return null;
    if (text !== '') text += '\n';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    lines.push({ ...span, page: null, box: null });
    return span;
  };
  const spanFrom = (first: number): Span => ({
    start: lines[first]?.start ?? text.length,
    end: text.length,
  });
  return {
    line,
    section(heading, kind, write) {
      const [first, before] = [lines.length, text];
      line(heading);
      write();
      if (lines.length === first + 1) {
        // Nothing under it: no section.
        text = before;
        lines.pop();
      } else sections.push({ heading, kind, ...spanFrom(first) });
    },
    entry(entry, write) {
      const first = lines.length;
      const bullets = write();
      if (lines.length > first) entries.push({ ...entry, bullets, ...spanFrom(first) });
    },
    written: () => ({ text, lines, sections, entries }),
  };
}

/** Writes bullets; returns where their texts stand, without the bullet itself. */
export function writeBullets(writer: ResumeWriter, texts: readonly string[]): readonly Span[] {
  return texts.flatMap(text => {
    const span = writer.line(bullet + text);
    return span ? [{ start: span.start + bullet.length, end: span.end }] : [];
  });
}
