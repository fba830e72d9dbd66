import type { BankResume } from '../../core/tailor/bank.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { Question } from '../../core/tailor/questions.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type {
  AnalyzeOptions,
  AnsweredLine,
  CheckResult,
  JobPosting,
  LineAnswer,
  Report,
  Resume,
} from '../../core/types.ts';
import type { DraftNews } from './draft-news.ts';
import type { News } from './news.ts';
import type { ReportChange } from './report-changes.ts';

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
  | { readonly kind: 'draft'; readonly step: number; readonly draft: DraftNews };

/** What the thread tells the page. */
export type AnalysisAnswer =
  /** What the resume scores that the copy was made of, null where it is gone; and the checks that say it was read badly. */
  | {
      readonly kind: 'opened';
      readonly before: Pick<Report, 'score'> | null;
      readonly troubles: readonly CheckResult[];
    }
  | { readonly kind: 'bank'; readonly bank: readonly BankLine[] }
  | ({ readonly kind: 'report' } & ReportNews)
  | ({ readonly kind: 'ideas' } & DraftIdeas);

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

/** A draft's report as it is told: what has changed since the one before. */
export type ReportNews = Omit<DraftReport, 'ledger' | 'checks'> & {
  readonly ledger: News<DraftAnswer>;
  readonly checks: News<CheckResult>;
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
