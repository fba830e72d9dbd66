import type { JobPosting, Refusal, Report, Resume } from '../../core/types.ts';

/** A resume of the library as the chooser shows it. */
export type ResumeChoice = {
  readonly id: string;
  readonly name: string;
  /** Its score for this posting; null while it is not known or cannot be. */
  readonly score: number | null;
  readonly isBest: boolean;
};

/** A posting compared with one resume. */
export type Match = {
  readonly job: JobPosting;
  readonly resume: Resume;
  readonly report: Report;
  readonly resumes: readonly ResumeChoice[];
  readonly chosenId: string;
  /** Why each dismissed check was dismissed, by its id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What the person ticked or unticked by hand, by the id of the role's proof. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Whether the page is lit; null where there is no page to light, as with a pasted text. */
  readonly lit: boolean | null;
};

/** What the popup has to show. */
export type MatchState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'no-resume' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The browser keeps us out of this page; `reason` says why. */
  | { readonly kind: 'off-limits'; readonly reason: string }
  | { readonly kind: 'doubtful'; readonly job: JobPosting }
  | { readonly kind: 'pasting'; readonly error: string | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'matched'; readonly match: Match };

/** The ways a report leaves the popup. */
export type ExportKind = 'markdown' | 'json' | 'print';

/** All that a person can do in the popup. */
export type MatchActions = {
  readonly retry: () => void;
  readonly openResumes: (part?: string) => void;
  readonly openAddress: (url: string) => void;
  readonly startPasting: () => void;
  readonly matchPasted: (text: string, title: string) => void;
  readonly useSelection: () => void;
  /** Go on with a posting that was read with little confidence. */
  readonly trust: () => void;
  readonly choose: (resumeId: string) => void;
  readonly light: (on: boolean) => void;
  readonly show: (keyword: string, direction: 'next' | 'previous') => void;
  readonly dismiss: (checkId: string, reason: string) => void;
  readonly restore: (checkId: string) => void;
  readonly tick: (proofId: string, on: boolean) => void;
  readonly copyMissing: () => void;
  readonly exportAs: (kind: ExportKind) => void;
  /** Shows the same beside the page; null where the browser cannot, and where it is there already. */
  readonly keepBeside: (() => void) | null;
};
