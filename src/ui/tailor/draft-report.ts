import type { Draft } from '../../core/tailor/draft.ts';
import type { Question } from '../../core/tailor/questions.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type { AnsweredLine, CheckResult, LineAnswer, Report } from '../../core/types.ts';
import type { ReportChange } from './report-changes.ts';

/** How a draft stands: of a report what follows each keystroke; `step` says which draft. */
export type DraftReport = Pick<Report, 'score' | 'verdict' | 'why'> & {
  readonly step: number;
  /** What tells it from the resume as it was. */
  readonly changes: readonly ReportChange[];
  readonly ledger: readonly DraftAnswer[];
  readonly checks: readonly CheckResult[];
};

/** A line of the ledger as a draft answers it. */
export type DraftAnswer = Pick<AnsweredLine, 'start' | 'end' | 'role' | 'answer' | 'isVouched'> & {
  /** What the resume as it was answered; null where it is gone. */
  readonly was: LineAnswer | null;
  /** The draft's line that comes nearest, and which part of the draft it is; null for the head. */
  readonly nearest: { readonly text: string; readonly id: string | null } | null;
};

/** What could be made of a draft. It follows the report once the person pauses, as it takes a moment. */
export type DraftIdeas = {
  readonly step: number;
  readonly suggestions: readonly Suggestion[];
  /** The draft with its skills in the posting's order and spelling; null where nothing would change. */
  readonly skillsFirst: Draft | null;
  readonly questions: readonly Question[];
  readonly letter: string;
};
