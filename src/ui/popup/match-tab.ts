import { announce } from '../../browser/messages/changes.ts';
import { askForMatch, askForRescore } from '../../browser/messages/matching.ts';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { type PageTab, pageTab } from '../../browser/page/tabs.ts';
import { hasResumes } from '../../browser/storage/has-resumes.ts';
import { postingKey } from '../../browser/storage/posting-key.ts';
import type { JobPosting } from '../../core/types.ts';
import type { FirstAnswers, FirstMatch } from './first-answers.ts';
import { type Match, type PopupEvent, type PopupState, type Screen, shownMatch } from './popup-state.ts';
import { readTab } from './read-tab.ts';

/** Where the match is shown: in the popup, which closes at a click outside, or in the panel, which stays and follows the active tab. */
export type MatchHome = 'popup' | 'panel';

/** The state of one popup or panel, and the way to change it. */
export type Store = {
  readonly place: MatchHome;
  readonly now: () => PopupState;
  readonly dispatch: (event: PopupEvent) => void;
};

/** How a posting is to be matched. */
export type MatchWish = {
  readonly resumeId: string | null;
  /** Whether there is a page to highlight. */
  readonly hasPage: boolean;
  /** True if the same is matched again after a change: the history is not written again, and the page highlighted again only where it would look different. */
  readonly isAgain?: boolean;
};

/** Begins a new turn, so that late answers to earlier turns are dropped; returns its number. */
export function begin({ now, dispatch }: Store, screen?: Screen): number {
  dispatch({ kind: 'begun', ...(screen && { screen }) });
  return now().turn;
}

/** Runs a task; if it fails, the person sees why. */
export function attempt({ dispatch }: Store, task: () => Promise<unknown>): void {
  task().catch(error => dispatch({ kind: 'failed', reason: sentenceOf(error) }));
}

/** Matches a posting and shows the report, then highlights the page and scores the other resumes. */
export async function matchJob(store: Store, job: JobPosting, wish: MatchWish): Promise<void> {
  const { resumeId, isAgain = false } = wish;
  const turn = begin(store);
  const answer = await askForMatch({ job, resumeId, isNoted: !isAgain });
  if (!answer) return store.dispatch({ kind: 'shown', turn, screen: { kind: 'no-resume' } });
  await showMatch(store, turn, { job, answer }, wish);
}

/** Shows a match, then highlights the page and scores the other resumes. */
async function showMatch(
  store: Store,
  turn: number,
  { job, answer }: FirstMatch,
  { hasPage, isAgain = false }: Pick<MatchWish, 'hasPage' | 'isAgain'>,
): Promise<void> {
  const { now, dispatch } = store;
  const before = shownMatch(now());
  dispatch({ kind: 'matched', turn, job, answer, hasPage });
  const match = shownMatch(now());
  if (now().turn !== turn || !match) return;
  const isAsDrawn = isAgain && before !== null && drawnOf(before) === drawnOf(match);
  if (match.isHighlighted && !isAsDrawn) await highlight(store, match, true);
  await scoreOthers(store, match, turn);
}

/** What the highlights of a page depend on. */
const drawnOf = ({ report, highlights }: Match) =>
  JSON.stringify(highlights.lines ? report.ledger : report.keywords);

/** Highlights the page of a match, or takes the highlights off. */
export async function highlight({ now, dispatch }: Store, match: Match, on: boolean): Promise<void> {
  const { tab } = now();
  if (!tab || match.isHighlighted === null) return;
  const { highlightPage } = await import('./page-highlights.ts');
  dispatch({ kind: 'changed', of: match, part: await highlightPage(tab.id, match, on) });
}

/** Scores the other resumes one at a time, and stops once something else has begun. */
async function scoreOthers({ now, dispatch }: Store, match: Match, turn: number): Promise<void> {
  for (const { id, score } of match.resumes) {
    if (now().turn !== turn) return;
    if (score !== null || id === match.chosenId) continue;
    const rescored = await askForRescore(match.job, id);
    dispatch({ kind: 'scored', of: match, resumeId: id, score: rescored?.score ?? null });
  }
}

// Pauses before a page that has no posting yet, or still the previous one, is read again: pages fill late, and panes lag behind the address.
const LATER_MS = [400, 800, 1_600, 3_200];

/** Reads the active tab and matches its posting; `first` holds what the popup's first script has already asked of it. */
export const matchTab = (store: Store, first: FirstAnswers | null = null): Promise<void> =>
  lookAtTab(store, first, store.now(), LATER_MS);

async function lookAtTab(
  store: Store,
  first: FirstAnswers | null,
  before: PopupState,
  [pause, ...pauses]: readonly number[],
): Promise<void> {
  const { place, now, dispatch } = store;
  const turn = begin(store);
  dispatch({ kind: 'tab-seen', turn, tab: await (first?.tab ?? pageTab()) });
  const matched = await first?.match;
  if (now().turn !== turn) return;
  if (matched) {
    announce('access');
    return showMatch(store, turn, matched, { hasPage: true });
  }
  // A pasted or selected text stays until the person goes to another page.
  const shown = shownMatch(now());
  if (shown && isOwnText(shown.job)) return;
  const reading = await readTab(now().tab, hasResumes(), first?.page ?? null);
  if (now().turn !== turn) return;
  if (place === 'popup' && reading.screen?.kind !== 'off-limits') announce('access');
  const job = reading.screen?.kind === 'doubtful' ? reading.screen.job : reading.job;
  const isEarly = pause && (job ? isLeftBehind(before, now().tab, job) : reading.screen?.kind === 'refused');
  if (isEarly)
    setTimeout(() => {
      // Not if the person has begun something else meanwhile.
      if (now().turn === turn) attempt(store, () => lookAtTab(store, null, before, pauses));
    }, pause);
  // The same posting was reloaded: keep the screen as it is, and draw the highlights again, which the page has lost.
  if (shown && job && isSamePosting(shown.job, job)) {
    if (shown.isHighlighted) await highlight(store, shown, true);
  } else if (reading.screen) dispatch({ kind: 'shown', turn, screen: reading.screen });
  else if (!isEarly) await matchJob(store, reading.job, { resumeId: null, hasPage: true });
}

/** Whether a tab with a new address still shows the previous posting, which would be saved as another posting under that address. */
function isLeftBehind(before: PopupState, tab: PageTab | null, job: JobPosting): boolean {
  const { screen } = before;
  const left = screen.kind === 'doubtful' ? screen.job : shownMatch(before)?.job;
  if (left?.description !== job.description || before.tab?.id !== tab?.id) return false;
  return postingKey(left) !== postingKey(job);
}

const isOwnText = ({ source }: JobPosting) => source === 'pasted' || source === 'selection';

const isSamePosting = (a: JobPosting, b: JobPosting) =>
  postingKey(a) === postingKey(b) && a.description === b.description;
