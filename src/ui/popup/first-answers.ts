import type { MatchAnswer } from '../../browser/messages/matching.ts';
import type { PageAnswer } from '../../browser/page/page-failure.ts';
import type { PageTab } from '../../browser/page/tabs.ts';
import type { JobPosting, Reading } from '../../core/types.ts';

/** What the popup's first script has asked before the rest of the popup was there. */
export type FirstAnswers = {
  /** The tab in front. */
  readonly tab: Promise<PageTab | null>;
  /** What its page answered. */
  readonly page: Promise<PageAnswer<Reading>>;
  /** The match of the posting that it holds; null where there is none to be shown without a second look. */
  readonly match: Promise<FirstMatch | null>;
};

/** A posting, and what the background answered. */
export type FirstMatch = { readonly job: JobPosting; readonly answer: MatchAnswer };

type Scope = { evidentFirst?: FirstAnswers | undefined };

/** Leaves the answers for the popup. */
export function leaveFirstAnswers(answers: FirstAnswers): void {
  (globalThis as Scope).evidentFirst = answers;
}

/** The answers, once: they tell how things stood at the click. Null in the panel, which nobody has asked for anything first. */
export function takeFirstAnswers(): FirstAnswers | null {
  const scope = globalThis as Scope;
  const answers = scope.evidentFirst ?? null;
  scope.evidentFirst = undefined;
  return answers;
}
