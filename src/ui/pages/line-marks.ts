import { findSkills } from '../../core/keywords/find-skills.ts';
import type { Resume, Span } from '../../core/types.ts';

/** What a stretch of the resume was understood as. */
export type LineMark = Span & { readonly kind: 'name' | 'email' | 'phone' | 'skill'; readonly name: string };

function fieldMark(text: string, value: string | null, kind: LineMark['kind']): readonly LineMark[] {
  if (!value) return [];
  const start = text.indexOf(value);
  return start < 0 ? [] : [{ start, end: start + value.length, kind, name: value }];
}

/** The fields and skills that were understood, in the order of the text, none within another. */
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
