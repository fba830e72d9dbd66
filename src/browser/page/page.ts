import type { postingFromText as readText } from '../../core/posting/posting-from-text.ts';
import type { Reading } from '../../core/types.ts';
import type { HighlightResult, Landing } from '../messages/from-pages.ts';
import { askPage, highlightScriptFile, inject } from './ask-page.ts';
import type { HighlightTerm } from './highlight-term.ts';
import type { PageAnswer } from './page-failure.ts';

/** The posting in view in a tab. A page without one gives a refusal, a page that may not be read a failure. */
export const readPosting = (tabId: number): Promise<PageAnswer<Reading>> =>
  askPage(tabId, 'readPosting', undefined);

/** What the person has selected in a tab, as a posting. The caller passes what reads a text, since pages and the background load it in different ways. */
export async function readSelection(
  tabId: number,
  postingFromText: typeof readText,
): Promise<PageAnswer<Reading>> {
  const answer = await askPage(tabId, 'readSelection', undefined);
  if (!answer.ok) return answer;
  const { text, ...around } = answer.value;
  return { ok: true, value: postingFromText(text, { ...around, source: 'selection' }) };
}

/** Highlights the terms in the page, in place of those highlighted before. The script that does so is injected when it is first needed. */
export async function showHighlights(
  tabId: number,
  terms: readonly HighlightTerm[],
  quiet: boolean,
): Promise<PageAnswer<HighlightResult>> {
  const answer = await askPage(tabId, 'highlight', { terms, quiet });
  if (answer.ok || answer.failure.kind !== 'broken') return answer;
  const refused = await inject(tabId, highlightScriptFile);
  return refused ? { ok: false, failure: { kind: refused } } : askPage(tabId, 'highlight', { terms, quiet });
}

/** Takes the highlights off and leaves nothing behind. */
export const clearHighlights = (tabId: number): Promise<PageAnswer<undefined>> =>
  askPage(tabId, 'clear', undefined);

/** Scrolls the page to the keyword's next or previous place and flashes it. */
export function jumpTo(
  tabId: number,
  keyword: string,
  direction: 'next' | 'previous',
): Promise<PageAnswer<Landing>> {
  return askPage(tabId, 'jumpTo', { keyword, direction });
}
