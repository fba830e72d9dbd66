import { answeringLevel } from '../../core/evidence/evidence-levels.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { KeywordMatch } from '../../core/types.ts';

/** The most terms and places per term that a page is asked to highlight. */
export const highlightLimits = { terms: 400, quotes: 500, context: 24, exact: 200 } as const;

/** A place in the posting: the words as printed, and up to 24 characters either side to find them by. */
export type TextQuote = Guarded<typeof isQuote>;

const isQuote = is.object({
  before: is.text(highlightLimits.context),
  exact: is.text(highlightLimits.exact, 1),
  after: is.text(highlightLimits.context),
});

/** Which kinds of keywords are highlighted: `listed` stands for covered and listed, `proven` for project and experience. */
export type HighlightStyle = Guarded<typeof isHighlightStyle>;

/** The styles, sorted by how much there is to do about a keyword. */
export const HIGHLIGHT_STYLES = ['missing', 'listed', 'proven'] as const;
const isHighlightStyle = is.oneOf(...HIGHLIGHT_STYLES);

/** A keyword to be highlighted in the page, wherever the core counted it. */
export type HighlightTerm = Guarded<typeof isTerm>;

/** Accepts a keyword to be highlighted. */
export const isTerm = is.object({
  keyword: is.text(200, 1),
  /** Null if the keyword is searched like the others, but not shown. */
  layer: is.nullable(isHighlightStyle),
  quotes: is.list(isQuote, highlightLimits.quotes),
});

/** How a keyword is highlighted, on the page and in our own views: by how well the resume shows what is asked. */
export function highlightStyle(match: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): HighlightStyle {
  const level = answeringLevel(match);
  if (level === 'missing') return 'missing';
  return level === 'covered' || level === 'listed' ? 'listed' : 'proven';
}
