import type { Span } from '../types.ts';

type Start = Pick<Span, 'start'>;

/** The first line of a span. */
export function firstLineOf(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).split('\n')[0];
  return { start, end: start + line.length };
}

// Who writes longer lines writes no lines.
const LONGEST_LINE = 2000;

/** The line around an offset, without its break; of a very long one what stands up to some way behind its beginning. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return firstLineOf(text, { start, end: start + LONGEST_LINE });
}

/** True where the offset lies within the span. */
export const contains = (span: Span, offset: number): boolean => offset >= span.start && offset < span.end;

/** Of spans in order, the last that starts at or before the offset. */
export const lastBefore = <T extends Span>(spans: readonly T[], offset: number): T | null =>
  spans[indexBefore(spans, offset)] ?? null;

/** Of spans in order, those that start within another. */
export const startingIn = <T extends Start>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));

/** Of spans in order, the index of the first that starts at or behind the offset; their number where none does. */
export const firstFrom = (spans: readonly Start[], offset: number): number =>
  indexBefore(spans, offset - 1) + 1;

/** The same, by its index; -1 where there is none. */
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
