import { highlightTerms, type PaintStyle } from '../../browser/highlight-terms.ts';
import { clearPaint, paint } from '../../browser/page.ts';
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
