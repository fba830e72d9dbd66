import { answeringLevel } from '../../core/evidence/answering-level.ts';
import type { KeywordMatch, Span } from '../../core/types.ts';

/** How a keyword is marked: by its shape, the same on the page and in our own views. */
export type MarkStyle = 'missing' | 'listed' | 'proven';

/** A stretch of a text, with the keyword it belongs to where it is marked. */
export type Stretch = Span & { readonly keyword: string | null; readonly style: MarkStyle | null };

/** The style of a keyword's mark. */
export function markStyle(match: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): MarkStyle {
  const level = answeringLevel(match);
  if (level === 'missing') return 'missing';
  return level === 'covered' || level === 'listed' ? 'listed' : 'proven';
}

/** Cuts a text into marked and unmarked stretches. Where marks overlap, the one that begins first is kept. */
export function markedStretches(length: number, matches: readonly KeywordMatch[]): readonly Stretch[] {
  const marks = matches
    .filter(match => match.need !== 'mentioned')
    .flatMap(match => match.spans.map(span => ({ ...span, keyword: match.name, style: markStyle(match) })))
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
