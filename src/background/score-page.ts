import type { Sender } from '../browser/messages/extension-api.ts';
import { addressOf } from '../browser/page/tabs.ts';
import { isAutomaticPage } from '../browser/permissions/automatic-score.ts';
import { t } from '../browser/settings/strings.ts';
import { clearBadge, showBadge } from '../browser/toolbar/badge.ts';
import { LEAST_CONFIDENCE } from '../core/job-posting.ts';
import type { Reading } from '../core/types.ts';
import { matchPosting } from './match-posting.ts';

const PAUSE_MS = 150;
const turns = new Map<number, object>();

/** Scores the posting that a page shows and puts the score on the icon of its tab. Returns the score; null if there is none, or if the tab has moved on. */
export async function scorePage(reading: Reading, sender: Sender): Promise<number | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !(await isAutomaticPage(sender.url))) return null;
  if (!(await isLatest(tabId))) return null;
  const score = await scoreOf(reading);
  // The browser takes a score off the icon when the tab leaves the page, so one that comes later would stay on the next page.
  if ((await addressOf(tabId)) !== sender.tab?.url) return null;
  if (score === null) await clearBadge(tabId);
  else await showBadge(tabId, score, t('scoreSpoken', score));
  return score;
}

/** Waits a moment; false if the tab has asked again by then, so that a page that asks all the time is not scored each time. */
async function isLatest(tabId: number): Promise<boolean> {
  const turn = {};
  turns.set(tabId, turn);
  await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  if (turns.get(tabId) !== turn) return false;
  turns.delete(tabId);
  return true;
}

async function scoreOf({ job }: Reading): Promise<number | null> {
  // The popup asks the person about an uncertain posting; an icon cannot ask.
  if (!job || job.confidence < LEAST_CONFIDENCE) return null;
  const answer = await matchPosting({ job, resumeId: null, isNoted: false });
  return answer?.report.score ?? null;
}
