import { findSkills } from '../../core/keywords/find-skills.ts';
import type { Resume, Span } from '../../core/types.ts';

/** A span of the resume, and what it was read as. */
export type LineMark = Span & { readonly kind: 'name' | 'email' | 'phone' | 'skill'; readonly name: string };

function fieldMark(text: string, value: string | null, kind: LineMark['kind']): readonly LineMark[] {
  if (!value) return [];
  const start = text.indexOf(value);
  return start < 0 ? [] : [{ start, end: start + value.length, kind, name: value }];
}

/** The fields and skills that were read, in the order of the text, without overlaps. */
export function lineMarks(resume: Pick<Resume, 'text' | 'name' | 'email' | 'phone'>): readonly LineMark[] {
  const { text } = resume;
  const found: readonly LineMark[] = [
    ...fieldMark(text, resume.name, 'name'),
    ...fieldMark(text, resume.email, 'email'),
    ...fieldMark(text, resume.phone, 'phone'),
    ...findSkills(text).map(({ name, span }) => ({ ...span, kind: 'skill' as const, name })),
  ].toSorted((a, b) => a.start - b.start);
  const kept: LineMark[] = [];
  for (const mark of found) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The marks within a span, cut to it. */
export function marksWithin(marks: readonly LineMark[], { start, end }: Span): readonly LineMark[] {
  return marks
    .filter(mark => mark.start < end && mark.end > start)
    .map(mark => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
}

/** A line under a keyword on the page, in PDF points. */
export type KeywordLine = { readonly x: number; readonly y: number; readonly width: number };

/** Measures the width of a text, in any unit. */
export type Measure = (text: string) => number;

/** Measures in a sans-serif font instead of the resume's own font: only the proportions within a line count. */
export function measureInSans(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return text => text.length;
  pen.font = '20px sans-serif';
  return text => pen.measureText(text).width;
}

/** The places of a page's keywords. We only know the box of a whole line, so the place within it is estimated from text widths. */
export function keywordLines(
  resume: Pick<Resume, 'text' | 'lines'>,
  marks: readonly LineMark[],
  page: number,
  measure: Measure,
): readonly KeywordLine[] {
  return resume.lines.flatMap(line => {
    if (line.page !== page || !line.box) return [];
    const [x, y, width, height] = line.box;
    const whole = measure(resume.text.slice(line.start, line.end));
    if (whole === 0) return [];
    const share = (end: number) => (measure(resume.text.slice(line.start, end)) / whole) * width;
    return marksWithin(marks, line)
      .filter(({ kind }) => kind === 'skill')
      .map(mark => ({
        x: x + share(mark.start),
        y: y + height + 0.5,
        width: share(mark.end) - share(mark.start),
      }));
  });
}
