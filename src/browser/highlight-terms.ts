import { answeringLevel } from '../core/evidence/answering-level.ts';
import type { JobPosting, KeywordMatch, Report } from '../core/types.ts';

/** A place in the posting: the words as printed, and up to 24 characters either side to find them by. */
export type TextQuote = { readonly before: string; readonly exact: string; readonly after: string };

/** A keyword to light up in the page, wherever the core counted it. */
export type HighlightTerm = {
  readonly keyword: string;
  /** Null: looked for as the others are, and not shown. */
  readonly layer: PaintStyle | null;
  readonly quotes: readonly TextQuote[];
};

/** Which kinds of keywords are lit: `listed` stands for covered and listed, `proven` for project and experience. */
export type PaintStyle = 'missing' | 'listed' | 'proven';

/** The most terms and places per term that a page is asked to light. */
export const highlightLimits = { terms: 400, quotes: 500, context: 24, exact: 200 } as const;

/** The style that a level is painted in. */
function styleOf(level: ReturnType<typeof answeringLevel>): PaintStyle {
  if (level === 'missing') return 'missing';
  return level === 'covered' || level === 'listed' ? 'listed' : 'proven';
}

/**
 * What to light for a report: the keywords that count, at the very places the core counted them. All of them, whatever the resume
 * shows and the person has turned on, so that the time it takes tells the page nothing of either.
 */
export function highlightTerms(
  report: Pick<Report, 'keywords'>,
  posting: Pick<JobPosting, 'description'>,
  styles: readonly PaintStyle[] = ['missing', 'listed', 'proven'],
): readonly HighlightTerm[] {
  return report.keywords
    .filter(({ need }) => need !== 'mentioned')
    .map(keyword => termFor(keyword, posting.description, styles))
    .filter(term => term.quotes.length > 0)
    .slice(0, highlightLimits.terms);
}

function termFor(keyword: KeywordMatch, description: string, styles: readonly PaintStyle[]): HighlightTerm {
  const style = styleOf(answeringLevel(keyword));
  const quotes = keyword.spans
    .filter(span => span.end > span.start && span.end - span.start <= highlightLimits.exact)
    .slice(0, highlightLimits.quotes)
    .map(({ start, end }) => ({
      before: description.slice(Math.max(0, start - highlightLimits.context), start),
      exact: description.slice(start, end),
      after: description.slice(end, end + highlightLimits.context),
    }));
  return { keyword: keyword.name, layer: styles.includes(style) ? style : null, quotes };
}
