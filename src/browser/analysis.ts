import type { AnalyzeOptions, JobPosting, Report, Resume } from '../core/types.ts';
import type { Sender } from './extension-api.ts';
import { ask, type Gives, type Takes } from './messaging.ts';
import { isJobPosting } from './posting-guards.ts';
import { isResume } from './resume-guard.ts';
import { isOwnTerms } from './settings.ts';
import { anything, type Guard, list, nothing, nullable, number, object, text, whole } from './shape.ts';
import { extensionAddress } from './tabs.ts';

/** A posting, a resume, and how to compare them. */
export type Question = {
  readonly job: JobPosting;
  readonly resume: Resume;
  readonly options: Required<AnalyzeOptions>;
};

/** What an extension page may ask of the analysis, which lives in the background: it is larger than all that draws a page. */
export type AnalysisCalls = {
  /** Starts the background and builds the lexicon, so that the first comparison need not wait for either. */
  wake(): void;
  compare(question: Question): Report;
};

const isQuestion: Guard<Question> = object<Question>({
  job: isJobPosting,
  resume: isResume,
  options: object<Required<AnalyzeOptions>>({
    today: object({ year: whole(1900, 3000), month: nullable(whole(1, 12)) }),
    rolePack: text(100, 1),
    ownTerms: isOwnTerms,
    dismissed: list(text(100, 1), 500),
  }),
});

/** What the analysis takes. */
export const analysisTakes: Takes<AnalysisCalls> = {
  wake: nothing,
  compare: isQuestion,
};

const many = list(anything, 10_000);

// The background is our own: a look at the outline tells an answer from a mistake.
const hasOutline = object({
  algorithm: text(100, 1),
  score: nullable(number(0, 100)),
  why: many,
  parts: many,
  keywords: many,
  fit: many,
  checks: many,
  asides: many,
  advice: many,
  hazards: list(anything, 20_000),
  limitations: many,
  rolePack: anything,
  proofs: many,
  summaries: many,
});

/** What the analysis gives. */
export const analysisGives: Gives<AnalysisCalls> = {
  wake: nothing,
  compare: hasOutline as Guard<Report>,
};

/** Whether a message comes from one of our own pages; a content script speaks from inside somebody else's. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(extensionAddress('')) === true;
}

/** Starts the analysis, so that it is ready when the page has been read. */
export function wakeAnalysis(): Promise<undefined> {
  return ask('analysis', analysisGives, 'wake', undefined);
}

/** The report on a posting and a resume. */
export function askForReport(question: Question): Promise<Report> {
  return ask('analysis', analysisGives, 'compare', question);
}
