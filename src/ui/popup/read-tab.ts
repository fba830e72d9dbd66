import { readPosting } from '../../browser/page.ts';
import type { PageAnswer, PageFailure } from '../../browser/page-failure.ts';
import { takeSelection } from '../../browser/pending-selection.ts';
import { listResumes } from '../../browser/resume-library.ts';
import { t } from '../../browser/strings.ts';
import { closedTab, type PageTab } from '../../browser/tabs.ts';
import type { JobPosting, Reading } from '../../core/types.ts';
import { pageFailureWords } from '../components/page-failure-words.ts';
import type { MatchState } from './match-state.ts';

/** Under this, the person is asked whether the posting was read rightly. */
const sure = 0.5;

/** What the tab holds: a posting to compare, or the state that says why there is none. */
export type TabReading =
  | { readonly job: JobPosting; readonly state: null }
  | { readonly job: null; readonly state: MatchState };

function failed(failure: PageFailure): TabReading {
  const reason = t(pageFailureWords[failure.kind]);
  const mayWorkLater = failure.kind === 'silent' || failure.kind === 'broken';
  return { job: null, state: mayWorkLater ? { kind: 'failed', reason } : { kind: 'off-limits', reason } };
}

/** Turns what a page answered into a posting or a state. */
export function tabReading(answer: PageAnswer<Reading>): TabReading {
  if (!answer.ok) return failed(answer.failure);
  const { job, refusal } = answer.value;
  if (!job) return { job: null, state: { kind: 'refused', refusal } };
  return job.confidence < sure ? { job: null, state: { kind: 'doubtful', job } } : { job, state: null };
}

/** Reads the tab, or the selection that the context menu left for it. A person without a resume is asked for that first. */
export async function readTab(tab: PageTab | null): Promise<TabReading> {
  const { resumes } = await listResumes();
  if (resumes.length === 0) return { job: null, state: { kind: 'no-resume' } };
  if (!tab) return failed({ kind: 'no-tab' });
  const closed = closedTab(tab);
  if (closed) return failed(closed);
  const selection = await takeSelection(tab.id);
  return tabReading(selection ? { ok: true, value: selection } : await readPosting(tab.id));
}
