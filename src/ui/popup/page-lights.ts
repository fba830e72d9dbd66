import { highlightTerms, type PaintStyle } from '../../browser/highlight-terms.ts';
import type { Landing } from '../../browser/messages.ts';
import { clearPaint, jumpTo, paint } from '../../browser/page.ts';
import type { PageAnswer } from '../../browser/page-failure.ts';
import type { MatchSession } from './match-session.ts';

/** Lights the posting's keywords in the page or puts them out; answers whether the page is lit now. */
export async function lightPage(session: MatchSession, on: boolean): Promise<boolean> {
  if (!session.tab) return false;
  if (!on) {
    await clearPaint(session.tab.id);
    return false;
  }
  const { highlights } = session.settings;
  const styles = (['missing', 'listed', 'proven'] as const satisfies readonly PaintStyle[]).filter(
    style => highlights[style],
  );
  const answer = await paint(
    session.tab.id,
    highlightTerms(session.report, session.job, styles),
    highlights.quiet,
  );
  return answer.ok && answer.value.on;
}

/** Jumps to a keyword's next or previous place in the page; null where the posting is on no page. */
export async function jumpInPage(
  session: MatchSession,
  keyword: string,
  direction: 'next' | 'previous',
): Promise<PageAnswer<Landing> | null> {
  if (!session.tab) return null;
  const landing = await jumpTo(session.tab.id, keyword, direction);
  const isDark = landing.ok && landing.value.places === 0;
  // A page that was loaded anew while the popup stood open has lost its lights, not its words.
  if (!session.lit || !isDark || !(await lightPage(session, true))) return landing;
  return jumpTo(session.tab.id, keyword, direction);
}
