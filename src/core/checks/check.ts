import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { lineAt } from '../evidence/places.ts';
import type { FitShown } from '../fit/match-fit.ts';
import type { RolePack } from '../roles/role-pack.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Finding, Hazard, HazardId, Impact, Requirements, Resume, Span, YearMonth } from '../types.ts';
import type { Phrase } from '../words/phrase.ts';
import type { SourceId } from './sources.ts';

/** What a reader can look at to believe a verdict, before a language is chosen. */
export type Evidence = Omit<Finding, 'message'> & { readonly message: Phrase };

/** A verdict with what lets a reader believe it. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail'; readonly evidence: readonly Evidence[] }
  | { readonly status: 'unsure'; readonly evidence: readonly Evidence[] }
  | { readonly status: 'not-applicable' };

/** The posting as checks see it. */
export type PostingContext = {
  readonly title: string | null;
  readonly description: string;
  readonly requirements: Requirements;
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: FitShown;
};

/** All that a check may look at. */
export type CheckContext = {
  readonly resume: Resume;
  readonly facts: ResumeFacts;
  readonly pack: RolePack;
  readonly today: YearMonth;
  /** Null on the resume page, where there is no posting. */
  readonly posting: PostingContext | null;
};

/** One question about the resume. The id names the failing state. */
export type Check = {
  readonly id: string;
  readonly impact: Impact;
  /** What is so where it passes. */
  readonly title: Phrase;
  /** What is so where it fails. */
  readonly failureTitle: Phrase;
  /** Why it matters, one or two sentences. */
  readonly description: Phrase;
  /** Where the rule comes from, at least one. */
  readonly sources: readonly SourceId[];
  /** True where the question makes no sense without a posting. */
  readonly needsPosting: boolean;
  /** What to do about it, for the list of changes to make first. Absent: nothing that a person can do today. */
  readonly advice?: Phrase;
  readonly run: (context: CheckContext) => Outcome;
};

/** The verdict that all is well. */
export const pass: Outcome = { status: 'pass' };
/** The verdict that the question does not arise. */
export const notApplicable: Outcome = { status: 'not-applicable' };

/** A failure with its evidence. */
export function fail(...evidence: readonly Evidence[]): Outcome {
  return { status: 'fail', evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** No verdict, and why. */
export function unsure(reason: Phrase): Outcome {
  return { status: 'unsure', evidence: [{ message: reason }] };
}

const MAX_EVIDENCE = 10;
const MAX_QUOTE_LENGTH = 240;

/** A finding at a place of the resume, with the words and where they are printed. */
export function findingAt({ resume, facts }: CheckContext, span: Span, message: Phrase): Evidence {
  const line = lineAt(facts.lines, span.start);
  const text = joinLines(resume.text.slice(span.start, span.end));
  const quote = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1)}…` : text;
  return {
    message,
    ...(quote === '' ? {} : { quote }),
    ...(line?.page == null ? {} : { page: line.page }),
    ...(line?.box == null ? {} : { box: line.box }),
  };
}

/** The verdict on hazards of the given kinds: a failure, a doubt where all that was seen is weak, else a pass. */
export function judgeHazards(resume: Resume, ...ids: readonly HazardId[]): Outcome {
  const found = resume.hazards.filter(hazard => ids.includes(hazard.id));
  const sure = found.filter(hazard => !hazard.isDoubtful);
  if (sure.length > 0) return fail(...sure.map(findingOfHazard));
  if (found.length === 0) return pass;
  return { status: 'unsure', evidence: found.slice(0, MAX_EVIDENCE).map(findingOfHazard) };
}

/** The hazards of the given kinds, as findings. */
export function findingsOf(resume: Resume, ...ids: readonly HazardId[]): readonly Evidence[] {
  return resume.hazards.filter(hazard => ids.includes(hazard.id)).map(findingOfHazard);
}

/** A hazard as a finding. */
export function findingOfHazard({ message, quote, page, box }: Hazard): Evidence {
  return {
    message,
    ...(quote === null ? {} : { quote }),
    ...(page === null ? {} : { page }),
    ...(box === null ? {} : { box }),
  };
}
