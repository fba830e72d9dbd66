import { highlightStyle } from '../../browser/page/highlight-style.ts';
import type { HighlightStyle } from '../../browser/page/highlight-term.ts';
import type { KeywordMatch, Span } from '../../core/types.ts';

/** A stretch of a text, with the keyword it belongs to where it is marked. */
export type Stretch = Span & { readonly keyword: string | null; readonly style: HighlightStyle | null };

/** Cuts a text into marked and unmarked stretches. Where marks overlap, the one that begins first is kept. */
export function markedStretches(length: number, matches: readonly KeywordMatch[]): readonly Stretch[] {
  const marks = matches
    .filter(match => match.need !== 'mentioned')
    .flatMap(match =>
      match.spans.map(span => ({ ...span, keyword: match.name, style: highlightStyle(match) })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > length) continue;
    if (mark.start > at) stretches.push({ start: at, end: mark.start, keyword: null, style: null });
    stretches.push(mark);
    at = mark.end;
  }
  if (at < length) stretches.push({ start: at, end: length, keyword: null, style: null });
  return stretches;
}
