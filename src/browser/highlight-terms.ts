import { answeringLevel } from '../core/evidence/answering-level.ts';
import type { EvidenceLevel, JobPosting, KeywordMatch, Report } from '../core/types.ts';

/** A place in the posting: the words as printed, and up to 24 characters either side to find them by. */
export type TextQuote = { readonly before: string; readonly exact: string; readonly after: string };

/** A keyword to light up in the page, wherever the core counted it. */
export type HighlightTerm = {
  readonly keyword: string;
  readonly level: EvidenceLevel;
  readonly quotes: readonly TextQuote[];
};

/** Which kinds of keywords are lit: `listed` stands for covered and listed, `proven` for project and experience. */
export type PaintStyle = 'missing' | 'listed' | 'proven';

/** The most terms and places per term that a page is asked to light. */
export const highlightLimits = { terms: 400, quotes: 500, context: 24, exact: 200 } as const;

/** The style that a level is painted in. */
export function styleOf(level: EvidenceLevel): PaintStyle {
  if (level === 'missing') return 'missing';
  return level === 'covered' || level === 'listed' ? 'listed' : 'proven';
}

/** What to light for a report: the keywords that count, at the very places the core counted them. */
export function highlightTerms(
  report: Pick<Report, 'keywords'>,
  posting: Pick<JobPosting, 'description'>,
  styles: readonly PaintStyle[] = ['missing', 'listed', 'proven'],
): readonly HighlightTerm[] {
  return report.keywords
    .filter(keyword => keyword.need !== 'mentioned' && styles.includes(styleOf(answeringLevel(keyword))))
    .map(keyword => termFor(keyword, posting.description))
    .filter(term => term.quotes.length > 0)
    .slice(0, highlightLimits.terms);
}

function termFor(keyword: KeywordMatch, description: string): HighlightTerm {
  const quotes = keyword.spans
    .filter(span => span.end > span.start && span.end - span.start <= highlightLimits.exact)
    .slice(0, highlightLimits.quotes)
    .map(({ start, end }) => ({
      before: description.slice(Math.max(0, start - highlightLimits.context), start),
      exact: description.slice(start, end),
      after: description.slice(end, end + highlightLimits.context),
    }));
  return { keyword: keyword.name, level: answeringLevel(keyword), quotes };
}
