import { readPosting } from '../../browser/page/page.ts';
import type { PageAnswer, PageFailure } from '../../browser/page/page-failure.ts';
import { closedTab, extensionAddress, type PageTab } from '../../browser/page/tabs.ts';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { takeSelection } from '../../browser/storage/pending-selection.ts';
import { LEAST_CONFIDENCE } from '../../core/job-posting.ts';
import type { JobPosting, Reading } from '../../core/types.ts';
import type { Screen } from './popup-state.ts';

/** The posting of a tab, or the screen that says why there is none to match. */
export type TabReading =
  | { readonly job: JobPosting; readonly screen: null }
  | { readonly job: null; readonly screen: Screen };

const without = (screen: Screen): TabReading => ({ job: null, screen });

function failed(failure: PageFailure): TabReading {
  const reason = t(keyOf('failure', failure.kind));
  const mayWorkLater = failure.kind === 'silent' || failure.kind === 'broken';
  return without({ kind: mayWorkLater ? 'failed' : 'off-limits', reason });
}

/** Turns what a page answered into a posting or a screen. */
export function tabReading(answer: PageAnswer<Reading>): TabReading {
  if (!answer.ok) return failed(answer.failure);
  const { job, refusal } = answer.value;
  if (!job) return without({ kind: 'refused', refusal });
  return job.confidence < LEAST_CONFIDENCE ? without({ kind: 'doubtful', job }) : { job, screen: null };
}

/** Reads the tab, or the selection that the context menu stored for it. Without a resume, the person is asked for one first. */
export async function readTab(
  tab: PageTab | null,
  hasResumes: Promise<boolean>,
  readBefore: Promise<PageAnswer<Reading>> | null,
): Promise<TabReading> {
  if (tab?.url?.startsWith(extensionAddress(''))) return without({ kind: 'own-page' });
  if (!(await hasResumes)) return without({ kind: 'no-resume' });
  if (!tab) return failed({ kind: 'no-tab' });
  const closed = closedTab(tab);
  if (closed) return failed(closed);
  const selection = await takeSelection(tab.id);
  if (selection) return tabReading({ ok: true, value: selection });
  return tabReading(await (readBefore ?? readPosting(tab.id)));
}
