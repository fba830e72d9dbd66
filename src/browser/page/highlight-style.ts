import { answeringLevel } from '../../core/evidence/evidence-levels.ts';
import type { KeywordMatch } from '../../core/types.ts';
import type { HighlightStyle } from './highlight-term.ts';

/** What there is to do about a keyword, the most first. */
export const HIGHLIGHT_STYLES = ['missing', 'listed', 'proven'] as const satisfies readonly HighlightStyle[];

/** How a keyword is highlighted, the same on the page and in our own views: by what the resume has to show for what is asked. */
export function highlightStyle(match: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): HighlightStyle {
  const level = answeringLevel(match);
  if (level === 'missing') return 'missing';
  return level === 'covered' || level === 'listed' ? 'listed' : 'proven';
}
