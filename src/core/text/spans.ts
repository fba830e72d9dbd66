import type { Span } from '../types.ts';

type Start = Pick<Span, 'start'>;

/** The first line of a span. */
export function firstLineOf(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).split('\n')[0];
  return { start, end: start + line.length };
}

// A text with longer lines is not written in lines.
const LONGEST_LINE = 2000;

/** The line around an offset, without its break; a very long line is cut. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return firstLineOf(text, { start, end: start + LONGEST_LINE });
}

/** True where the offset lies within the span. */
export const contains = (span: Span, offset: number): boolean => offset >= span.start && offset < span.end;

/** True where the offset lies within one of the spans. */
export const isInAny = (spans: readonly Span[], offset: number): boolean =>
  spans.some(span => contains(span, offset));

/** The same span, moved by some characters. */
export const shifted = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** The last span that starts at or before the offset; null if there is none. The spans must be in order. */
export const lastBefore = <T extends Span>(spans: readonly T[], offset: number): T | null =>
  spans[indexBefore(spans, offset)] ?? null;

/** The spans that start within another span. They must be in order. */
export const startingIn = <T extends Start>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));

/** The index of the first span that starts at or after the offset; the number of spans if there is none. They must be in order. */
export const firstFrom = (spans: readonly Start[], offset: number): number =>
  indexBefore(spans, offset - 1) + 1;

/** The index of the last span that starts at or before the offset; −1 if there is none. They must be in order. */
export function indexBefore(spans: readonly Start[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Start).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
