import type { Landing } from '../../browser/messages/from-pages.ts';
import { HIGHLIGHT_STYLES } from '../../browser/page/highlight-term.ts';
import { highlightTerms, lineTermName } from '../../browser/page/highlight-terms.ts';
import { clearHighlights, jumpTo, showHighlights } from '../../browser/page/page.ts';
import type { PageAnswer } from '../../browser/page/page-failure.ts';
import type { Span } from '../../core/types.ts';
import type { Match } from './popup-state.ts';

/** Draws or removes the highlights in the page. Returns whether they are drawn now, and whether some were left out. */
export async function highlightPage(
  tabId: number,
  match: Match,
  on: boolean,
): Promise<{ readonly isHighlighted: boolean; readonly isCut: boolean }> {
  if (!on) {
    await clearHighlights(tabId);
    return { isHighlighted: false, isCut: false };
  }
  const { highlights, report, job } = match;
  const styles = HIGHLIGHT_STYLES.filter(style => highlights[style]);
  const answer = await showHighlights(
    tabId,
    highlightTerms(report, job, styles, highlights.lines),
    highlights.quiet,
  );
  return { isHighlighted: answer.ok, isCut: answer.ok && answer.value.isCut };
}

/** Jumps to a keyword's next or previous place in the page. */
export async function jumpInPage(
  tabId: number,
  match: Match,
  keyword: string,
  direction: 'next' | 'previous',
): Promise<PageAnswer<Landing>> {
  const landing = await jumpTo(tabId, keyword, direction);
  const isDark = landing.ok && landing.value.places === 0;
  // A page that was reloaded while the popup was open has lost its highlights but still has the words: highlight it again.
  if (!match.isHighlighted || !isDark || !(await highlightPage(tabId, match, true)).isHighlighted)
    return landing;
  return jumpTo(tabId, keyword, direction);
}

/** Jumps to a line that asks for something. */
export const jumpToLine = (tabId: number, match: Match, line: Span): Promise<PageAnswer<Landing>> =>
  jumpInPage(tabId, match, lineTermName(line), 'next');
