import type { MatchAnswer } from '../../browser/messages/matching.ts';
import type { PageAnswer } from '../../browser/page/page-failure.ts';
import type { PageTab } from '../../browser/page/tabs.ts';
import type { JobPosting, Reading } from '../../core/types.ts';

/** What the popup's first script has asked for while the rest of the popup was loading. */
export type FirstAnswers = {
  /** The active tab. */
  readonly tab: Promise<PageTab | null>;
  /** What its page answered. */
  readonly page: Promise<PageAnswer<Reading>>;
  /** The match of the page's posting; null where the popup must first look at the page itself. */
  readonly match: Promise<FirstMatch | null>;
};

/** A posting, and what the background answered. */
export type FirstMatch = { readonly job: JobPosting; readonly answer: MatchAnswer };

type Scope = { evidentFirst?: FirstAnswers | undefined };

/** Leaves the answers for the popup. */
export function leaveFirstAnswers(answers: FirstAnswers): void {
  (globalThis as Scope).evidentFirst = answers;
}

/** Returns the answers only once, as they describe the moment of the click. Null in the panel, which has no first script. */
export function takeFirstAnswers(): FirstAnswers | null {
  const scope = globalThis as Scope;
  const answers = scope.evidentFirst ?? null;
  scope.evidentFirst = undefined;
  return answers;
}
