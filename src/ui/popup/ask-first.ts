// Runs before the script that draws the popup, so that matching starts early. A classic script, because modules wait for the whole page.
import '../../browser/messages/install-api.ts';
import { askForMatch, wakeMatching } from '../../browser/messages/matching.ts';
import { readPosting } from '../../browser/page/page.ts';
import type { PageAnswer } from '../../browser/page/page-failure.ts';
import { closedTab, type PageTab, pageTab } from '../../browser/page/tabs.ts';
import { isSelectionLeft } from '../../browser/storage/pending-selection.ts';
import { LEAST_CONFIDENCE } from '../../core/job-posting.ts';
import type { Reading } from '../../core/types.ts';
import { type FirstMatch, leaveFirstAnswers } from './first-answers.ts';

async function readFirst(tab: PageTab | null): Promise<PageAnswer<Reading>> {
  if (!tab) return { ok: false, failure: { kind: 'no-tab' } };
  const failure = closedTab(tab);
  return failure ? { ok: false, failure } : readPosting(tab.id);
}

/** Matches the page's posting; null where the popup has to show or ask something first. */
async function matchFirst(
  tab: PageTab | null,
  page: Promise<PageAnswer<Reading>>,
): Promise<FirstMatch | null> {
  const [isOther, reading] = await Promise.all([tab && isSelectionLeft(tab.id), page]);
  const job = reading.ok ? reading.value.job : null;
  if (isOther !== false || !job || job.confidence < LEAST_CONFIDENCE) return null;
  const answer = await askForMatch({ job, resumeId: null, isNoted: true });
  return answer && { job, answer };
}

wakeMatching();
const tab = pageTab();
void tab.then(found => wakeMatching(found?.url ?? ''));
const page = tab.then(readFirst);
// If this fails, the popup matches again itself, and can show the error.
const match = tab.then(found => matchFirst(found, page)).catch(() => null);
leaveFirstAnswers({ tab, page, match });
