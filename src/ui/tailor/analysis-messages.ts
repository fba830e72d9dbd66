import type { BankResume } from '../../core/tailor/bank.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { Question } from '../../core/tailor/questions.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type { AnalyzeOptions, CheckResult, JobPosting, Report, Resume } from '../../core/types.ts';

/** What the page asks of the thread that analyses. */
export type AnalysisQuestion =
  /** Comes first, once: the posting, and the resume that the copy was made of; null where it is gone. */
  | {
      readonly kind: 'open';
      readonly posting: JobPosting;
      readonly resume: Resume | null;
      readonly options: AnalyzeOptions;
    }
  | { readonly kind: 'bank'; readonly resumes: readonly BankResume[] }
  | { readonly kind: 'draft'; readonly step: number; readonly draft: Draft };

/** What the thread tells the page. */
export type AnalysisAnswer =
  /** Beside the report on the resume as it was: the checks that say it was read badly. */
  | {
      readonly kind: 'opened';
      readonly before: Report | null;
      readonly troubles: readonly CheckResult[];
    }
  | { readonly kind: 'bank'; readonly bank: readonly BankLine[] }
  | ({ readonly kind: 'report' } & DraftReport)
  | ({ readonly kind: 'ideas' } & DraftIdeas);

/** How a draft stands; `step` says which one. */
export type DraftReport = {
  readonly step: number;
  readonly report: Report;
  /** Where the lines of the report's resume begin, and which part of the draft each is; null for the head. */
  readonly places: readonly { readonly start: number; readonly id: string | null }[];
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
